import type { DatedRate } from './rates.ts';

/**
 * The base amount (G) of the national insurance, in kroner a year. It is set anew every 1 May, so each row holds
 * until 30 April and no longer; a new one is published late in May and added here, with the day of its regulation.
 * Source: folketrygdloven § 1-4 with its yearly regulations (FOR-2024-05-24-815, FOR-2025-05-23-837,
 * FOR-2026-05-22-869). The days of the earlier ones are not known to us and no longer matter.
 */
export const BASE_AMOUNTS: readonly DatedRate[] = [
  { from: '2018-05-01', to: '2019-04-30', amount: 96_883 },
  { from: '2019-05-01', to: '2020-04-30', amount: 99_858 },
  { from: '2020-05-01', to: '2021-04-30', amount: 101_351 },
  { from: '2021-05-01', to: '2022-04-30', amount: 106_399 },
  { from: '2022-05-01', to: '2023-04-30', amount: 111_477 },
  { from: '2023-05-01', to: '2024-04-30', amount: 118_620 },
  { from: '2024-05-01', to: '2025-04-30', amount: 124_028, published: '2024-05-24' },
  { from: '2025-05-01', to: '2026-04-30', amount: 130_160, published: '2025-05-23' },
  { from: '2026-05-01', to: '2027-04-30', amount: 136_549, published: '2026-05-22' },
];
