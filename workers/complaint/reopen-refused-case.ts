import { z } from 'zod';
import {
  decisionsOf,
  readCase,
  readComplaint,
  recordCarryingOut,
  reopenCase,
} from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/**
 * Opens a case again that was closed by the refusal that is now reversed, changed or quashed: the application is
 * unanswered again. Everything else that a complaint can change needs a person, also where somebody whose case was
 * refused has opened another one meanwhile.
 */
export const reopenRefusedCase = defineStep({
  type: 'reopen-refused-case',
  input: { complaintNumber: z.number().int().positive(), caseUrl: z.string() },
  output: { reopened: z.boolean() },
  async run({ caseId, complaintNumber, caseUrl }, { tx, change, today }) {
    const { outcome } = await readCase(tx, caseId);
    const complaint = await readComplaint(tx, caseId, complaintNumber);
    const refusal = (await decisionsOf(tx, caseId)).filter(({ kind }) => kind === 'refusal').at(-1);
    if (outcome !== 'refused' || complaint.withdrawnOn || complaint.decisionNumber !== refusal?.number)
      return { reopened: false };
    const data = { complaintNumber, decisionNumber: complaint.decisionNumber };
    const { openCaseId } = await reopenCase(tx, { ...change, caseUrl, data });
    if (openCaseId !== caseId) return { reopened: false };
    await recordCarryingOut(tx, {
      ...change,
      number: complaintNumber,
      carriedOutOn: today,
      data: { done: 'reopened' },
    });
    return { reopened: true };
  },
});
