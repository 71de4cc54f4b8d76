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
}

/** Puts a message to the engine next to the change that it tells of: both are kept, or neither. */
export async function enqueueMessage(tx: Tx, { name, caseId, id, variables }: NewMessage): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      message_name: name,
      correlation_key: caseId,
      message_id: `${name}:${caseId}:${id}`,
      variables: jsonb<JsonObject>(variables ?? {}),
    })
    .execute();
}
