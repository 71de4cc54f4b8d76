import { addCalendarDays, compare, latest } from '../calendar.ts';
import { LawError } from '../errors.ts';
import { periodEnd, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';

/** Leave or interruption, both ends included; without an end it lasts. */
export interface Uncounted {
  readonly from: string;
  readonly to?: string | null;
}

type YearSetting = Pick<Settings, 'shortMonthEndsPeriod'>;

/** What lasts is reckoned with the longest an interruption may last (§ 34), so that no limit is reached within it. */
const ended = ({ from, to }: Uncounted, settings: YearSetting | undefined): Period => ({
  from,
  to: to ?? periodEnd(from, 12, settings),
});

/** Sorts periods and joins those that overlap or touch, so that no day is in two of them. */
export function joinOverlapping(periods: readonly Uncounted[], settings?: YearSetting): Period[] {
  const joined: Period[] = [];
  for (const period of periods
    .map((one) => ended(one, settings))
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
