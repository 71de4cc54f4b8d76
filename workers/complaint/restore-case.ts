import { z } from 'zod';
import {
  decisionsOf,
  endHeldPeriod,
  isWon,
  readCase,
  readComplaint,
  recordCarryingOut,
  reopenCase,
  undoEnding,
  undoProgrammeEnd,
  type Change,
  type Complaint,
  type Decision,
  type Tx,
} from '../../src/casefile/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineStep } from '../../src/step/define-step.ts';

/**
 * Undoes in the case what has been won back: a case that a refusal closed is opened again, and an ending comes to
 * nothing, also where the programme is over. Everything else that a complaint can change needs a person, also where
 * somebody has opened another case meanwhile.
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
    const done = await restore(tx, { ...change, caseUrl }, complaint, decision);
    // What the County Governor has changed may be more than that the programme was to end: a person reads it.
    if (!done || (done === 'ending-undone' && complaint.appealResult === 'changed'))
      return { restored: false };
    await recordCarryingOut(tx, {
      ...change,
      number: complaintNumber,
      carriedOutOn: today,
      data: { done },
    });
    return { restored: true };
  },
});

type By = Change & { readonly caseUrl: string };

/** @returns what was done, if anything */
async function restore(tx: Tx, { caseUrl, ...by }: By, complaint: Complaint, decision: Decision) {
  const what = { complaintNumber: complaint.number, decisionNumber: decision.number };
  if (decision.kind === 'refusal') {
    const refusals = (await decisionsOf(tx, by.caseId)).filter(({ kind }) => kind === 'refusal');
    const { outcome } = await readCase(tx, by.caseId);
    if (outcome !== 'refused' || refusals.at(-1)?.number !== decision.number) return undefined;
    const { openCaseId } = await reopenCase(tx, { ...by, caseUrl, data: what });
    return openCaseId === by.caseId ? 'reopened' : undefined;
  }
  if (decision.kind !== 'ending' || !isWon(complaint)) return undefined;
  if (await undoEnding(tx, { ...by, ...what })) return 'ending-undone';
  await endHeldPeriod(tx, by, complaint);
  // The limit would end the programme again before anybody could decide on a third year (§ 32).
  const { limitDate } = await limitsOf(tx, by.caseId);
  if (decision.data.endReason === 'period-end' && limitDate <= by.engineDate) return undefined;
  return (await undoProgrammeEnd(tx, { ...by, ...what, caseUrl })) ? 'ending-undone' : undefined;
}
