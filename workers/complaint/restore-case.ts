import { z } from 'zod';
import { decisionsOf, readComplaint, recordCarryingOut } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { undo } from './won-back.ts';

/**
 * Undoes in the case what has been won back: a case that a refusal closed is opened again, an ending comes to nothing,
 * also where the programme is over, absence is approved, self-certification is allowed, and a set-off is given back.
 * Everything else that a complaint can change needs a person, also where somebody has opened another case meanwhile.
 */
export const restoreCase = defineStep({
  type: 'restore-case',
  input: { complaintNumber: z.number().int().positive(), caseUrl: z.string() },
  output: {
    /** Whether there is nothing more to change. */
    restored: z.boolean(),
  },
  async run({ caseId, complaintNumber, caseUrl }, { tx, change, today }) {
    const complaint = await readComplaint(tx, caseId, complaintNumber);
    const decision = (await decisionsOf(tx, caseId)).find(
      ({ number }) => number === complaint.decisionNumber,
    );
    if (complaint.withdrawnOn || !decision) return { restored: false };
    const done = await undo({ tx, by: { ...change, caseUrl }, complaint, decision });
    // What the County Governor has changed may be more than what is undone by itself: a person reads it.
    if (!done || (done !== 'reopened' && complaint.appealResult === 'changed')) return { restored: false };
    await recordCarryingOut(tx, {
      ...change,
      number: complaintNumber,
      carriedOutOn: today,
      data: { done },
    });
    return { restored: true };
  },
});
