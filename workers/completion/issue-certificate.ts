import { periodsOf, readCase } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { completionForm } from './forms.ts';

/** Everyone who has taken part gets a certificate, also when the programme ended before its time (regulation § 1). */
export const issueCertificate = defineStep({
  type: 'issue-certificate',
  input: {},
  output: {},
  key: ({ caseId }, job) => `${caseId}:${job.processInstanceKey}`,
  async run({ caseId }, { tx, job, journal }) {
    const { endedOn, endReason } = await readCase(tx, caseId);
    const [first] = await periodsOf(tx, caseId);
    if (!first) throw new KvpError('CASE_WITHOUT_PERIOD', `${caseId} has no programme to certify`);
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const completion = await latestAnswers<{ certificateText?: string }>(tx, completionForm, of);
    await journal({
      kind: 'certificate-issued',
      data: { from: first.from, to: endedOn, endReason },
      text: { certificateText: completion?.certificateText ?? '' },
    });
    return {};
  },
});
