import { readComplaint, withdrawComplaint } from '../../casefile/index.ts';
import type { WithdrawComplaintInput } from '../api/schemas/complaint.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseDay } from './refuse-day.ts';

/**
 * @throws HttpError `ERR_INPUT_INVALID`; CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`
 */
export async function withdrawTheComplaint(
  { caseFile, clock }: HttpServices,
  user: User,
  { caseId, number, withdrawnOn, reason }: WithdrawComplaintInput & { caseId: string; number: number },
): Promise<void> {
  const today = await clock.today();
  await caseFile.transaction(async (tx) => {
    const { receivedOn } = await readComplaint(tx, caseId, number);
    refuseDay('withdrawnOn', withdrawnOn, { today, receivedOn });
    const by = { caseId, actor: user.id, engineDate: today };
    await withdrawComplaint(tx, { ...by, number, withdrawnOn, text: { reason } });
  });
}
