import { addCalendarDays, addMonths, parts } from './calendar.ts';
import type { Settings } from './settings.ts';
import { settingsHere } from './settings-here.ts';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

type LeapSetting = Pick<Settings, 'shortMonthEndsPeriod'>;

/**
 * The day after so many months from `start`. Where the last month has no such day (29 February, 31 January +
 * 1 month) no section says whether its last day still belongs to the period: see `shortMonthEndsPeriod`.
 */
export function dayAfterMonths(
  start: string,
  months: number,
  settings: LeapSetting = settingsHere(),
): string {
  const same = addMonths(start, months);
  const shortened = parts(same)[2] < parts(start)[2];
  return shortened && settings.shortMonthEndsPeriod === 'after-last-day' ? addCalendarDays(same, 1) : same;
}

/** Last day (included) of a period of so many months. */
export const periodEnd = (start: string, months: number, settings?: LeapSetting): string =>
  addCalendarDays(dayAfterMonths(start, months, settings), -1);

export const covers = ({ from, to }: Period, date: string): boolean => from <= date && date <= to;

export const overlap = (a: Period, b: Period): Period | undefined => {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
};
