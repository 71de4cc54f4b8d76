import type { HttpServices, OpenInstance, OpenTask } from '../services.ts';
import { PROCESSES } from '../words/case-words.ts';
import { within } from '../words/capitals.ts';
import { taskName } from '../words/task-words.ts';
import { dateOf } from '../words/dates.ts';

export interface TaskShown {
  readonly key: string;
  readonly name: string;
  readonly due: string | null;
  readonly late: boolean;
  readonly assignee: string | null;
  readonly link: string;
}

export interface EngineShown {
  readonly tasks: readonly TaskShown[];
  readonly instances: readonly (OpenInstance & { readonly link: string })[];
  /** False: the engine did not answer, so nothing is known. The page shows the case all the same. */
  readonly answered: boolean;
}

const PATIENCE_MS = 4000;

/** What the engine says about a case right now. */
export async function readEngine(
  { tasks, instances, links, log }: HttpServices,
  caseId: string,
  today: string,
): Promise<EngineShown> {
  try {
    const [open, running] = await inTime(Promise.all([tasks?.(caseId) ?? [], instances?.(caseId) ?? []]));
    return {
      tasks: shown(open, links.tasklist, today),
      instances: linked(running, links.operate),
      answered: tasks !== undefined,
    };
  } catch {
    log.warn({ event: 'engine-not-answering', caseId }, 'open tasks could not be read');
    return { tasks: [], instances: [], answered: false };
  }
}

function shown(tasks: readonly OpenTask[], tasklist: string, today: string): TaskShown[] {
  return tasks
    .map((task) => {
      const due = dateOf(task.due) ?? null;
      return {
        key: task.key,
        name: nameOf(task),
        due,
        late: due !== null && due < today,
        assignee: task.assignee ?? null,
        link: `${base(tasklist)}/${encodeURIComponent(task.key)}`,
      };
    })
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/** A manager may have several late tasks in a case at once: each says what it is about. */
const nameOf = ({ name, elementId, late }: OpenTask): string => {
  const own = name ?? taskName(elementId);
  return late ? `${own}: ${within(PROCESSES[late] ?? late)}` : own;
};

const linked = (instances: readonly OpenInstance[], operate: string) =>
  instances.map((one) => ({ ...one, link: `${base(operate)}/processes/${encodeURIComponent(one.key)}` }));

const base = (link: string) => link.replace(/\/$/, '');

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the engine took too long')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
