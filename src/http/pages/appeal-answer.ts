import { appealResults, CaseFileError } from '../../casefile/index.ts';
import { APPEAL_RESULTS } from '../../law/complaint/facts.ts';
import { appealAnswerInput } from '../api/schemas/complaint.ts';
import { registerAppealAnswer } from '../cases/appeal-answer.ts';
import { complaintRow } from '../cases/complaint-rows.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** What the County Governor made of a complaint comes by letter; somebody writes it in here. */
export const appealAnswer = caseForm({
  address: '/klager/:number/svar',
  right: 'handle-complaint',
  view: 'complaint-answer',
  schema: appealAnswerInput,
  field: '',
  async load({ caseFile: { db } }, { caseId, number }) {
    const complaint = await complaintRow(db, caseId, number);
    if (!complaint.answerable) {
      const settled = complaint.forwardedOn || complaint.withdrawnOn;
      throw new CaseFileError(settled ? 'ERR_COMPLAINT_SETTLED' : 'ERR_COMPLAINT_NOT_FORWARDED', { caseId });
    }
    return { title: `Svar på klage ${number}`, complaint, results: choices(APPEAL_RESULTS, appealResults) };
  },
  run: (services, user, which, input) => registerAppealAnswer(services, user, { ...which, ...input }),
  to: '?melding=klage-besvart#klager',
});
