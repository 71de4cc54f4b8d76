import { sql } from 'kysely';
import { jsonObject, stored, type JsonObject } from '../shapes.ts';
import type { Db } from '../store/schema.ts';
import type { MessageName } from '../words.ts';

export interface OutboxMessage {
  readonly id: number;
  readonly name: MessageName;
  readonly correlationKey: string;
  readonly messageId: string;
  readonly variables: JsonObject;
  /** How often it has been claimed, this time included. */
  readonly attempts: number;
}

/**
 * Takes messages that wait to be sent, at most one per case and never a later one before an earlier. They are
 * this caller's for `leaseSeconds`; if it dies, others take them after that. So a message can be sent twice:
 * the engine knows its id. No transaction is held meanwhile, because PGlite has only one connection.
 */
export async function claimMessages(
  db: Db,
  { limit = 20, leaseSeconds = 60 }: { limit?: number; leaseSeconds?: number } = {},
): Promise<OutboxMessage[]> {
  const { rows } = await sql<ClaimedRow>`
    update outbox
    set attempts = attempts + 1, available_at = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where id in (
      select m.id from outbox m
      where m.sent_at is null and m.available_at <= clock_timestamp()
        and not exists (
          select 1 from outbox earlier
          where earlier.correlation_key = m.correlation_key and earlier.sent_at is null and earlier.id < m.id
        )
      order by m.id limit ${limit}
      for update skip locked
    )
    returning id, message_name, correlation_key, message_id, variables, attempts`.execute(db);
  return rows
    .sort((a, b) => a.id - b.id)
    .map((row) => ({
      id: row.id,
      name: row.message_name,
      correlationKey: row.correlation_key,
      messageId: row.message_id,
      variables: stored(jsonObject, row.variables),
      attempts: row.attempts,
    }));
}

interface ClaimedRow {
  id: number;
  message_name: MessageName;
  correlation_key: string;
  message_id: string;
  variables: unknown;
  attempts: number;
}
