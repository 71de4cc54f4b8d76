import { askSuspension, readComplaint } from '../../casefile/index.ts';
import type { AskSuspensionInput } from '../api/schemas/complaint.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { caseAddress } from './register-case.ts';
import { refuseDay } from './refuse-day.ts';

/**
 * Takes in that it is asked, after the complaint came, that the decision waits (administration act § 42).
 * @throws HttpError `ERR_INPUT_INVALID`; CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`,
 * `ERR_SUSPENSION_GRANTED`, `ERR_SUSPENSION_ASKED`
 */
export async function askForSuspension(
  { caseFile, clock, links }: HttpServices,
  user: User,
  { caseId, number, askedOn, reason }: AskSuspensionInput & { caseId: string; number: number },
): Promise<void> {
  const today = await clock.today();
  await caseFile.transaction(async (tx) => {
    const { receivedOn } = await readComplaint(tx, caseId, number);
    refuseDay('askedOn', askedOn, { today, receivedOn });
    await askSuspension(tx, {
      ...{ caseId, actor: user.id, engineDate: today, number, askedOn },
      caseUrl: caseAddress(links.publicUrl, caseId),
      text: { reason },
    });
  });
}
