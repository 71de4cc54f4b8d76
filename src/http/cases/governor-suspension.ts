import { addJournalEntry, readComplaint, recordGovernorSuspension } from '../../casefile/index.ts';
import { suspendedDecision } from '../../grounds/suspended-decision.ts';
import { checkSuspension, heldBySuspension, type Outcome } from '../../law/index.ts';
import type { GovernorSuspensionInput } from '../api/schemas/complaint.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseDay } from './refuse-day.ts';

/**
 * Registers that the County Governor has said whether the decision waits (administration act § 42). What the check
 * looked at is kept.
 * @returns the remarks: for those who have to do something themselves
 * @throws HttpError `ERR_INPUT_INVALID`; CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`,
 * `ERR_SUSPENSION_GRANTED`
 */
export async function registerGovernorSuspension(
  { caseFile, clock }: HttpServices,
  user: User,
  input: GovernorSuspensionInput & { caseId: string; number: number },
): Promise<Outcome['findings']> {
  const { caseId, number, suspension, decidedOn, summary } = input;
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  return caseFile.transaction(async (tx) => {
    const { receivedOn, decisionNumber } = await readComplaint(tx, caseId, number);
    refuseDay('decidedOn', decidedOn, { today, receivedOn });
    const { holdUntil, ...decision } = await suspendedDecision(tx, caseId, decisionNumber, today);
    const facts = { today, suspendedOn: decidedOn, ...decision };
    const { findings, applied } = checkSuspension({ ...facts, suspension, suspensionReason: summary });
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-suspension' },
      text: { applied },
    });
    const held = suspension === 'granted' ? heldBySuspension(facts) : null;
    await recordGovernorSuspension(tx, {
      ...{ ...by, number, suspension, decidedOn, holdUntil },
      data: { held, endDate: decision.endDate, findings },
      text: { suspensionSummary: summary },
    });
    return findings;
  });
}
