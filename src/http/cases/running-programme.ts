import { CaseFileError, periodsOf, readCase, type Db } from '../../casefile/index.ts';

/**
 * A programme that runs, with the first and last day that are decided on.
 * @throws CaseFileError `ERR_CASE_CLOSED`, `ERR_WRONG_PHASE`
 */
export async function runningProgramme(
  db: Db,
  caseId: string,
): Promise<{ programmeStart: string; periodEnd: string }> {
  const { phase, endedOn } = await readCase(db, caseId);
  const periods = await periodsOf(db, caseId);
  const [first, last] = [periods[0], periods.at(-1)];
  if (phase === 'closed') throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
  if (phase !== 'programme' || endedOn || !first || !last) {
    throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
  }
  return { programmeStart: first.from, periodEnd: last.to };
}
