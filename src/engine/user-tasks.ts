import { z } from 'zod';
import type { Engine } from './client.ts';

/** 8.6 calls the key `key`, from 8.8 it is `userTaskKey`. */
const task = z
  .looseObject({
    key: z.coerce.string().optional(),
    userTaskKey: z.coerce.string().optional(),
    elementId: z.string(),
    assignee: z.string().nullish(),
    processInstanceKey: z.coerce.string(),
    creationDate: z.string(),
    completionDate: z.string().nullish(),
    dueDate: z.string().nullish(),
  })
  .transform((t) => ({
    key: t.userTaskKey ?? t.key ?? '',
    elementId: t.elementId,
    assignee: t.assignee ?? undefined,
    processInstanceKey: t.processInstanceKey,
    created: t.creationDate,
    completed: t.completionDate ?? undefined,
    due: t.dueDate ?? undefined,
  }));
export type UserTask = z.infer<typeof task>;

/** The user tasks that the engine's search store shows; it lags behind the engine by a second or more. */
export async function searchUserTasks(
  engine: Engine,
  filter: { state: 'CREATED' | 'COMPLETED'; processInstanceKey?: string; elementId?: string },
  limit = 100,
): Promise<UserTask[]> {
  const answer = await engine.rest.searchUserTasks({ filter, page: { limit } } as never);
  return z.array(task).parse(answer.items);
}

/** Which passage through a form is meant: the first time it was filled in within a process instance is 0. */
export interface FormPassage {
  readonly processInstanceKey: string;
  readonly elementIds: readonly string[];
  readonly nth: number;
  /** Engine instant at which the form was completed, where that is known: when the step right after it began. */
  readonly at: string | undefined;
}

/**
 * A step begins when the task before it is completed, give or take what the engine needs under load. A task that was
 * completed at another time is not the one, whatever its place: somebody has changed the process by hand.
 */
const SAME_MOMENT_MS = 5 * 60_000;

/**
 * Who completed a form. Each time it is completed it is received once, so the n-th completion belongs to the n-th
 * passage; moments alone cannot tell two that follow each other quickly apart.
 * `undefined` while the store does not show it yet.
 */
export async function whoCompleted(
  engine: Engine,
  form: FormPassage,
): Promise<{ assignee: string | undefined; taskKey: string; elementId: string } | undefined> {
  const tasks = await searchUserTasks(engine, {
    state: 'COMPLETED',
    processInstanceKey: form.processInstanceKey,
  });
  const time = (task: UserTask) => Date.parse(task.completed ?? '');
  const task = tasks
    .filter(({ elementId }) => form.elementIds.includes(elementId))
    .sort((a, b) => time(a) - time(b))[form.nth];
  if (!task) return undefined;
  const begun = form.at && Date.parse(form.at.replace(/\[.*\]$/, ''));
  const isTheOne = !begun || Math.abs(time(task) - begun) <= SAME_MOMENT_MS;
  return { assignee: isTheOne ? task.assignee : undefined, taskKey: task.key, elementId: task.elementId };
}
