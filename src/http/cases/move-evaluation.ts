import { moveEvaluation } from '../../casefile/index.ts';
import type { MoveEvaluationInput } from '../api/schemas/move-evaluation.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';

/** @throws CaseFileError `ERR_EVALUATION_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…` */
export async function moveTheEvaluation(
  { caseFile, clock }: HttpServices,
  user: User,
  { caseId, number, ...input }: MoveEvaluationInput & { caseId: string; number: number },
): Promise<void> {
  const engineDate = await clock.today();
  await caseFile.transaction((tx) =>
    moveEvaluation(tx, { caseId, number, ...input, actor: user.id, engineDate }),
  );
}
