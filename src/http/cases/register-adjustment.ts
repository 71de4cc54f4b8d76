import { periodsOf, readCase, registerAdjustment, CaseFileError } from '../../casefile/index.ts';
import type { RegisterAdjustmentInput } from '../api/schemas/register-adjustment.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';

/**
 * Registers money decided on beside what the law gives by itself: too much paid that is set off (§ 40), or a correction.
 * The coming months carry it out, each seen by a person first.
 * @throws HttpError `ERR_INPUT_INVALID`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_NOT_FOUND`
 */
export async function registerTheAdjustment(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  { instalmentOre, ...input }: RegisterAdjustmentInput,
): Promise<{ number: number }> {
  const engineDate = await clock.today();
  const overpayment = input.kind === 'overpayment';
  if (overpayment && input.amountOre < 0) {
    const message = 'Skriv hvor mye som er utbetalt for mye, uten minus.';
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'amountOre', message }] });
  }
  if (!overpayment && instalmentOre !== undefined) {
    const message = 'Avdrag gjelder bare det som er utbetalt for mye.';
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'instalmentOre', message }] });
  }
  return caseFile.transaction(async (tx) => {
    const { phase } = await readCase(tx, caseId);
    if ((await periodsOf(tx, caseId)).length === 0)
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    const by = { caseId, actor: user.id, engineDate };
    return registerAdjustment(tx, {
      ...by,
      ...input,
      ...(overpayment && { instalmentOre: instalmentOre ?? null }),
    });
  });
}
