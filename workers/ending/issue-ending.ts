import { z } from 'zod';
import { decideEnding, readEnding, recordDecision } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided, withProposer } from '../../src/step/signatures.ts';
import { endingForm, endingVerdictForm, type EndingAnswers } from './forms.ts';

/** Writes the decision that ends the programme on its day (§ 34). */
export const issueEnding = defineStep({
  type: 'issue-ending',
  input: { endingNumber: z.number().int().positive() },
  output: {},
  key: ({ caseId, endingNumber }) => `${caseId}:${endingNumber}`,
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared: [endingForm], decided: endingVerdictForm });
  },
  async run({ caseId, endingNumber: number }, { tx, job, today, change, found }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const { status, proposedBy, endReason, endGround } = await readEnding(tx, caseId, number);
    // Taken back, or overtaken by the programme's end, while somebody decided.
    if (status !== 'proposed') return {};
    const assessed = await latestAnswers<EndingAnswers>(tx, endingForm, of);
    const { preparedBy, decidedBy } = withProposer(found, proposedBy);
    if (!decidedBy || !assessed?.endDate)
      throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    const { endDate, againstWill, reason, milderMeans, participantView } = assessed;
    const by = { ...change, actor: decidedBy };
    const written = { kind: 'ending', grants: false, mainReason: reason } as const;
    const decision = await recordDecision(tx, {
      ...by,
      kind: 'ending',
      decidedOn: today,
      decidedBy,
      preparedBy: preparedBy?.join(', ') ?? null,
      data: { ending: number, endReason, ...(endGround && { endGround }), endDate, againstWill },
      grounds: inOrder(written, today, await appliedRules(tx, of, ['check-ending', 'check-ending-decision'])),
      text: { reason, milderMeans, participantView },
    });
    await decideEnding(tx, { ...by, number, endDate, decisionNumber: decision.number });
    return {};
  },
});
