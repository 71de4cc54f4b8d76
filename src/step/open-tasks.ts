import { journalOf, type CaseFile, type JournalEntry } from '../casefile/index.ts';
import type { Engine } from '../engine/client.ts';
import { searchUserTasks, type UserTask } from '../engine/user-tasks.ts';
import { instancesOf } from './instances.ts';
import { FORM_COMPLETED } from './recorded-forms.ts';

/**
 * The open tasks of a case with the day by which each is due. Camunda 8.6 does not tell the due date of a task it
 * finds, so it is taken from what the steps wrote when they set it.
 */
export async function openTasksOf(
  { caseFile, engine }: { caseFile: CaseFile; engine: Engine },
  caseId: string,
): Promise<OpenTask[]> {
  const instances = await instancesOf(caseFile.db, caseId);
  const found = await Promise.all(
    instances.map(async ({ key, processId }) => {
      const tasks = await searchUserTasks(engine, { state: 'CREATED', processInstanceKey: key });
      return tasks.map((task) => ({ ...task, processId, instance: key }));
    }),
  );
  const tasks = found.flat();
  if (tasks.length === 0) return [];
  const processes = new Map(instances.map(({ key, processId }) => [key, processId]));
  const journal = await journalOf(caseFile.db, caseId);
  const due = dueDates(journal, processes);
  const late = lateProcesses(journal);
  return tasks.map(({ processId, instance, ...task }) => ({
    ...task,
    due: task.due ?? due(processId, task.elementId, instance),
    late: late.get(instance),
  }));
}

export interface OpenTask extends UserTask {
  /** The process whose task is late, of a manager's task. */
  readonly late: string | undefined;
}

interface Due {
  readonly task: string | undefined;
  readonly correction: string | undefined;
}

/**
 * By process and task, from a case's journal, oldest entry first. Several instances of one process may be about
 * different matters of a case at once, two absences for instance, so an instance that says its own dates has them.
 * @param processes the process id of each instance
 */
export function dueDates(
  journal: readonly Pick<JournalEntry, 'kind' | 'data'>[],
  processes: ReadonlyMap<string, string>,
): (processId: string, elementId: string, instance?: string) => string | undefined {
  const known = new Map<string, Due>();
  for (const { kind, data } of journal) {
    const opened = /^(.+)-opened$/.exec(kind)?.[1];
    const instance = asText(data.processInstance);
    if (opened || kind === ESCALATED) {
      const due = { task: asText(data.dueDate), correction: undefined };
      if (opened) known.set(opened, due);
      if (instance) known.set(instance, due);
    }
    if (kind !== FORM_COMPLETED) continue;
    for (const key of [instance, instance && processes.get(instance)]) {
      const due = key && known.get(key);
      if (!due) continue;
      const next = asText(data.nextDueOn);
      known.set(key, hasBreach(data) ? { ...due, correction: next } : { ...due, task: next ?? due.task });
    }
  }
  return (processId, elementId, instance) => {
    const due = (instance && known.get(instance)) || known.get(processId);
    return elementId.startsWith('correct_') ? due?.correction : due?.task;
  };
}

/** What each instance of the follow-up follows up, by its journal. */
const lateProcesses = (
  journal: readonly Pick<JournalEntry, 'kind' | 'data'>[],
): ReadonlyMap<string, string> =>
  new Map(
    journal
      .filter(({ kind }) => kind === ESCALATED)
      .map(({ data }) => [String(data.processInstance), String(data.phase)]),
  );

const ESCALATED = 'escalated';

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined);

const hasBreach = ({ findings }: JournalEntry['data']) =>
  Array.isArray(findings) && findings.some((one) => (one as { severity?: string }).severity === 'brudd');
