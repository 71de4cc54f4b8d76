import { BASE_AMOUNTS } from './base-amounts.ts';
import { CHILD_SUPPLEMENTS } from './child-supplements.ts';
import { FACTORS } from './factors.ts';
import { MissingRateError } from '../errors.ts';

/** An amount in force from one day to another, both included; without an end it holds until somebody adds one. */
export interface DatedRate {
  readonly from: string;
  readonly to: string | undefined;
  readonly amount: number;
}

const TABLES = {
  baseAmount: { name: 'grunnbeløpet (G)', rows: BASE_AMOUNTS, file: 'src/law/benefit/base-amounts.ts' },
  factor: { name: 'stønadens andel av G', rows: FACTORS, file: 'src/law/benefit/factors.ts' },
  childSupplement: {
    name: 'barnetillegg per dag',
    rows: CHILD_SUPPLEMENTS,
    file: 'src/law/benefit/child-supplements.ts',
  },
} as const;

export type RateName = keyof typeof TABLES;

/** The rate in force on a day, or an error that names the file it must be added to. */
export function rateOn(rate: RateName, date: string): number {
  const { name, rows, file } = TABLES[rate];
  const row = rows.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  if (!row) throw new MissingRateError(name, date, file);
  return row.amount;
}
