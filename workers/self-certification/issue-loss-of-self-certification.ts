import { recordDecision, runningWithdrawal } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { entriesOf, latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { rightForm, rightReviewForm } from './forms.ts';

const CHECKS = ['check-hearing-notice', 'check-self-certification', 'check-self-certification-review'];

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
  async run({ caseId }, { tx, job, today, change, found: { form, decidedBy } }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const lost = await runningWithdrawal(tx, caseId);
    if (!lost) return {};
    const answers = await latestAnswers<{ reason?: string }>(tx, form, of);
    if (!decidedBy || !answers)
      throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    const { reason } = answers;
    const written = { kind: 'self-certification-loss', grants: false, mainReason: reason } as const;
    await recordDecision(tx, {
      ...{ ...change, actor: decidedBy },
      ...{ kind: 'self-certification-loss', decidedOn: today, decidedBy },
      data: { lostFrom: lost.withdrawnFrom, reviewBy: lost.reviewBy, covers: lost.data.covers },
      grounds: inOrder(written, today, await appliedRules(tx, of, CHECKS)),
      text: { reason },
    });
    return {};
  },
});
