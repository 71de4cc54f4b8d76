import type { Db } from '../store/schema.ts';
import { caseNotFound } from '../case/lock-case.ts';
import { toTransfer } from './transfer.ts';
import { uncountedPeriods, type UncountedPeriod } from './uncounted-periods.ts';

/** A programme that the person of a case has had before it. */
export interface EarlierProgramme {
  readonly kind: 'transfer' | 'readmission';
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  /** Leave and interruption: with their days for a programme here, as a number for one elsewhere. */
  readonly uncounted?: readonly UncountedPeriod[];
  readonly uncountedDays?: number;
  /** The case here that it was in, if it was here. */
  readonly caseId?: string;
  /** The municipality that it was in. */
  readonly municipality?: string;
}

/**
 * Every programme of the same person before a case, oldest first: those of earlier cases here, and those from other
 * municipalities that this case or an earlier one brought with it.
 */
export async function earlierProgrammes(tx: Db, caseId: string): Promise<EarlierProgramme[]> {
  const cases = await tx
    .selectFrom('case_file')
    .select(['id', 'ended_on', 'source'])
    .where('person_id', '=', (query) =>
      query.selectFrom('case_file').select('person_id').where('id', '=', caseId),
    )
    .where((where) => where.or([where('id', '=', caseId), where('phase', '=', 'closed')]))
    .where('id', '<=', caseId)
    .execute();
  if (cases.length === 0) throw caseNotFound(caseId);
  const transfers = await tx
    .selectFrom('transfer')
    .selectAll()
    .where(
      'case_id',
      'in',
      cases.map(({ id }) => id),
    )
    .execute();
  const earlier: EarlierProgramme[] = transfers.map((row) => {
    const { municipality, from, to, uncountedDays } = toTransfer(row);
    // A transfer goes on with the programme; for a new application it is one that has ended.
    const source = cases.find(({ id }) => id === row.case_id)!.source;
    const kind = source === 'transfer' ? 'transfer' : 'readmission';
    return { kind, from, to, uncountedDays, municipality };
  });
  for (const { id, ended_on: to } of cases) {
    if (id === caseId || !to) continue;
    const from = await firstDayOf(tx, id);
    // One that ended before its first day never ran.
    if (!from || to < from) continue;
    earlier.push({ kind: 'readmission', from, to, uncounted: await uncountedPeriods(tx, id), caseId: id });
  }
  return earlier.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

async function firstDayOf(tx: Db, caseId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('period')
    .select('period_from')
    .where('case_id', '=', caseId)
    .orderBy('number')
    .executeTakeFirst();
  return row?.period_from;
}
