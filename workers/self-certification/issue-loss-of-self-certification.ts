import { runningWithdrawal } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { recordLoneDecision } from '../../src/step/lone-decision.ts';
import { entriesOf } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { rightForm, rightReviewForm } from './forms.ts';

/** The right is lost, or stays lost at a review (§ 8): it is written, and can be complained about (administration act §§ 23-27). */
export const issueLossOfSelfCertification = defineStep({
  type: 'issue-loss-of-self-certification',
  input: {},
  output: {},
  async lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const first = await entriesOf(services.caseFile.db, rightForm, of);
    const form = first.length > 0 ? rightForm : rightReviewForm;
    const { decidedBy } = await whoPreparedAndDecided(services, of, { prepared: [], decided: form });
    return { form, decidedBy };
  },
  async run({ caseId }, context) {
    const lost = await runningWithdrawal(context.tx, caseId);
    if (!lost) return {};
    await recordLoneDecision(context, {
      ...{ kind: 'self-certification-loss', ...context.found },
      checks: ['check-hearing-notice', 'check-self-certification', 'check-self-certification-review'],
      data: { lostFrom: lost.withdrawnFrom, reviewBy: lost.reviewBy, covers: lost.data.covers },
    });
    return {};
  },
});
