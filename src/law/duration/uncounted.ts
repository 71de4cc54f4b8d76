import { addCalendarDays, addMonths, compare, latest } from '../calendar.ts';
import { LawError } from '../errors.ts';
import { periodEnd, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';

/** Leave or interruption, both ends included; without an end it lasts. */
export interface Uncounted {
  /** Leave lasts for as long as it is approved; anything else for as long as an interruption may. */
  readonly kind?: 'leave' | 'interruption' | undefined;
  readonly from: string;
  readonly to?: string | null;
}

type YearSetting = Pick<Settings, 'shortMonthEndsPeriod'>;

const YEAR = 12;
/** Leave that lasts is reckoned to last at least so much longer; whether it does is asked far more often. */
const MONTHS_AHEAD = 6;

/**
 * § 32 counts no day of approved leave and sets it no longest time. What lasts is therefore reckoned with whole years,
 * as many as it takes to lie ahead of the day: so no limit is reached within it, and the limit moves once a year.
 */
function leaveUntil(from: string, today: string, settings: YearSetting | undefined): string {
  const ahead = addMonths(today, MONTHS_AHEAD);
  let months = YEAR;
  while (periodEnd(from, months, settings) < ahead) months += YEAR;
  return periodEnd(from, months, settings);
}

/** An interruption that lasts is reckoned with the longest that it may last (§ 34): then the programme is ended. */
const ended = (
  { kind, from, to }: Uncounted,
  settings: YearSetting | undefined,
  today: string | undefined,
): Period => ({
  from,
  to: to ?? (kind === 'leave' && today ? leaveUntil(from, today, settings) : periodEnd(from, YEAR, settings)),
});

/**
 * Sorts periods and joins those that overlap or touch, so that no day is in two of them.
 * @param today for leave that lasts; without it, it is reckoned with a year
 */
export function joinOverlapping(
  periods: readonly Uncounted[],
  settings?: YearSetting,
  today?: string,
): Period[] {
  const joined: Period[] = [];
  for (const period of periods
    .map((one) => ended(one, settings, today))
    .toSorted((a, b) => compare(a.from, b.from))) {
    if (period.to < period.from) {
      const forUser = `En permisjon eller et avbrudd slutter (${period.to}) før det starter (${period.from}).`;
      throw new LawError('ERR_INVALID_PERIOD', 'a period ends before it begins', forUser);
    }
    const last = joined.at(-1);
    if (last && period.from <= addCalendarDays(last.to, 1)) {
      joined[joined.length - 1] = { from: last.from, to: latest(last.to, period.to) };
    } else {
      joined.push(period);
    }
  }
  return joined;
}
