import { periodsOf } from '../programme/periods-of.ts';
import type { Db } from '../store/schema.ts';
import type { JournalEntry } from './entry.ts';
import { journalOf } from './journal-of.ts';

export interface Upcoming {
  readonly date: string;
  readonly what: 'evaluation' | 'period-end';
  /** The number of the evaluation or of the period. */
  readonly number: number;
}

export interface Timeline {
  /** Newest first. Render by `kind` and `schemaVersion`. */
  readonly past: JournalEntry[];
  /** Soonest first; a date that is over and still stands here is overdue. */
  readonly upcoming: Upcoming[];
}

/** What has happened in a case and what is planned. Page backwards with `before`, the lowest `seq` shown. */
export async function timeline(
  tx: Db,
  caseId: string,
  page: { before?: number; limit?: number } = {},
): Promise<Timeline> {
  const past = await journalOf(tx, caseId, { limit: 100, ...page, newestFirst: true });
  const found = await tx
    .selectFrom('case_file')
    .select(['phase', 'ended_on'])
    .where('id', '=', caseId)
    .executeTakeFirst();
  if (found?.phase !== 'programme' || found.ended_on !== null) return { past, upcoming: [] };
  const evaluations = await tx
    .selectFrom('evaluation')
    .select(['planned_on as date', 'number'])
    .where('case_id', '=', caseId)
    .where('status', '=', 'planned')
    .execute();
  const period = (await periodsOf(tx, caseId)).at(-1);
  const upcoming: Upcoming[] = evaluations.map(({ date, number }) => ({ date, what: 'evaluation', number }));
  if (period) upcoming.push({ date: period.to, what: 'period-end', number: period.number });
  return { past, upcoming: upcoming.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}
