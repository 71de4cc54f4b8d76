import { MissingRateError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { benefitOn, reckon, type Benefit, type BenefitPerson } from './benefit-on.ts';

/** A provisional benefit was made of the latest known rates, not those of its day: it must be reckoned anew. */
export type KnownBenefit = Benefit & { readonly provisional: boolean };

/**
 * The benefit from a day to come, for a decision made now. Where the rates of that day are not published yet, those
 * of the day of the decision are used and the result says so.
 */
export function benefitAsKnown(
  date: string,
  person: BenefitPerson,
  decidedOn: string,
  settings: Settings = settingsHere(),
): KnownBenefit {
  try {
    return { ...benefitOn(date, person, settings), provisional: false };
  } catch (error) {
    if (!(error instanceof MissingRateError) || date <= decidedOn) throw error;
    return { ...reckon(date, decidedOn, person, settings), provisional: true };
  }
}
