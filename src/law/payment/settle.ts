import { SECTION } from '../sections.ts';
import { backPay, type SettledMonth } from './back-pay.ts';
import { daysOfMonth } from './facts.ts';
import { minus, plain, sumOf, type BenefitLine, type PaidAs } from './line.ts';

/** Money that somebody has decided on beside the law's own sums. */
export interface Adjustment {
  readonly number: number;
  /** `overpayment`: set off in instalments (§ 40). `correction`: paid or taken once. */
  readonly kind: 'overpayment' | 'correction';
  /** What is left of it. An overpayment is above zero; a correction that takes is below. */
  readonly remainingOre: number;
  /** The most that is taken in a month. */
  readonly instalmentOre?: number | null;
  /** The most that there is to take, where what was too much has become less since it was decided on. */
  readonly atMostOre?: number | null;
  /** What has been taken, where the decision is gone and it is to be given back. */
  readonly giveBackOre?: number | null;
}

export interface Settlement {
  /** The month's own lines, then what earlier months lack, then adjustments. */
  readonly lines: readonly BenefitLine[];
  readonly sumOre: number;
}

/**
 * What is paid for a month: its own lines, what earlier months lack, and what has been decided on. What is given comes
 * first, and nothing is taken beyond it: the sum is never below zero. What could not be taken waits for the next month.
 * What earlier months got too much is only taken where somebody has decided so (§ 40).
 */
export function settle(
  month: string,
  own: readonly BenefitLine[],
  earlier: readonly SettledMonth[],
  adjustments: readonly Adjustment[] = [],
): Settlement {
  const lines = [...own];
  const corrections = [...earlier].sort((a, b) => (a.month < b.month ? -1 : 1)).flatMap(backPay);
  const manual = adjustments.filter(({ kind }) => kind === 'correction');
  lines.push(...corrections.filter(({ amountOre }) => amountOre > 0));
  lines.push(...manual.filter(({ remainingOre }) => remainingOre > 0).map((one) => given(month, one)));
  lines.push(...adjustments.filter(({ giveBackOre }) => giveBackOre).map((one) => givenBack(month, one)));

  const takes = [
    ...corrections.filter(({ amountOre }) => amountOre < 0),
    ...manual.filter(({ remainingOre }) => remainingOre < 0).map((one) => given(month, one)),
  ];
  for (const take of takes) lines.push(...within(take, sumOf(lines)));
  for (const one of adjustments.filter(({ kind }) => kind === 'overpayment')) {
    lines.push(...within(instalment(month, one), sumOf(lines)));
  }
  return { lines, sumOre: sumOf(lines) };
}

/** The line as far as there is money for it. */
function within(line: BenefitLine, available: number): BenefitLine[] {
  const amount = Math.min(-line.amountOre, available);
  return amount > 0 ? [{ ...line, rateOre: amount, amountOre: -amount }] : [];
}

const given = (month: string, { number, remainingOre }: Adjustment): BenefitLine => ({
  ...ownMoney(month, 'benefit', remainingOre),
  kind: 'manual',
  section: remainingOre > 0 ? SECTION.payment : SECTION.setOff,
  reason: 'Manuell korreksjon. Begrunnelsen står i saken.',
  adjustment: number,
});

const instalment = (
  month: string,
  { number, remainingOre, instalmentOre, atMostOre }: Adjustment,
): BenefitLine => ({
  ...ownMoney(
    month,
    'benefit',
    -Math.min(remainingOre, instalmentOre ?? remainingOre, atMostOre ?? remainingOre),
  ),
  kind: 'set-off',
  section: SECTION.setOff,
  reason: 'Trekk for stønad som er utbetalt for mye.',
  adjustment: number,
});

const givenBack = (month: string, { number, giveBackOre }: Adjustment): BenefitLine => ({
  ...ownMoney(month, 'benefit', giveBackOre!),
  kind: 'set-off',
  section: SECTION.complaintReview,
  reason: 'Vedtaket om trekk er endret eller opphevet etter klage. Det som er trukket, betales tilbake.',
  adjustment: number,
});

const ownMoney = (month: string, paidAs: PaidAs, amountOre: number) => ({
  ...daysOfMonth(month),
  ...{
    paidAs,
    month,
    days: 1,
    rateOre: Math.abs(amountOre),
    factor: amountOre < 0 ? minus : plain,
    amountOre,
  },
});
