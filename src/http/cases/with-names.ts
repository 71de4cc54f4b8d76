import { journalOf, readPerson, type CaseFile } from '../../casefile/index.ts';
import { AUTOMATIC_KINDS, toItem, type TimelineItem } from '../timeline/item.ts';
import type { ListedCase } from './list-cases.ts';

export interface NamedCase extends ListedCase {
  readonly name: string;
  readonly last: TimelineItem | undefined;
}

/** What the page shows of each case beside its own facts: whose it is, and what happened last. */
export async function withNames(
  { db, cipher }: CaseFile,
  cases: readonly ListedCase[],
): Promise<NamedCase[]> {
  const named: NamedCase[] = [];
  for (const one of cases) {
    const { firstName, lastName } = await readPerson(db, cipher, one.personId);
    const newest = await journalOf(db, one.caseId, { newestFirst: true, limit: 20 });
    const hidden: readonly string[] = AUTOMATIC_KINDS;
    const last = newest.find(({ kind }) => !hidden.includes(kind)) ?? newest[0];
    named.push({ ...one, name: `${firstName} ${lastName}`, last: last && toItem(last) });
  }
  return named;
}
