import { fullRateFrom, type BenefitPerson } from '../benefit/benefit-on.ts';
import { fraction, toOre, type Fraction } from '../benefit/money.ts';
import { rateKnownOn } from '../benefit/rates.ts';
import type { Settings } from '../settings.ts';

/** What a whole day gives, and which rates that is made of. */
export interface DayRate {
  /** In øre: exact, or whole where the rate of a day is rounded (`roundBenefitAt`). */
  readonly benefit: Fraction;
  readonly childSupplement: Fraction;
  readonly benefitOre: number;
  readonly childSupplementOre: number;
  /** Two thirds of the full rate. */
  readonly reduced: boolean;
  readonly children: number;
  /** Made of a rate that is no longer in force, because the new one is not known. */
  readonly provisional: boolean;
}

const PARTS_OF_A_YEAR = 260n * 1000n;

/** @throws MissingRateError */
export function dayRate(
  date: string,
  { birthDate, children }: BenefitPerson,
  knownOn: string,
  settings: Settings,
): DayRate {
  const base = rateKnownOn('baseAmount', date, knownOn, settings);
  const factor = rateKnownOn('factor', date, knownOn, settings);
  const perChild =
    children > 0
      ? rateKnownOn('childSupplement', date, knownOn, settings)
      : { amount: 0, provisional: false };
  const young = date < fullRateFrom(birthDate, settings);
  const [two, three] = young ? [2n, 3n] : [1n, 1n];
  const exact = fraction(BigInt(base.amount) * BigInt(factor.amount) * 100n * two, PARTS_OF_A_YEAR * three);
  const [num, den] = young && settings.reduceChildSupplementUnder25 ? [2, 3] : [1, 1];
  const exactChild = fraction(perChild.amount * children * 100 * num, den);
  const benefitOre = toOre(exact, settings.roundOre);
  const childSupplementOre = toOre(exactChild, settings.roundOre);
  const byDay = settings.roundBenefitAt === 'day';
  return {
    benefit: byDay ? fraction(benefitOre) : exact,
    childSupplement: byDay ? fraction(childSupplementOre) : exactChild,
    benefitOre,
    childSupplementOre,
    reduced: young,
    children,
    provisional: base.provisional || factor.provisional || perChild.provisional,
  };
}
