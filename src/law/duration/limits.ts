import { addCalendarDays, daysBetween, earliest, latest } from '../calendar.ts';
import { dayAfterMonths, overlap, type Period } from '../period.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { joinOverlapping, type Uncounted } from './uncounted.ts';

const ORDINARY_MONTHS = 24;
const THIRD_YEAR_MONTHS = 12;

export interface LimitFacts {
  /** First day of the programme. */
  readonly firstStart: string;
  /** Approved leave and decided interruption, in any order; they may overlap. */
  readonly uncounted?: readonly Uncounted[];
  /** Last day of the latest period that was granted for special reasons, beyond the two years. */
  readonly thirdYearTo?: string | null | undefined;
}

export interface ProgrammeLimits {
  /** Last day the programme may run by the decisions made, and the first day it may not. */
  readonly lastDay: string;
  readonly limitDate: string;
  /** Last day of the two years, whatever has been granted. */
  readonly lastOrdinaryDay: string;
  /** Last day that special reasons could give. */
  readonly utmostDay: string;
}

/**
 * How long a programme may run (§ 32). Two years are calendar years: they are over when the same date comes round
 * the second time. Every uncounted day inside them moves that day by one; a day that is both leave and
 * interruption moves it once; days after the end move nothing.
 */
export function programmeLimits(facts: LimitFacts, settings: Settings = defaultSettings): ProgrammeLimits {
  const { firstStart, thirdYearTo } = facts;
  const uncounted = joinOverlapping(facts.uncounted ?? []);
  const end = (months: number) =>
    lastDayOf(firstStart, dayAfterMonths(firstStart, months, settings), uncounted);
  const lastOrdinaryDay = end(ORDINARY_MONTHS);
  const utmostDay = end(ORDINARY_MONTHS + THIRD_YEAR_MONTHS);
  const lastDay = thirdYearTo ? latest(lastOrdinaryDay, earliest(thirdYearTo, utmostDay)) : lastOrdinaryDay;
  return { lastDay, limitDate: addCalendarDays(lastDay, 1), lastOrdinaryDay, utmostDay };
}

export interface DurationUse {
  /** Counted days before the day asked about, and counted days from that day to the limit. */
  readonly usedDays: number;
  readonly remainingDays: number;
  /** Days before the day asked about that were not counted. */
  readonly uncountedDays: number;
}

/** What has been used of a programme's time before a day, and what is left from that day on. */
export function durationUse(
  facts: LimitFacts,
  asOf: string,
  settings: Settings = defaultSettings,
): DurationUse {
  const { firstStart } = facts;
  const { limitDate } = programmeLimits(facts, settings);
  const uncounted = joinOverlapping(facts.uncounted ?? []);
  const day = earliest(latest(asOf, firstStart), limitDate);
  const gone = daysWithin(uncounted, firstStart, day);
  return {
    usedDays: daysBetween(firstStart, day) - gone,
    remainingDays: daysBetween(day, limitDate) - daysWithin(uncounted, day, limitDate),
    uncountedDays: gone,
  };
}

/** Moves the end by the uncounted days before it; those found on the way move it further. */
function lastDayOf(start: string, until: string, uncounted: readonly Period[]): string {
  let end = until;
  for (const stretch of uncounted) {
    if (stretch.from >= end) break;
    const from = latest(stretch.from, start);
    if (from <= stretch.to) end = addCalendarDays(end, daysBetween(from, stretch.to) + 1);
  }
  return addCalendarDays(end, -1);
}

/** Uncounted days from `from` until, not including, `until`. */
function daysWithin(uncounted: readonly Period[], from: string, until: string): number {
  if (from >= until) return 0;
  const window = { from, to: addCalendarDays(until, -1) };
  return uncounted.reduce((sum, stretch) => {
    const inside = overlap(stretch, window);
    return inside ? sum + daysBetween(inside.from, inside.to) + 1 : sum;
  }, 0);
}
