import { z } from 'zod';
import { decideInterruption, readInterruption, recordDecision } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided, withProposer } from '../../src/step/signatures.ts';
import { interruptionForm, interruptionVerdictForm, type InterruptionAnswers } from './forms.ts';

/** Writes the decision to interrupt: from its first day no benefit (§ 35), and days that do not count (§ 32). */
export const issueInterruption = defineStep({
  type: 'issue-interruption',
  input: { interruptionNumber: z.number().int().positive() },
  output: { interrupted: z.boolean() },
  key: ({ caseId, interruptionNumber }) => `${caseId}:${interruptionNumber}`,
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const forms = { prepared: [interruptionForm], decided: interruptionVerdictForm };
    return whoPreparedAndDecided(services, of, forms);
  },
  async run({ caseId, interruptionNumber: number }, { tx, job, today, change, found }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const { status, proposedBy, againstWill, ground } = await readInterruption(tx, caseId, number);
    // Taken back, or overtaken by the programme's end, while somebody decided.
    if (status !== 'proposed') return { interrupted: false };
    const assessed = await latestAnswers<InterruptionAnswers>(tx, interruptionForm, of);
    const { preparedBy, decidedBy } = withProposer(found, proposedBy);
    if (!decidedBy || !assessed?.from)
      throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    const { reason, milderMeans, participantView } = assessed;
    const days = { from: assessed.from, expectedTo: assessed.expectedTo ?? null };
    const by = { ...change, actor: decidedBy };
    const written = { kind: 'interruption', grants: false, mainReason: reason } as const;
    const checks = ['check-interruption', 'check-interruption-decision'];
    const decision = await recordDecision(tx, {
      ...by,
      kind: 'interruption',
      decidedOn: today,
      decidedBy,
      preparedBy: preparedBy?.join(', ') ?? null,
      data: {
        interruption: number,
        interruptionGround: ground,
        interruptedFrom: days.from,
        expectedTo: days.expectedTo,
        againstWill: assessed.againstWill ?? (againstWill ? 'yes' : 'no'),
      },
      grounds: inOrder(written, today, await appliedRules(tx, of, checks)),
      text: { reason, milderMeans, participantView },
    });
    await decideInterruption(tx, { ...by, number, ...days, decisionNumber: decision.number });
    return { interrupted: true };
  },
});
