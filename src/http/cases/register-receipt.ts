import { registerReceipt } from '../../casefile/index.ts';
import type { ReceiptInput } from '../api/schemas/complaint.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { longDate } from '../words/dates.ts';

/**
 * Registers when a decision reached the person: from then on the deadline to complain is known (fvl. § 29).
 * @throws HttpError `ERR_INPUT_INVALID`; CaseFileError `ERR_DECISION_NOT_FOUND`, `ERR_RECEIPT_BEFORE_DECISION`
 */
export async function registerTheReceipt(
  { caseFile, clock }: HttpServices,
  user: User,
  input: ReceiptInput & { caseId: string; decisionNumber: number },
): Promise<void> {
  const today = await clock.today();
  if (input.receivedOn > today) {
    const message = `Datoen kan ikke ligge fram i tid. I dag er ${longDate(today)}.`;
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'receivedOn', message }] });
  }
  await caseFile.transaction((tx) => registerReceipt(tx, { ...input, actor: user.id, engineDate: today }));
}
