import { sql } from 'kysely';
import type { Tx } from './store/schema.ts';

/** The next running number within a case; the caller holds the case's lock, so nobody else gets the same. */
export async function nextNumber(
  tx: Tx,
  table:
    | 'decision'
    | 'programme'
    | 'period'
    | 'evaluation'
    | 'absence'
    | 'self_certification_withdrawal'
    | 'complaint'
    | 'interruption'
    | 'ending'
    | 'notice'
    | 'payment_adjustment'
    | 'supported_child',
  column: 'number' | 'version',
  caseId: string,
): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(${sql.ref(column)}), 0) + 1 as next
    from ${sql.table(table)} where case_id = ${caseId}`.execute(tx);
  return rows[0]!.next;
}
