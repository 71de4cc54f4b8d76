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
 * Who completed the form that a step received: the latest task among `elementIds` in the instance that was
 * completed at or before `notAfter` (engine instant). `undefined` while the store does not show it yet.
 */
export async function whoCompleted(
  engine: Engine,
  form: { processInstanceKey: string; elementIds: readonly string[]; notAfter: string },
): Promise<{ assignee: string | undefined; taskKey: string; elementId: string } | undefined> {
  const limit = Date.parse(form.notAfter.replace(/\[.*\]$/, ''));
  const tasks = await searchUserTasks(engine, {
    state: 'COMPLETED',
    processInstanceKey: form.processInstanceKey,
  });
  const latest = tasks
    .filter((t) => form.elementIds.includes(t.elementId) && t.completed && Date.parse(t.completed) <= limit)
    .sort((a, b) => Date.parse(b.completed!) - Date.parse(a.completed!))[0];
  return latest && { assignee: latest.assignee, taskKey: latest.key, elementId: latest.elementId };
}
