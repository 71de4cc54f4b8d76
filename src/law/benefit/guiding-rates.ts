import type { DatedRate } from './rates.ts';

/**
 * The state's guiding rate for social assistance to a single person, in kroner a month, housing not included: where
 * "very limited" benefits start from by circular R35 4.29.1.7 (quoted by Statsforvalteren i Vestland, 10 June 2024).
 * It is set by a circular each year, at times twice, so each row holds until the end of its year and no longer.
 * Sources: circulars A-1/2017, A-1/18, A-2/19, A-2/2020, A-2/2021, A-1/2022 and A-3/2023, the last with the rate from
 * 1 July 2023. That of the first half of 2023 and those since 2025 were looked for and not found: add them here.
 */
export const GUIDING_RATES: readonly DatedRate[] = [
  { from: '2018-01-01', to: '2018-12-31', amount: 6_050 },
  { from: '2019-01-01', to: '2019-12-31', amount: 6_150 },
  { from: '2020-01-01', to: '2020-12-31', amount: 6_250 },
  { from: '2021-01-01', to: '2021-12-31', amount: 6_450 },
  { from: '2022-01-01', to: '2022-06-30', amount: 6_550 },
  { from: '2022-07-01', to: '2022-12-31', amount: 6_650 },
  { from: '2023-07-01', to: '2023-12-31', amount: 7_550 },
  { from: '2024-01-01', to: '2024-12-31', amount: 7_850 },
];
