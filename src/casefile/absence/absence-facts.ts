import { readCase } from '../case/read-case.ts';
import { CaseFileError } from '../errors.ts';
import { journalOf } from '../journal/journal-of.ts';
import { freeDayActivities } from '../programme/activities-in-force.ts';
import { programmesOf } from '../programme/latest-programme.ts';
import { earlierProgrammes, type EarlierProgramme } from '../programme/earlier-programmes.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { uncountedPeriods } from '../programme/uncounted-periods.ts';
import type { Db } from '../store/schema.ts';
import { absencesOf } from './absences-of.ts';
import { asReported } from './as-reported.ts';
import { absencesIn } from './earlier-absences.ts';
import { selfCertificationWithdrawals } from './self-certification.ts';

/**
 * What a case knows beside an absence: the same for the checks, the page and the card.
 * @param number the absence itself, which is not one of the others; left out for one that is only about to be reported
 * @throws CaseFileError `ERR_PERIOD_NOT_FOUND`
 */
export async function absenceFacts(tx: Db, caseId: string, number?: number) {
  const { birthDate, endedOn } = await readCase(tx, caseId);
  const periods = await periodsOf(tx, caseId);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) throw new CaseFileError('ERR_PERIOD_NOT_FOUND', { caseId });
  const absences = (await absencesOf(tx, caseId)).filter(
    (one) => one.number !== number && (one.status === 'reported' || one.status === 'approved'),
  );
  const uncounted = await uncountedPeriods(tx, caseId);
  const earlier = await earlierProgrammes(tx, caseId);
  const known = absences.map((one) => ({
    ...asReported(one),
    ...(one.status === 'reported' && { undecided: true }),
  }));
  return {
    birthDate,
    programmeStart: first.from,
    transferred: earlier.filter(({ kind }) => kind === 'transfer'),
    programmeEnd: endedOn ?? last.to,
    others: [...(await absencesIn(tx, earlier)), ...known],
    interruptions: uncounted.filter(({ kind }) => kind === 'interruption'),
    uncounted: uncounted.map(({ from, to }) => ({ from, to })),
    freeDayActivities: [
      ...(await freeDaysIn(tx, earlier)),
      ...freeDayActivities(await programmesOf(tx, caseId)),
    ],
    withdrawnRights: (await selfCertificationWithdrawals(tx, caseId)).map((one) => ({
      from: one.withdrawnFrom,
      until: one.restoredFrom,
      covers: typeof one.data.covers === 'string' ? one.data.covers : 'own',
    })),
  };
}

/** When the earlier programmes had an activity on free days: those too are days that were taken. */
async function freeDaysIn(tx: Db, earlier: readonly EarlierProgramme[]) {
  const periods = [];
  for (const { caseId, to: last } of earlier) {
    if (caseId === undefined) continue;
    for (const { from, to } of freeDayActivities(await programmesOf(tx, caseId)))
      if (from <= last) periods.push({ from, to: to < last ? to : last });
  }
  return periods;
}

/** The day on which an absence was reported. */
export async function absenceReportedOn(tx: Db, caseId: string, number: number): Promise<string | undefined> {
  const entries = await journalOf(tx, caseId, { kinds: ['absence-reported'] });
  return entries.find(({ data }) => data.number === number)?.engineDate;
}
