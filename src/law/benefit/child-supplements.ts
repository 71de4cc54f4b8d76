import type { DatedRate } from './rates.ts';

/**
 * Child supplement in kroner per child and day. It follows the work assessment allowance and has been set anew
 * every 1 January since 2024, so the last row is not trusted beyond its year: a row is added when the new rate is
 * known, also when it is the same. Source: AAP-forskriften § 8, by way of the regulation's § 3.
 * The rates before 1 February 2023 are not known to us by date.
 */
export const CHILD_SUPPLEMENTS: readonly DatedRate[] = [
  { from: '2023-02-01', to: '2023-12-31', amount: 35 },
  { from: '2024-01-01', to: '2024-12-31', amount: 36 },
  { from: '2025-01-01', to: '2025-12-31', amount: 37 },
  { from: '2026-01-01', to: '2026-12-31', amount: 38 },
];
