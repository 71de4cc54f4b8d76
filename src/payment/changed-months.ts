import { monthsAfter, paymentMonths, readCase, type Db } from '../casefile/index.ts';
import { checkChangedMonths, type Outcome, type Period } from '../law/index.ts';

/**
 * What is to be told when something is registered about days whose months the office's runs are through with. A month
 * that waits to be paid takes earlier ones along, but not for ever; where none waits, the one after the last is next.
 * Null: no such month, so what is registered is paid as any other.
 */
export async function checkPaidMonths(
  tx: Db,
  caseId: string,
  { from, to }: Period,
  today: string,
): Promise<Outcome | null> {
  const { officeId } = await readCase(tx, caseId);
  const runs = await paymentMonths(tx, officeId);
  const closed = runs.filter(({ closedOn }) => closedOn !== null).map(({ month }) => month);
  const changedMonths = closed
    .filter((month) => from.slice(0, 7) <= month && month <= to.slice(0, 7))
    .toSorted();
  if (changedMonths.length === 0) return null;
  const waiting = runs.filter(({ closedOn }) => closedOn === null).map(({ month }) => month);
  const nextPaymentMonth = waiting.toSorted()[0] ?? monthsAfter(closed[0]!, 1);
  return checkChangedMonths({ today, changedMonths, nextPaymentMonth });
}
