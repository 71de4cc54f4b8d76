import type { DatedRate } from './rates.ts';

/**
 * How many times G the benefit is a year, in thousandths, so that 2,041 stays a whole number. It holds until the act
 * is changed. Source: sosialtjenesteloven § 35, changed 1 July 2024 (LOV-2023-12-20-95).
 */
export const FACTORS: readonly DatedRate[] = [
  { from: '2018-05-01', to: '2024-06-30', amount: 2_000 },
  { from: '2024-07-01', to: undefined, amount: 2_041 },
];
