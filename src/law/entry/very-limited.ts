import { latestRateOn } from '../benefit/rates.ts';
import { isDate, norwegian } from '../calendar.ts';
import type { Settings } from '../settings.ts';
import { thousands } from '../text.ts';

/**
 * The state's guiding rate for a single person, as a fact: which figure was known on a day is kept with the decision,
 * and adding a newer one does not change what was said then.
 */
export interface GuidingRate {
  readonly kr: number;
  readonly from: string;
  /** It had run out on the day, and no newer one was known. */
  readonly outdated: boolean;
}

export function guidingRateOn(day: string): GuidingRate {
  const { amount, from, outdated } = latestRateOn('guidingRate', day);
  return { kr: amount, from, outdated };
}

/** Up to which amount benefits are very limited without more being said, and what is to be said of that amount. */
export interface Limit {
  readonly kr: number;
  /** `utgangspunktet 7 850 kr per måned` */
  readonly words: string;
  /** A sentence of its own, where the amount is older than it should be. */
  readonly check: string | undefined;
}

/** Undefined where there is neither a setting nor a rate, so that nothing can be compared. */
export function veryLimitedUpTo(
  rate: GuidingRate | undefined,
  { veryLimitedBenefitsMonthlyKr: set }: Pick<Settings, 'veryLimitedBenefitsMonthlyKr'>,
): Limit | undefined {
  const kr = set === 'guiding-rate' ? rate?.kr : set;
  if (typeof kr !== 'number' || !Number.isFinite(kr)) return undefined;
  const old = set === 'guiding-rate' && rate?.outdated === true && isDate(rate.from);
  return {
    kr,
    words: `utgangspunktet ${thousands(kr)} kr per måned`,
    check: old
      ? `Utgangspunktet er statens veiledende sats fra ${norwegian(rate.from)}. Kontroller om det er kommet en høyere.`
      : undefined,
  };
}
