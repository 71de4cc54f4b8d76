import {
  adjustmentsOf,
  decisionsOf,
  latestBasis,
  monthsAfter,
  paymentMonths,
  paymentsOf,
  readCase,
  suspendedDecisions,
  type Db,
} from '../casefile/index.ts';
import {
  basisWithoutRate,
  benefitDates,
  settingsHere,
  MissingRateError,
  monthlyBasis,
  ownLines,
  sumOf,
  type MonthFacts,
  type MonthlyBasis,
  type SettledMonth,
} from '../law/index.ts';
import { paymentFacts } from './month-facts.ts';

export interface WorkedOut {
  readonly basis: MonthlyBasis;
  readonly facts: MonthFacts;
}

/**
 * What a case is to get for a month as its file is now, with what earlier months that are closed lack or got too much.
 * A rate that nobody can say gives a basis of nothing with a finding that names it: a person decides, no job fails.
 */
export async function workOutMonth(
  tx: Db,
  { caseId, month, today, recheckAsked }: Asked,
): Promise<WorkedOut> {
  const factsOf = await paymentFacts(tx, caseId, today);
  const facts = factsOf(month);
  const held = await heldAdjustments(tx, caseId);
  const adjustments = (await adjustmentsOf(tx, caseId)).filter(
    ({ number, fromMonth, remainingOre }) => fromMonth <= month && remainingOre !== 0 && !held.has(number),
  );
  try {
    const earlier = await settledMonths(tx, caseId, month, factsOf);
    const previousOre = await previousMonth(tx, caseId, month, factsOf);
    const around = { earlier, adjustments, previousOre, recheckAsked: recheckAsked ?? false };
    return { basis: monthlyBasis(facts, around), facts };
  } catch (error) {
    if (!(error instanceof MissingRateError)) throw error;
    return { basis: basisWithoutRate(facts, error), facts };
  }
}

/** What is not to be taken yet, since the complaint over it is not decided (administration act § 42). */
async function heldAdjustments(tx: Db, caseId: string): Promise<ReadonlySet<unknown>> {
  const suspended = await suspendedDecisions(tx, caseId);
  if (suspended.size === 0) return suspended;
  const decisions = await decisionsOf(tx, caseId);
  return new Set(
    decisions
      .filter(({ kind, number }) => kind === 'set-off' && suspended.has(number))
      .map(({ data }) => data.adjustment),
  );
}

interface Asked {
  readonly caseId: string;
  readonly month: string;
  readonly today: string;
  readonly recheckAsked?: boolean;
}

/** Months whose run is over, with what has been paid for each so far and what it should have been as we know now. */
async function settledMonths(
  tx: Db,
  caseId: string,
  month: string,
  factsOf: (month: string) => MonthFacts,
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
    });
  }
  return settled;
}

/** What the month before gives by itself, where it was paid; nothing is compared with a month that was held back. */
async function previousMonth(
  tx: Db,
  caseId: string,
  month: string,
  factsOf: (month: string) => MonthFacts,
): Promise<number | null> {
  const before = monthsAfter(month, -1);
  const payment = (await paymentsOf(tx, caseId)).find((one) => one.month === before);
  return payment?.status === 'paid' ? sumOf(ownLines(factsOf(before))) : null;
}
