import { suspendedDecisions, type Db, type PaymentAdjustment } from '../casefile/index.ts';
import { overpaidOre, type Adjustment, type SettledMonth } from '../law/index.ts';

/**
 * What has been decided on beside the law's own sums, as far as a month is to carry it out. What a suspension holds waits
 * until the complaint over it is decided (administration act § 42); what a complaint has won is taken no more, and given
 * back (§§ 33 and 34). No more is taken for a month than it still has too much.
 * @param adjustments all of the case's
 */
export async function adjustmentsInForce(
  tx: Db,
  caseId: string,
  month: string,
  settled: readonly SettledMonth[],
  adjustments: readonly PaymentAdjustment[],
): Promise<Adjustment[]> {
  const suspended = await suspendedDecisions(tx, caseId);
  const toTake = new Map(settled.map((one) => [one.month, overpaidOre(one)]));
  return adjustments.flatMap((one): Adjustment[] => {
    const { number, kind, fromMonth, forMonth, overturned, remainingOre, instalmentOre } = one;
    if (kind === 'waived') return [];
    if (overturned) return one.takenOre ? [{ number, kind, remainingOre, giveBackOre: one.takenOre }] : [];
    const held = one.decisionNumber !== null && suspended.has(one.decisionNumber);
    if (held || month < fromMonth || remainingOre === 0) return [];
    const most = forMonth ? toTake.get(forMonth) : undefined;
    if (most === undefined) return [{ number, kind, remainingOre, instalmentOre }];
    // Two decisions on one month never take more than it has too much together.
    const atMostOre = Math.min(most, remainingOre);
    toTake.set(forMonth!, most - Math.min(atMostOre, instalmentOre ?? atMostOre));
    return atMostOre ? [{ number, kind, remainingOre, instalmentOre, atMostOre }] : [];
  });
}
