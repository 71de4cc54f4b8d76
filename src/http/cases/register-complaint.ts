import {
  addJournalEntry,
  noticeFacts,
  registerComplaint,
  type ComplaintFactsOf,
} from '../../casefile/index.ts';
import { checkComplaint, type Outcome } from '../../law/index.ts';
import type { RegisterComplaintInput } from '../api/schemas/complaint.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';
import { caseAddress } from './register-case.ts';

/** What the messages of the check begin with, and the field that each is about. */
const FIELDS = {
  '«Når kom klagen inn?»': 'receivedOn',
  'Klagen kom inn': 'receivedOn',
  '«Når ble klagen sendt?»': 'sentOn',
  'Klagen er sendt': 'sentOn',
  '«Når fikk klageren vedtaket?»': 'decisionReceivedOn',
  'Klageren fikk vedtaket': 'decisionReceivedOn',
  '«Når ble klageren kjent med vedtaket?»': 'knownOn',
  'Klageren ble kjent med vedtaket': 'knownOn',
  '«Hvem klager?»': 'complainant',
  '«Er det vist fullmakt eller vergemål?»': 'authorised',
  '«Er klagen undertegnet': 'complete',
};

/**
 * Takes a complaint over a decision in, whatever phase the case is in. What the check looked at is kept; that it is
 * too late, or from somebody without a right, is no reason not to take it in.
 * @throws HttpError `ERR_BREACH`; CaseFileError `ERR_DECISION_NOT_FOUND`, `ERR_COMPLAINT_OPEN`, `ERR_CASE_NOT_FOUND`
 */
export async function registerTheComplaint(
  { caseFile, clock, links }: HttpServices,
  user: User,
  { caseId, decisionNumber, ...input }: RegisterComplaintInput & { caseId: string; decisionNumber: number },
): Promise<{ number: number; findings: Outcome['findings'] }> {
  const today = await clock.today();
  const { complaint, authorised, complete, suspensionAsked, ...dates } = input;
  const by = { caseId, actor: user.id, engineDate: today };
  return caseFile.transaction(async (tx) => {
    const notice = await noticeFacts(tx, caseId, decisionNumber);
    const decisionReceivedOn = receiptFor(input, notice.decisionReceivedOn);
    const isRepresentative = input.complainant === 'representative';
    const said = { complete, suspensionAsked, authorised: isRepresentative ? authorised : undefined };
    const outcome = checkComplaint({ ...notice, ...dates, ...said, decisionReceivedOn, today });
    refuseBreaches(outcome, FIELDS);
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-complaint' },
      text: { applied: outcome.applied },
    });
    const { number } = await registerComplaint(tx, {
      ...by,
      ...dates,
      decisionNumber,
      decisionReceivedOn,
      caseUrl: caseAddress(links.publicUrl, caseId),
      data: { ...said, findings: outcome.findings },
      text: { complaint },
    });
    return { number, findings: outcome.findings };
  });
}

/** What is registered of the decision counts for those it was sent to, unless the complaint itself says otherwise. */
function receiptFor(
  input: Pick<RegisterComplaintInput, 'decisionReceivedOn' | 'knownOn' | 'complainant'>,
  registered: ComplaintFactsOf['decisionReceivedOn'],
): string | null {
  if (input.decisionReceivedOn) return input.decisionReceivedOn;
  return input.knownOn || input.complainant === 'other' ? null : registered;
}
