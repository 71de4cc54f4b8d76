import { z } from 'zod';
import { readComplaint, recordSuspension } from '../../src/casefile/index.ts';
import { suspendedDecision } from '../../src/grounds/suspended-decision.ts';
import { checkSuspension as check, heldBySuspension } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { suspensionForm } from './forms.ts';

/**
 * Is it answered whether the decision waits, and a no reasoned (administration act § 42)? One person decides: it is not
 * a decision of what somebody is to have, only of when. From the moment it is in order, what can be held is held.
 */
export const checkSuspension = defineFormCheck({
  type: 'check-suspension',
  forms: { suspending: suspensionForm },
  input: { complaintNumber: z.number().int().positive() },
  output: {},
  unread: {},
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, {
      prepared: [],
      decided: suspensionForm,
      receivedAt: job.now,
    });
  },
  async check({ suspending }, { tx, today, change, found }, { caseId, complaintNumber }) {
    const { suspension, suspensionReason } = suspending;
    const { decisionNumber } = await readComplaint(tx, caseId, complaintNumber);
    const { holdUntil, ...decision } = await suspendedDecision(tx, caseId, decisionNumber, today);
    const outcome = check({ today, suspension, suspensionReason, ...decision });
    if (outcome.passed) {
      const decidedBy = found.decidedBy ?? null;
      const held = suspension === 'granted' ? heldBySuspension({ today, ...decision }) : null;
      await recordSuspension(tx, {
        ...{ ...change, actor: decidedBy ?? change.actor, number: complaintNumber, suspension },
        holdUntil,
        data: { decidedBy, held, endDate: decision.endDate },
        text: { suspensionReason },
      });
    }
    return { outcome };
  },
});
