import { CaseFileError } from '../errors.ts';
import { caseId as caseIdShape } from '../shapes.ts';
import type { Row, Tx } from '../store/schema.ts';
import type { OpenPhase } from '../words.ts';

/**
 * Holds the case until the transaction ends: what happens in one case happens in turn. `no key`: rows that
 * refer to the case may be written meanwhile, otherwise two transactions could each wait for the other.
 */
export async function lockCase(tx: Tx, caseId: string): Promise<Row<'case_file'>> {
  const row = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('id', '=', caseId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw caseNotFound(caseId);
  return row;
}

/** The same, for a change that only an open case, or only certain phases, allow. */
export async function lockOpenCase(
  tx: Tx,
  caseId: string,
  allowed?: readonly OpenPhase[],
): Promise<Row<'case_file'>> {
  const row = await lockCase(tx, caseId);
  if (row.phase === 'closed') throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
  if (allowed && !allowed.includes(row.phase)) {
    throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase: row.phase, allowed });
  }
  return row;
}

/** Names the case only if it looks like one: people paste identity numbers into the wrong field. */
export const caseNotFound = (caseId: string) =>
  new CaseFileError('ERR_CASE_NOT_FOUND', caseIdShape.safeParse(caseId).success ? { caseId } : {});
