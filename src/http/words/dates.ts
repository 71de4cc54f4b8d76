import { Temporal } from 'temporal-polyfill';

export { monthName } from '../../law/index.ts';

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** `2026-05-01` → `1. mai 2026` */
export function longDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day}. ${MONTHS[month - 1]} ${year}`;
}

/** `2026-05-01` → `01.05.2026`, for tables: all of one width. */
export function shortDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

/** Date and time in Norway of an instant. */
export function osloTime(instant: string): { date: string; time: string } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Oslo');
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.'),
  };
}

/** The date of something that is a date or an instant; undefined for anything else. */
export function dateOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const instant = value.replace(/\[.*\]$/, '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  try {
    return osloTime(instant).date;
  } catch {
    return undefined;
  }
}

export const daysFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** `3 dager`, `1 dag` */
export const days = (count: number): string => `${count} ${count === 1 ? 'dag' : 'dager'}`;

/** `om 3 dager`, `i dag`, `for 2 dager siden` */
export function distance(today: string, date: string): string {
  const away = daysFrom(today, date);
  if (away === 0) return 'i dag';
  if (away === 1) return 'i morgen';
  if (away === -1) return 'i går';
  return away > 0 ? `om ${days(away)}` : `for ${days(-away)} siden`;
}
