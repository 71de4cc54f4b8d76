import { paymentKeyOf, paymentMonths, type CaseFile } from '../src/casefile/index.ts';
import type { Engine } from '../src/engine/client.ts';
import { searchUserTasks, type UserTask } from '../src/engine/user-tasks.ts';
import { forms } from '../workers/forms.ts';

/** The process variable that each task's form fills. */
export const variableOf: Readonly<Record<string, string>> = Object.fromEntries(
  forms.flatMap(({ tasks, variable }) => tasks.map((task) => [task, variable])),
);

export interface Caseworkers {
  /** The open task of a case (or of an office's month, by its key), waited for; of a certain process instance. */
  find(caseId: string, elementId: string, instance?: string): Promise<UserTask>;
  /** Takes the task, fills in its form and completes it, over the API that Tasklist itself uses. */
  complete(
    caseId: string,
    elementId: string,
    answers: Record<string, unknown>,
    by: string,
    instance?: string,
  ): Promise<void>;
  openTasks(caseId: string): Promise<UserTask[]>;
}

/**
 * People who do their tasks through the engine's REST API. However many of them wait for a task, the search store
 * is asked once at a time for all of them.
 */
export function caseworkers(
  engine: Engine,
  caseFile: CaseFile,
  { timeoutMs = 60_000, everyMs = 300 } = {},
): Caseworkers {
  const done = new Set<string>();
  let looking: Promise<Map<string, UserTask[]>> | undefined;

  async function look(): Promise<Map<string, UserTask[]>> {
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    const [tasks, instances, months] = await Promise.all([
      searchUserTasks(engine, { state: 'CREATED' }, 1_000),
      caseFile.db.selectFrom('process_instance').select(['key', 'case_id']).execute(),
      paymentMonths(caseFile.db),
    ]);
    // An office's month of payments is nobody's case: its tasks are found by the key of the month.
    const caseOf = new Map([
      ...instances.map(({ key, case_id }) => [key, case_id] as const),
      ...months.map((month) => [month.processInstanceKey ?? '', paymentKeyOf(month)] as const),
    ]);
    // The search store shows a task as open for a second after it is done.
    const open = tasks.filter(({ key }) => !done.has(key));
    return byCase(open, caseOf);
  }

  async function openTasks(caseId: string): Promise<UserTask[]> {
    looking ??= look().finally(() => (looking = undefined));
    return (await looking).get(caseId) ?? [];
  }

  async function find(caseId: string, elementId: string, instance?: string): Promise<UserTask> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const tasks = await openTasks(caseId);
      const task = tasks.find(
        (one) => one.elementId === elementId && (!instance || one.processInstanceKey === instance),
      );
      if (task) return task;
      if (performance.now() > deadline) {
        const open = tasks.map((one) => one.elementId).join(', ') || 'none';
        throw new Error(`${caseId} has no open task ${elementId}; open: ${open}`);
      }
    }
  }

  return {
    openTasks,
    find,
    async complete(caseId, elementId, answers, by, instance) {
      const { key } = await find(caseId, elementId, instance);
      done.add(key);
      await engine.rest.assignUserTask({ userTaskKey: key, assignee: by, allowOverride: true });
      await engine.rest.completeUserTask({
        userTaskKey: key,
        variables: { [variableOf[elementId]!]: answers },
      });
    },
  };
}

function byCase(tasks: readonly UserTask[], caseOf: ReadonlyMap<string, string>): Map<string, UserTask[]> {
  const cases = new Map<string, UserTask[]>();
  for (const task of tasks) {
    const caseId = caseOf.get(task.processInstanceKey) ?? '';
    cases.set(caseId, [...(cases.get(caseId) ?? []), task]);
  }
  return cases;
}
