import { decisionsOf } from '../decision/decisions-of.ts';
import { readCase } from '../case/read-case.ts';
import { CaseFileError } from '../errors.ts';
import type { Db } from '../store/schema.ts';
import { earlierProgrammes, type EarlierProgramme } from './earlier-programmes.ts';
import { periodsOf } from './periods-of.ts';
import { uncountedPeriods, type UncountedPeriod } from './uncounted-periods.ts';

export interface LimitFactsOf {
  /** First day of the programme. */
  readonly firstStart: string;
  readonly uncounted: readonly UncountedPeriod[];
  /** Last day of the latest period beyond the two years. */
  readonly thirdYearTo: string | null;
  /** What the person has had of programmes before this case. */
  readonly earlier: readonly EarlierProgramme[];
  readonly birthDate: string;
}

/**
 * What the longest duration of a case is reckoned from (§§ 29 and 32): the same for the engine's timer, the checks and
 * the page.
 * @throws CaseFileError `ERR_PERIOD_NOT_FOUND`
 */
export async function limitFacts(tx: Db, caseId: string): Promise<LimitFactsOf> {
  const [first] = await periodsOf(tx, caseId);
  if (!first) throw new CaseFileError('ERR_PERIOD_NOT_FOUND', { caseId });
  const thirdYear = (await decisionsOf(tx, caseId)).filter(({ data }) => data.thirdYear === true).at(-1);
  return {
    firstStart: first.from,
    uncounted: await uncountedPeriods(tx, caseId),
    thirdYearTo: thirdYear?.period?.to ?? null,
    earlier: await earlierProgrammes(tx, caseId),
    birthDate: (await readCase(tx, caseId)).birthDate,
  };
}
