import { addCalendarDays, isDate } from '../calendar.ts';
import { periodEnd, type Period } from '../period.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import type { ExtensionFacts } from './facts.ts';

type Used = Pick<Settings, 'shortMonthEndsPeriod'>;

/** The period that an extension would give; undefined while its length is wrong or an end is proposed. */
export function nextPeriod(
  { periodEnd: end, proposal, months }: Pick<ExtensionFacts, 'periodEnd' | 'proposal' | 'months'>,
  settings: Used = defaultSettings,
): Period | undefined {
  if (proposal !== 'extend' || !isDate(end) || !Number.isInteger(months) || months! < 1 || months! > 12)
    return undefined;
  const from = addCalendarDays(end, 1);
  return { from, to: periodEnd(from, months!, settings) };
}

/** Whether a period goes beyond the two years, so that special reasons are needed. */
export const needsSpecialReasons = (period: Period, lastOrdinaryDay: string): boolean =>
  period.to > lastOrdinaryDay;
