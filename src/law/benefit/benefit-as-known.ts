import { MissingRateError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { benefitOn, reckon, type Benefit, type BenefitPerson } from './benefit-on.ts';
import { rateKnownOn, type RateName } from './rates.ts';

/** A provisional benefit was made of the latest known rates, not those of its day: it must be reckoned anew. */
export type KnownBenefit = Benefit & { readonly provisional: boolean };

/**
 * The benefit on a day, as far as it is known on another. Where the rates of that day are not published yet, those of
 * the other are used and the result says so; in the weeks from 1 May in which the new base amount is awaited, that is
 * the one before, as in the month's payment. A right does not wait for a table (§ 35, folketrygdloven § 1-4).
 * @throws MissingRateError where nobody can say what a rate is
 */
export function benefitAsKnown(
  date: string,
  person: BenefitPerson,
  knownOn: string,
  settings: Settings = settingsHere(),
): KnownBenefit {
  try {
    return { ...benefitOn(date, person, settings), provisional: false };
  } catch (error) {
    if (!(error instanceof MissingRateError)) throw error;
    const of = date < knownOn ? date : knownOn;
    const rates = { of, amount: (rate: RateName) => rateKnownOn(rate, of, knownOn, settings).amount };
    return { ...reckon(date, rates, person, settings), provisional: true };
  }
}
