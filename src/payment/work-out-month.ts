import { adjustmentsOf, monthsAfter, paymentsOf, type Db } from '../casefile/index.ts';
import {
  basisWithoutRate,
  MissingRateError,
  monthlyBasis,
  ownLines,
  sumOf,
  type MonthFacts,
  type MonthlyBasis,
} from '../law/index.ts';
import { adjustmentsInForce } from './adjustments-in-force.ts';
import { paymentFacts } from './month-facts.ts';
import { settledMonths } from './settled-months.ts';

export interface WorkedOut {
  readonly basis: MonthlyBasis;
  readonly facts: MonthFacts;
}

interface Asked {
  readonly caseId: string;
  readonly month: string;
  readonly today: string;
  readonly recheckAsked?: boolean;
}

/**
 * What a case is to get for a month as its file is now, with what earlier months that are closed lack. What they got too
 * much is told, and taken only where somebody has decided so.
 * A rate that nobody can say gives a basis of nothing with a finding that names it: a person decides, no job fails.
 */
export async function workOutMonth(
  tx: Db,
  { caseId, month, today, recheckAsked }: Asked,
): Promise<WorkedOut> {
  const factsOf = await paymentFacts(tx, caseId, today);
  const facts = factsOf(month);
  try {
    const decided = await adjustmentsOf(tx, caseId);
    const earlier = await settledMonths(tx, caseId, month, factsOf, decided);
    const adjustments = await adjustmentsInForce(tx, caseId, month, earlier, decided);
    const previousOre = await previousMonth(tx, caseId, month, factsOf);
    const around = { earlier, adjustments, previousOre, recheckAsked: recheckAsked ?? false };
    return { basis: monthlyBasis(facts, around), facts };
  } catch (error) {
    if (!(error instanceof MissingRateError)) throw error;
    return { basis: basisWithoutRate(facts, error), facts };
  }
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
