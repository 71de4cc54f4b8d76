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

/**
 * The engine evaluates a step's `now` while it completes the task before it, and stamps the completion when that is
 * written: a moment later, or some seconds under load.
 */
const SAME_MOMENT_MS = 10_000;

/**
 * Who completed the form that a step received: the task among `elementIds` in the instance that was completed when
 * the step began (`at`, engine instant). `undefined` while the store does not show it yet.
 */
export async function whoCompleted(
  engine: Engine,
  form: { processInstanceKey: string; elementIds: readonly string[]; at: string },
): Promise<{ assignee: string | undefined; taskKey: string; elementId: string } | undefined> {
  const begun = Date.parse(form.at.replace(/\[.*\]$/, ''));
  const tasks = await searchUserTasks(engine, {
    state: 'COMPLETED',
    processInstanceKey: form.processInstanceKey,
  });
  const distance = (task: UserTask) => Math.abs(Date.parse(task.completed ?? '') - begun);
  const nearest = tasks
    .filter((task) => form.elementIds.includes(task.elementId) && distance(task) <= SAME_MOMENT_MS)
    .sort((a, b) => distance(a) - distance(b))[0];
  return nearest && { assignee: nearest.assignee, taskKey: nearest.key, elementId: nearest.elementId };
}
