import { addCalendarDays, compare, daysBetween, earliest, latest } from '../calendar.ts';
import { dayAfterMonths, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

const LONGEST_MONTHS = 12;

/** What a year of interruption is counted with. */
export type YearSettings = Pick<Settings, 'shortMonthEndsPeriod'> &
  Partial<Pick<Settings, 'interruptionYearCounts'>>;

/**
 * The first day on which a programme has been interrupted for a whole year, and must end (§ 34). From 29 February the
 * year is counted as every other period is (`shortMonthEndsPeriod`).
 * @param before days of earlier interruptions, which count where the setting says that they add up
 */
export function yearOutOn(
  from: string,
  settings: YearSettings = settingsHere(),
  before?: number | null,
): string {
  const year = dayAfterMonths(from, LONGEST_MONTHS, settings);
  if (!Number.isInteger(before) || settings.interruptionYearCounts !== 'together') return year;
  return latest(from, addCalendarDays(year, -Math.max(0, before!)));
}

/** Whether somebody who is away until that day, and back the next, has been away for the whole year. */
export const lastsUntilYear = (expectedTo: string, year: string): boolean =>
  addCalendarDays(expectedTo, 1) >= year;

export interface RunningInterruption {
  readonly from: string;
  readonly expectedTo: string | null;
  /** When somebody last asked; null: nobody has. */
  readonly reviewedOn: string | null;
  /** It is proposed or decided already to end the programme. */
  readonly endingOpen: boolean;
  /** The year is out, but absence in it is protected until this day (§ 34 second paragraph). */
  readonly protectedUntil?: string | null;
  /** Days of earlier interruptions of the same programme. */
  readonly interruptedBefore?: number | null;
}

export interface InterruptionStep {
  readonly nextStep: 'review' | 'year';
  readonly nextDate: string;
}

/**
 * What a running interruption waits for. Whether the person will come back is asked on the last day that was
 * expected, and once so many days before the year is out; on the day it is out, the ending is proposed. An ending that
 * is under way already is waited for, but never without an end: it is asked about again and again.
 */
export function nextInterruptionStep(
  { from, expectedTo, reviewedOn, endingOpen, protectedUntil, interruptedBefore }: RunningInterruption,
  today: string,
  leadDays: number,
  settings: YearSettings = settingsHere(),
): InterruptionStep {
  const year = yearOutOn(from, settings, interruptedBefore);
  if (today >= year) {
    const again = endingOpen ? addCalendarDays(today, leadDays) : latest(today, protectedUntil ?? today);
    return { nextStep: 'year', nextDate: again };
  }
  const asked = reviewedOn ?? '';
  const review = [expectedTo, addCalendarDays(year, -leadDays)]
    .filter((day): day is string => day !== null && day > asked && day < year)
    .toSorted(compare)[0];
  if (endingOpen || !review) return { nextStep: 'year', nextDate: year };
  return { nextStep: 'review', nextDate: latest(review, from) };
}

/**
 * The last day of a decision period after an interruption in it. Regulation § 2 is silent on whether it moves with the
 * interrupted days; where it does, by those that lie within the period.
 */
export function periodEndAfter(
  period: Period,
  interrupted: Period,
  { interruptionMovesPeriodEnd }: Pick<Settings, 'interruptionMovesPeriodEnd'> = settingsHere(),
): string {
  if (!interruptionMovesPeriodEnd) return period.to;
  const [from, to] = [latest(period.from, interrupted.from), earliest(period.to, interrupted.to)];
  return from > to ? period.to : addCalendarDays(period.to, daysBetween(from, to) + 1);
}
