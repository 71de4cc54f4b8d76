import { sql } from 'kysely';
import type { Db } from '../store/schema.ts';

export interface WaitingMessages {
  readonly waiting: number;
  /** Of these: tried at least once and not taken. */
  readonly failing: number;
  readonly oldestSeconds: number;
}

/** The state of the outbox, for health checks and metrics. */
export async function waitingMessages(db: Db): Promise<WaitingMessages> {
  const { rows } = await sql<WaitingMessages>`
    select count(*)::int as waiting,
      count(last_error)::int as failing,
      coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as "oldestSeconds"
    from outbox where sent_at is null`.execute(db);
  return rows[0]!;
}
