import { addCalendarDays, addMonths } from '../calendar.ts';
import { MissingRateError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { BASE_AMOUNTS } from './base-amounts.ts';
import { CHILD_SUPPLEMENTS } from './child-supplements.ts';
import { FACTORS } from './factors.ts';
import { GUIDING_RATES } from './guiding-rates.ts';

/** An amount in force from one day to another, both included; without an end it holds until somebody adds one. */
export interface DatedRate {
  readonly from: string;
  readonly to: string | undefined;
  readonly amount: number;
  /** The day it was made known, where that came after the day it is in force from. */
  readonly published?: string;
}

interface Table {
  readonly name: string;
  readonly rows: readonly DatedRate[];
  readonly file: string;
  /** It is in force before it is made known, so that nobody can do better than the one before until then. */
  readonly knownLate?: boolean;
}

/**
 * Only the base amount is made known after the day that it holds from: 1 May, by a regulation of late May. The child
 * supplement of a year is in its regulation before the year begins, and the factor in the act.
 */
const TABLES = {
  baseAmount: {
    name: 'grunnbeløpet (G)',
    rows: BASE_AMOUNTS,
    file: 'src/law/benefit/base-amounts.ts',
    knownLate: true,
  },
  factor: { name: 'stønadens andel av G', rows: FACTORS, file: 'src/law/benefit/factors.ts' },
  childSupplement: {
    name: 'barnetillegg per dag',
    rows: CHILD_SUPPLEMENTS,
    file: 'src/law/benefit/child-supplements.ts',
  },
  guidingRate: {
    name: 'statens veiledende sats for sosialhjelp til enslige',
    rows: GUIDING_RATES,
    file: 'src/law/benefit/guiding-rates.ts',
  },
} satisfies Record<string, Table>;

export type RateName = keyof typeof TABLES;

/** The rate in force on a day, or an error that names the file it must be added to. */
export function rateOn(rate: RateName, date: string): number {
  const { name, rows, file } = TABLES[rate];
  const row = rowOn(rows, date);
  if (!row) throw new MissingRateError(name, date, file);
  return row.amount;
}

export interface LatestRate {
  readonly amount: number;
  /** The first day of its own. */
  readonly from: string;
  /** It has run out, and nobody has added the next. */
  readonly outdated: boolean;
}

/**
 * The newest rate that is known on a day, also when it has run out: for what a person judges with the rate beside it.
 * No amount that is paid may be made of it.
 * @throws MissingRateError for a day before them all
 */
export function latestRateOn(rate: RateName, date: string): LatestRate {
  const { name, rows, file } = TABLES[rate];
  const row = rows.findLast(({ from }) => from <= date);
  if (!row) throw new MissingRateError(name, date, file);
  return { amount: row.amount, from: row.from, outdated: row.to !== undefined && row.to < date };
}

export interface KnownRate {
  readonly amount: number;
  /** It is the one before: the rate of the day was not known yet. */
  readonly provisional: boolean;
}

/**
 * The rate of a day as it was known when an amount was worked out. A base amount holds from 1 May and is published
 * weeks later; until then, and no longer than `provisionalRateMonths`, the one before is used and the result says so.
 * Any other rate that lacks is one that nobody has added: it is not guessed from the one before.
 * @throws MissingRateError when nobody can say what the rate is
 */
export function rateKnownOn(
  rate: RateName,
  date: string,
  knownOn: string,
  settings: Settings = settingsHere(),
): KnownRate {
  const { name, rows, file, knownLate }: Table = TABLES[rate];
  const row = rowOn(rows, date);
  const usable = ({ published }: DatedRate) =>
    published === undefined || addCalendarDays(published, settings.ratesInUseAfterDays) <= knownOn;
  if (row && usable(row)) return { amount: row.amount, provisional: false };
  const before = knownLate ? rows.findLast(({ to }) => to !== undefined && to < date) : undefined;
  if (!before?.to || knownOn > addMonths(before.to, settings.provisionalRateMonths)) {
    throw new MissingRateError(name, date, file);
  }
  return { amount: before.amount, provisional: true };
}

const rowOn = (rows: readonly DatedRate[], date: string): DatedRate | undefined =>
  rows.find(({ from, to }) => from <= date && (to === undefined || date <= to));
