import { sql } from 'kysely';
import type { Db } from '../store/schema.ts';

/** The engine has the message. */
export async function markSent(db: Db, id: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sent_at: sql`coalesce(sent_at, clock_timestamp())`, last_error: null })
    .where('id', '=', id)
    .execute();
}

/**
 * The engine did not take it: it is tried again after 2, 4, 8 … seconds, at most five minutes, without end.
 * @param error a code or a kind of error; never a text that could quote a value
 */
export async function markFailed(db: Db, id: number, error: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      last_error: error.slice(0, 200),
      available_at: sql`clock_timestamp() + make_interval(secs => least(300, power(2, least(attempts, 9))))`,
    })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
}
