import { periodsOf, uncountedPeriods, decisionsOf, type Db } from '../casefile/index.ts';
import { KvpError } from '../errors.ts';
import { programmeLimits } from '../law/index.ts';

/** The limits of a running programme by what its case file says (§ 32). */
export async function limitsOf(tx: Db, caseId: string) {
  const periods = await periodsOf(tx, caseId);
  const first = periods[0];
  if (!first) throw new KvpError('CASE_WITHOUT_PERIOD', `${caseId} has no decision period`);
  const thirdYear = (await decisionsOf(tx, caseId)).filter(({ data }) => data.thirdYear === true).at(-1);
  return programmeLimits({
    firstStart: first.from,
    uncounted: await uncountedPeriods(tx, caseId),
    thirdYearTo: thirdYear?.period?.to,
  });
}
