import { SECTION } from '../sections.ts';
import { daysOfMonth, monthName } from './facts.ts';
import { LINE_KINDS, minus, plain, sumOf, type BenefitLine, type PaidAs } from './line.ts';

/** A month that is closed: what has been paid for it so far, corrections included, and what it should have been. */
export interface SettledMonth {
  readonly month: string;
  readonly paid: readonly BenefitLine[];
  readonly due: readonly BenefitLine[];
  /** What was paid was made of a rate that was not the right one yet. */
  readonly newRates?: boolean;
  /** Nothing was paid because attendance was not registered, or because somebody held it back. */
  readonly heldBack?: boolean;
  /** What has been taken from later months for what was too much of this one, in øre. */
  readonly takenOre?: number;
  /** What somebody has decided on of what was too much and has not been taken: to come, or not to be taken at all. */
  readonly decidedOre?: number;
}

/** A month for which more was paid than the person has a right to, and by how much. */
export type OverpaidMonth = {
  readonly month: string;
  readonly amountOre: number;
  /** Another benefit for the month was registered after it was paid: the municipality may ask its payer for a refund (§ 38). */
  readonly refund?: boolean;
};

/**
 * What is still to be paid for an earlier month (§ 39), as one line for the benefit and one for the child supplement: a
 * new base amount that holds from 1 May, attendance that came late, a changed absence. Where the month as a whole gave
 * too much there is no line: taking it is a decision (`overpaidOre`).
 */
export function backPay(settled: SettledMonth): BenefitLine[] {
  if (missingOre(settled) <= 0) return [];
  const { month, paid, due, newRates, heldBack, takenOre = 0 } = settled;
  const { from, to } = daysOfMonth(month);
  return (['benefit', 'child-supplement'] as const).flatMap((paidAs): BenefitLine[] => {
    const taken = paidAs === 'benefit' ? takenOre : 0;
    const difference = sumAs(due, paidAs) - sumAs(paid, paidAs) + taken;
    if (difference === 0) return [];
    const more = difference > 0;
    const why = !more ? '' : newRates ? ', nye satser' : heldBack ? ', ikke utbetalt da' : '';
    const what = LINE_KINDS[paidAs].toLowerCase();
    return [
      {
        ...{ kind: 'correction', paidAs, month, from, to, days: 1, rateOre: Math.abs(difference) },
        ...{ factor: more ? plain : minus, amountOre: difference },
        section: SECTION.payment,
        reason: `${more ? 'Etterbetaling' : 'Retting'} for ${monthName(month)}: ${what}${why}.`,
      },
    ];
  });
}

/** What was paid too much for a month and has not been taken from a later one, in øre; never below zero (§ 40). */
export const overpaidOre = (settled: SettledMonth): number => Math.max(0, -missingOre(settled));

/**
 * The months of which too much was paid and nobody has said what is to become of it. § 40 says that it *can* be set off:
 * somebody has to decide, with notice, reasons and a letter (administration act §§ 16, 23-25 and 27).
 */
export const undecidedOverpaid = (months: readonly SettledMonth[]): OverpaidMonth[] =>
  months.flatMap((one) => {
    const amountOre = overpaidOre(one) - (one.decidedOre ?? 0);
    const refund = otherBenefits(one.due) < otherBenefits(one.paid);
    return amountOre > 0 ? [{ month: one.month, amountOre, ...(refund && { refund }) }] : [];
  });

/** What other benefits take, below zero. */
const otherBenefits = (lines: readonly BenefitLine[]): number =>
  sumOf(lines.filter(({ kind }) => kind === 'other-benefit'));

/** What a month lacks as a whole; below zero: what it got too much. */
const missingOre = ({ paid, due, takenOre = 0 }: SettledMonth): number =>
  sumOf(due.filter(isOwn)) - sumOf(paid.filter(isOwn)) + takenOre;

/** Adjustments are decided on by themselves and say nothing about what a month should give. */
const isOwn = ({ kind }: BenefitLine): boolean => kind !== 'manual' && kind !== 'set-off';

const sumAs = (lines: readonly BenefitLine[], paidAs: PaidAs): number =>
  sumOf(lines.filter((line) => line.paidAs === paidAs && isOwn(line)));
