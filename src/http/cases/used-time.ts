import {
  CaseFileError,
  decisionsOf,
  periodsOf,
  readCase,
  uncountedPeriods,
  type CaseFacts,
  type Db,
  type Period,
  type UncountedPeriod,
} from '../../casefile/index.ts';
import { limitsShown, type LimitsShown } from './limits.ts';

/** What another municipality must know to go on with a programme: the time that is used, and the time that is left. */
export interface UsedTime {
  readonly case: CaseFacts;
  readonly limits: LimitsShown;
  readonly periods: readonly Period[];
  readonly uncounted: readonly UncountedPeriod[];
  readonly thirdYearDecidedOn: string | null;
}

/** @throws CaseFileError `ERR_CASE_NOT_FOUND`, `ERR_PERIOD_NOT_FOUND` before there is a programme */
export async function usedTimeOf(db: Db, caseId: string, today: string): Promise<UsedTime> {
  const found = await readCase(db, caseId);
  const periods = await periodsOf(db, caseId);
  if (periods.length === 0) throw new CaseFileError('ERR_PERIOD_NOT_FOUND', { caseId });
  const decisions = await decisionsOf(db, caseId);
  return {
    case: found,
    limits: await limitsShown(db, found, today),
    periods,
    uncounted: await uncountedPeriods(db, caseId),
    thirdYearDecidedOn: decisions.findLast(({ data }) => data.thirdYear === true)?.decidedOn ?? null,
  };
}
