import { z } from 'zod';
import {
  readComplaint,
  recordSuspension,
  suspensions,
  type Change,
  type Tx,
} from '../../src/casefile/index.ts';
import { suspendedDecision } from '../../src/grounds/suspended-decision.ts';
import { heldBySuspension } from '../../src/law/index.ts';

/** What a review said of it while its form still asked: whether the decision waits, and why not. */
const said = z.looseObject({ suspension: z.enum(suspensions), suspensionReason: z.string().optional() });

/**
 * A review from before suspension had a task of its own has the answer in it. It counts as one that is given in the task:
 * a yes holds what can be held, from the day the review is in order (administration act § 42).
 */
export async function suspensionInReview(
  tx: Tx,
  { number, today, ...by }: Change & { readonly number: number; readonly today: string },
  review: unknown,
): Promise<void> {
  const read = said.safeParse(review);
  if (!read.success) return;
  const { suspension, suspensionReason } = read.data;
  const { suspension: answered, decisionNumber } = await readComplaint(tx, by.caseId, number);
  if (answered) return;
  const { holdUntil, ...decision } = await suspendedDecision(tx, by.caseId, decisionNumber, today);
  const held = suspension === 'granted' ? heldBySuspension({ today, ...decision }) : null;
  await recordSuspension(tx, {
    ...{ ...by, number, suspension, holdUntil },
    data: { held, endDate: decision.endDate, inReview: true },
    text: { suspensionReason: suspensionReason ?? '' },
  });
}
