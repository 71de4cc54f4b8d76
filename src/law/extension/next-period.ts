import { addCalendarDays, earliest, isDate } from '../calendar.ts';
import { cutPeriod } from '../duration/cut-period.ts';
import type { Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import type { ExtensionFacts } from './facts.ts';
import { hasSpecialReasons, SPECIAL_REASONS } from './special-reasons.ts';

/** What the next period is worked out from, for the rules that look at it. */
export const NEXT_PERIOD_FACTS = [
  'proposal',
  'months',
  'periodEnd',
  'lastOrdinaryDay',
  'utmostDay',
  'lastDayBefore67',
  ...SPECIAL_REASONS,
] as const satisfies readonly (keyof ExtensionFacts)[];
export const NEXT_PERIOD_SETTINGS = ['shortMonthEndsPeriod'] as const;

type Facts = Pick<ExtensionFacts, (typeof NEXT_PERIOD_FACTS)[number]>;
type Used = Pick<Settings, (typeof NEXT_PERIOD_SETTINGS)[number]>;

/**
 * The period that an extension would give; undefined while its length is wrong or an end is proposed. Where its last
 * month goes beyond the two years, or with special reasons beyond the third, or the 67th birthday, it ends there.
 */
export function nextPeriod(
  { periodEnd: end, proposal, months, lastOrdinaryDay, utmostDay, lastDayBefore67, ...reasons }: Facts,
  settings: Used = settingsHere(),
): Period | undefined {
  if (proposal !== 'extend' || !isDate(end) || !Number.isInteger(months) || months! < 1 || months! > 12)
    return undefined;
  const ofDuration = hasSpecialReasons(reasons) ? utmostDay : lastOrdinaryDay;
  const lastDay = earliest(ofDuration, lastDayBefore67 ?? ofDuration);
  return cutPeriod(addCalendarDays(end, 1), months!, lastDay, settings);
}

/** Whether a period goes beyond the two years, so that special reasons are needed. */
export const needsSpecialReasons = (period: Period, lastOrdinaryDay: string): boolean =>
  period.to > lastOrdinaryDay;
