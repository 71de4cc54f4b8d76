import type { Db } from '../store/schema.ts';
import { toEntry, type JournalEntry } from './entry.ts';

export interface JournalFilter {
  readonly kinds?: readonly string[];
  /** Only entries after this number. */
  readonly after?: number;
  /** Only entries before this number. */
  readonly before?: number;
  readonly limit?: number;
  readonly newestFirst?: boolean;
}

/** A case's journal, oldest entry first unless asked otherwise. */
export async function journalOf(tx: Db, caseId: string, filter: JournalFilter = {}): Promise<JournalEntry[]> {
  let query = tx
    .selectFrom('journal')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('seq', filter.newestFirst ? 'desc' : 'asc');
  if (filter.kinds) query = query.where('kind', 'in', [...filter.kinds, '']);
  if (filter.after !== undefined) query = query.where('seq', '>', filter.after);
  if (filter.before !== undefined) query = query.where('seq', '<', filter.before);
  if (filter.limit !== undefined) query = query.limit(filter.limit);
  return (await query.execute()).map(toEntry);
}

/** The newest entry of a kind: for example the texts somebody wrote before a correction. */
export async function lastEntry(tx: Db, caseId: string, kind: string): Promise<JournalEntry | undefined> {
  return (await journalOf(tx, caseId, { kinds: [kind], newestFirst: true, limit: 1 }))[0];
}
