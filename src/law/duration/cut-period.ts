import { addCalendarDays } from '../calendar.ts';
import { periodEnd, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';

/**
 * A decision period of so many months; where its last month goes beyond the last day that is left, it ends there. A
 * period is chosen in months, and otherwise nobody could be given the days that are left after the last whole one.
 */
export function cutPeriod(
  from: string,
  months: number,
  lastDay: string,
  settings: Pick<Settings, 'shortMonthEndsPeriod'>,
): Period {
  const to = periodEnd(from, months, settings);
  const monthBefore = months === 1 ? addCalendarDays(from, -1) : periodEnd(from, months - 1, settings);
  return { from, to: monthBefore < lastDay && lastDay < to ? lastDay : to };
}
