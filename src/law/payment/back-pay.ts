import { SECTION } from '../sections.ts';
import { daysOfMonth, monthName } from './facts.ts';
import { LINE_KINDS, minus, plain, type BenefitLine, type PaidAs } from './line.ts';

/** A month that is closed: what has been paid for it so far, corrections included, and what it should have been. */
export interface SettledMonth {
  readonly month: string;
  readonly paid: readonly BenefitLine[];
  readonly due: readonly BenefitLine[];
  /** What was paid was made of a rate that was not the right one yet. */
  readonly newRates?: boolean;
  /** Nothing was paid because attendance was not registered, or because somebody held it back. */
  readonly heldBack?: boolean;
}

/**
 * What is still to be paid (§ 39) or was paid too much (§ 40) for an earlier month, as one line for the benefit and
 * one for the child supplement: a new base amount that holds from 1 May, attendance that came late, a changed absence.
 */
export function backPay({ month, paid, due, newRates, heldBack }: SettledMonth): BenefitLine[] {
  const { from, to } = daysOfMonth(month);
  return (['benefit', 'child-supplement'] as const).flatMap((paidAs): BenefitLine[] => {
    const difference = sumAs(due, paidAs) - sumAs(paid, paidAs);
    if (difference === 0) return [];
    const more = difference > 0;
    const why = !more ? '' : newRates ? ', nye satser' : heldBack ? ', ikke utbetalt da' : '';
    const what = LINE_KINDS[paidAs].toLowerCase();
    return [
      {
        ...{ kind: 'correction', paidAs, month, from, to, days: 1, rateOre: Math.abs(difference) },
        ...{ factor: more ? plain : minus, amountOre: difference },
        section: more ? SECTION.payment : SECTION.setOff,
        reason: `${more ? 'Etterbetaling' : 'Trekk'} for ${monthName(month)}: ${what}${why}.`,
      },
    ];
  });
}

/** Adjustments are decided on by themselves and say nothing about what a month should give. */
const sumAs = (lines: readonly BenefitLine[], paidAs: PaidAs): number =>
  lines
    .filter((line) => line.paidAs === paidAs && line.kind !== 'manual' && line.kind !== 'set-off')
    .reduce((sum, { amountOre }) => sum + amountOre, 0);
