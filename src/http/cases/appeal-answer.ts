import { addJournalEntry, readComplaint, recordAppealResult } from '../../casefile/index.ts';
import { checkAppeal, type Outcome } from '../../law/index.ts';
import type { AppealAnswerInput } from '../api/schemas/complaint.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';

const FIELDS = {
  '«Hva har Statsforvalteren avgjort?»': 'appealResult',
  '«Når er svaret datert?»': 'answeredOn',
  'Svaret er datert': 'answeredOn',
  '«Er endringen til skade for klageren?»': 'toDisadvantage',
  '«Har Statsforvalteren bestemt midlertidige tiltak?»': 'temporaryMeasures',
  'Det er svart at midlertidige tiltak er bestemt': 'temporaryMeasures',
  '«Hvilke tiltak?»': 'measures',
};

/**
 * Registers what the County Governor made of a complaint. What the check looked at is kept.
 * @returns the remarks: for those who follow it up
 * @throws HttpError `ERR_BREACH`; CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `…_SETTLED`, `…_NOT_FORWARDED`
 */
export async function registerAppealAnswer(
  { caseFile, clock }: HttpServices,
  user: User,
  { caseId, number, summary, measures, ...answer }: AppealAnswerInput & { caseId: string; number: number },
): Promise<Outcome['findings']> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  return caseFile.transaction(async (tx) => {
    const { receivedOn, forwardedOn } = await readComplaint(tx, caseId, number);
    const outcome = checkAppeal({ ...answer, measures, today, receivedOn, forwardedOn });
    refuseBreaches(outcome, FIELDS);
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-appeal' },
      text: { applied: outcome.applied },
    });
    const { appealResult, answeredOn, temporaryMeasures, ...more } = answer;
    const data = { ...more, findings: outcome.findings };
    await recordAppealResult(tx, {
      ...{ ...by, number, appealResult, answeredOn, data },
      temporaryMeasures: temporaryMeasures === 'yes',
      text: { summary, ...(measures && { measures }) },
    });
    return outcome.findings;
  });
}
