import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import type { Row, Tx } from '../store/schema.ts';

/**
 * Holds a case whose programme runs; between its end and the final evaluation the phase alone does not tell.
 * @throws CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_CLOSED`
 */
export async function lockRunningProgramme(tx: Tx, caseId: string): Promise<Row<'case_file'>> {
  const row = await lockOpenCase(tx, caseId, ['programme']);
  if (row.ended_on) throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase: row.phase });
  return row;
}
