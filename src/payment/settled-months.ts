import {
  adjustmentsOf,
  latestBasis,
  monthsAfter,
  paymentMonths,
  paymentsOf,
  readCase,
  type Db,
  type PaymentAdjustment,
} from '../casefile/index.ts';
import {
  benefitDates,
  MissingRateError,
  ownLines,
  settingsHere,
  undecidedOverpaid,
  type MonthFacts,
  type OverpaidMonth,
  type SettledMonth,
} from '../law/index.ts';
import { paymentFacts } from './month-facts.ts';

/**
 * Months before another whose run is over, with what has been paid for each so far, what it should have been as we know
 * now, and what has been decided on what was too much.
 * @param adjustments all of the case's
 * @throws MissingRateError
 */
export async function settledMonths(
  tx: Db,
  caseId: string,
  month: string,
  factsOf: (month: string) => MonthFacts,
  adjustments: readonly PaymentAdjustment[],
): Promise<SettledMonth[]> {
  const { officeId } = await readCase(tx, caseId);
  const payments = await paymentsOf(tx, caseId);
  const closed = (await paymentMonths(tx, officeId)).filter(({ closedOn }) => closedOn !== null);
  const first = monthsAfter(month, -settingsHere().correctionMonths);
  const months = [...new Set([...closed, ...payments].map((one) => one.month))]
    .filter((one) => first <= one && one < month)
    .sort();
  const lines = payments.flatMap((payment) => payment.lines);
  const settled: SettledMonth[] = [];
  for (const earlier of months) {
    const paid = lines.filter((line) => line.month === earlier);
    const facts = factsOf(earlier);
    if (paid.length === 0 && benefitDates(facts).paid.length === 0) continue;
    settled.push({
      month: earlier,
      paid,
      due: ownLines(facts),
      newRates: (await latestBasis(tx, caseId, earlier))?.provisional ?? false,
      heldBack: payments.find((payment) => payment.month === earlier)?.status !== 'paid',
      ...decidedOn(adjustments.filter(({ forMonth }) => forMonth === earlier)),
    });
  }
  return settled;
}

/**
 * What is taken for a decision that is gone is given back by itself, and is decided on: it is not asked for again. Of one
 * that the County Governor has changed only what was taken is settled: the rest is told until somebody has carried it out.
 */
function decidedOn(
  adjustments: readonly PaymentAdjustment[],
): Required<Pick<SettledMonth, 'takenOre' | 'decidedOre'>> {
  const sum = (amount: (one: PaymentAdjustment) => number) =>
    adjustments.reduce((total, one) => total + amount(one), 0);
  const takenOre = sum((one) => (one.overturned ? 0 : one.takenOre));
  const decided = sum((one) => (one.replaced ? one.takenOre : one.amountOre));
  return { takenOre, decidedOre: decided - takenOre };
}

/** Months of a case that gave too much, as far as nobody has decided what is to become of it; oldest first. */
export async function overpaidMonths(tx: Db, caseId: string, today: string): Promise<OverpaidMonth[]> {
  const factsOf = await paymentFacts(tx, caseId, today);
  const next = monthsAfter(today.slice(0, 7), 1);
  try {
    const adjustments = await adjustmentsOf(tx, caseId);
    return undecidedOverpaid(await settledMonths(tx, caseId, next, factsOf, adjustments));
  } catch (error) {
    // The month's own basis says which rate lacks.
    if (error instanceof MissingRateError) return [];
    throw error;
  }
}
