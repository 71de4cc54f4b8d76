/** What a line of a month's basis is about. */
export const LINE_KINDS = {
  benefit: 'Kvalifiseringsstønad',
  'child-supplement': 'Barnetillegg',
  absence: 'Fravær uten rett til stønad',
  leave: 'Permisjon uten stønad',
  work: 'Timer i arbeid eller læretid',
  'other-benefit': 'Annen ytelse',
  interruption: 'Avbrudd',
  correction: 'Etterbetaling eller trekk for en tidligere måned',
  'set-off': 'Trekk for mye utbetalt',
  manual: 'Manuell korreksjon',
} as const;
export type LineKind = keyof typeof LINE_KINDS;

/** What the amount is paid as: payroll keeps benefit and child supplement apart. */
export type PaidAs = 'benefit' | 'child-supplement';

/** One line: `amountOre` = days × rate × factor, rounded once. Money of its own (no rate) is 1 × the amount × ±1. */
// A type, not an interface: it goes into JSON columns, which ask for an index signature.
export type BenefitLine = {
  readonly kind: LineKind;
  readonly paidAs: PaidAs;
  /** The month it was earned in; for a correction an earlier one. */
  readonly month: string;
  readonly from: string;
  readonly to: string;
  /** Benefit days, Monday to Friday. */
  readonly days: number;
  readonly rateOre: number;
  /** Share of each day: 1, or less than zero for what is taken away. */
  readonly factor: { readonly num: number; readonly den: number };
  readonly amountOre: number;
  readonly section: string;
  /** One Norwegian sentence. */
  readonly reason: string;
  /** The number of the adjustment that it carries out. */
  readonly adjustment?: number;
};

export const sumOf = (lines: readonly BenefitLine[]): number =>
  lines.reduce((sum, { amountOre }) => sum + amountOre, 0);

export const plain = { num: 1, den: 1 } as const;
export const minus = { num: -1, den: 1 } as const;
