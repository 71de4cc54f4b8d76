import { jsonb } from '../json.ts';
import type { JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import type { MessageName } from '../words.ts';

export interface NewMessage {
  readonly name: MessageName;
  readonly caseId: string;
  /** What tells this message from others of the same name in the case. */
  readonly id: string;
  /** No personal data: these go to the engine. */
  readonly variables?: JsonObject;
  /**
   * For a process beside the case, of which several may run at once: what it is about, such as `absence-3`. The
   * engine runs one process for each start key, and hands a message to one of those that wait with the same key.
   */
  readonly matter?: string;
}

/** The key that messages about one matter of a case go by; its process knows it as `matterKey`. */
export const matterKeyOf = (caseId: string, matter: string): string => `${caseId}/${matter}`;

/** Puts a message to the engine next to the change that it tells of: both are kept, or neither. */
export async function enqueueMessage(tx: Tx, message: NewMessage): Promise<void> {
  const { name, caseId, id, variables, matter } = message;
  const matterKey = matter && matterKeyOf(caseId, matter);
  await tx
    .insertInto('outbox')
    .values({
      message_name: name,
      correlation_key: matterKey ?? caseId,
      message_id: `${name}:${caseId}:${id}`,
      variables: jsonb<JsonObject>({ ...variables, ...(matterKey && { matterKey }) }),
    })
    .execute();
}
