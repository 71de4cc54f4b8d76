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
): Promise<UserTask[]> {
  const instances = await instancesOf(caseFile.db, caseId);
  const found = await Promise.all(
    instances.map(async ({ key, processId }) => {
      const tasks = await searchUserTasks(engine, { state: 'CREATED', processInstanceKey: key });
      return tasks.map((task) => ({ ...task, processId }));
    }),
  );
  const tasks = found.flat();
  if (tasks.length === 0) return [];
  const processes = new Map(instances.map(({ key, processId }) => [key, processId]));
  const due = dueDates(await journalOf(caseFile.db, caseId), processes);
  return tasks.map(({ processId, ...task }) => ({
    ...task,
    due: task.due ?? due(processId, task.elementId),
  }));
}

interface Due {
  /** What the phase's own tasks are due by, and when a task for the manager comes if they are not done. */
  readonly task: string | undefined;
  readonly escalation: string | undefined;
  readonly correction: string | undefined;
}

/**
 * By process and task, from a case's journal, oldest entry first.
 * @param processes the process id of each instance
 */
export function dueDates(
  journal: readonly Pick<JournalEntry, 'kind' | 'data'>[],
  processes: ReadonlyMap<string, string>,
): (processId: string, elementId: string) => string | undefined {
  const byProcess = new Map<string, Due>();
  for (const { kind, data } of journal) {
    const opened = /^(.+)-opened$/.exec(kind)?.[1];
    if (opened) {
      byProcess.set(opened, {
        task: asDate(data.dueDate),
        escalation: asDate(data.escalationDate),
        correction: undefined,
      });
    }
    const processId = kind === FORM_COMPLETED ? processes.get(String(data.processInstance)) : undefined;
    const due = processId && byProcess.get(processId);
    if (!due) continue;
    const next = asDate(data.nextDueOn);
    byProcess.set(
      processId,
      hasBreach(data) ? { ...due, correction: next } : { ...due, task: next ?? due.task },
    );
  }
  return (processId, elementId) => {
    const due = byProcess.get(processId);
    if (elementId.startsWith('correct_')) return due?.correction;
    return elementId.startsWith('follow_up_') ? due?.escalation : due?.task;
  };
}

const asDate = (value: unknown) => (typeof value === 'string' ? value : undefined);

const hasBreach = ({ findings }: JournalEntry['data']) =>
  Array.isArray(findings) && findings.some((one) => (one as { severity?: string }).severity === 'brudd');
