import type { Db } from '../store/schema.ts';
import { entryHash, toEntry } from './entry.ts';

export type Verification =
  | { readonly intact: true; readonly entries: number }
  | {
      readonly intact: false;
      /** The number of the first entry that is not as it was written. */
      readonly seq: number;
      readonly fault: 'changed' | 'missing' | 'added' | 'chain-broken';
    };

/** Recomputes the chain of a case's journal and says where it breaks first. */
export async function verifyJournal(tx: Db, caseId: string): Promise<Verification> {
  const head = await tx
    .selectFrom('case_file')
    .select(['journal_entries', 'journal_hash'])
    .where('id', '=', caseId)
    .executeTakeFirst();
  const rows = await tx
    .selectFrom('journal')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute();
  let previousHash = '';
  for (const [index, row] of rows.entries()) {
    const seq = index + 1;
    if (row.seq !== seq) return { intact: false, seq, fault: 'missing' };
    if (row.previous_hash !== previousHash) return { intact: false, seq, fault: 'chain-broken' };
    if (entryHash(toEntry(row), previousHash) !== row.hash) return { intact: false, seq, fault: 'changed' };
    previousHash = row.hash;
  }
  const written = head?.journal_entries ?? 0;
  if (rows.length < written) return { intact: false, seq: rows.length + 1, fault: 'missing' };
  if (rows.length > written) return { intact: false, seq: written + 1, fault: 'added' };
  // All hashes were made anew: the one the case remembers does not fit the last of them.
  if (head && previousHash !== head.journal_hash)
    return { intact: false, seq: written, fault: 'chain-broken' };
  return { intact: true, entries: rows.length };
}
