import { birthdayAt, countsFrom } from '../age.ts';
import { isDate } from '../calendar.ts';
import { LawError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { toOre } from './money.ts';
import { rateOn, type RateName } from './rates.ts';

const BENEFIT_DAYS = 260n;
const THOUSANDTHS = 1000n;
const ORE = 100n;

export interface BenefitPerson {
  readonly birthDate: string;
  /** Children who are supported and give a child supplement. */
  readonly children: number;
}

/** The benefit on a day, in whole øre, with the rates it was made of. */
export interface Benefit {
  readonly date: string;
  readonly yearlyOre: number;
  readonly dailyOre: number;
  /** For all the children together. */
  readonly childSupplementDailyOre: number;
  /** Two thirds of the full rate. */
  readonly reduced: boolean;
  readonly rates: {
    /** The day whose rates were used: the day itself, or the day of the decision. */
    readonly of: string;
    readonly baseAmount: number;
    readonly factorThousandths: number;
    /** Kroner per child and day; undefined without children. */
    readonly childSupplement: number | undefined;
  };
}

/**
 * The benefit on a day (§ 35, regulation § 3). The day and the year are each rounded once, from the exact amount.
 *
 * @example benefitOn('2026-09-01', { birthDate: '1990-01-01', children: 0 }).dailyOre // 107191
 */
export const benefitOn = (
  date: string,
  person: BenefitPerson,
  settings: Settings = settingsHere(),
): Benefit => reckon(date, { of: date, amount: (rate) => rateOn(rate, date) }, person, settings);

/** Which amounts a benefit is made of, and the day that they are the rates of. */
export interface RatesUsed {
  readonly of: string;
  readonly amount: (rate: RateName) => number;
}

/** The benefit on a day by the rates of another: the age is that of the first. */
export function reckon(date: string, rates: RatesUsed, person: BenefitPerson, settings: Settings): Benefit {
  const { birthDate, children } = person;
  if (!isDate(date) || !isDate(birthDate) || !Number.isInteger(children) || children < 0) {
    throw new LawError(
      'ERR_INVALID_BENEFIT_FACTS',
      'benefit needs two dates and a whole number of children',
      'Stønaden kan ikke beregnes: dato, fødselsdato eller antall barn er ugyldig.',
    );
  }
  const baseAmount = rates.amount('baseAmount');
  const factor = rates.amount('factor');
  const childSupplement = children > 0 ? rates.amount('childSupplement') : undefined;
  const reduced = date < fullRateFrom(birthDate, settings);
  const [two, three] = reduced ? [2n, 3n] : [1n, 1n];

  const yearly = BigInt(baseAmount) * BigInt(factor) * ORE * two;
  const parts = THOUSANDTHS * three;
  const supplement = BigInt(children) * BigInt(childSupplement ?? 0) * ORE;
  const [num, den] = reduced && settings.reduceChildSupplementUnder25 ? [2n, 3n] : [1n, 1n];
  return {
    date,
    yearlyOre: toOre({ num: yearly, den: parts }, settings.roundOre),
    dailyOre: toOre({ num: yearly, den: parts * BENEFIT_DAYS }, settings.roundOre),
    childSupplementDailyOre: toOre({ num: supplement * num, den }, settings.roundOre),
    reduced,
    rates: { of: rates.of, baseAmount, factorThousandths: factor, childSupplement },
  };
}

/** First day with the full rate: the act says "under 25", and nothing on the day it ends. */
export const fullRateFrom = (birthDate: string, settings: Settings = settingsHere()): string =>
  countsFrom(birthdayAt(birthDate, 25, settings), settings.fullRateFrom);
