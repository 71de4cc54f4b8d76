import { birthdayAt } from '../age.ts';
import { addCalendarDays, daysBetween, earliest, latest } from '../calendar.ts';
import { dayAfterMonths, overlap, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { counting, earlierClock, type EarlierTime } from './earlier.ts';
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
  /** Programmes that the person has had before, here or in another municipality. */
  readonly earlier?: readonly EarlierTime[] | null | undefined;
  /** The day by which leave that lasts is known to last. */
  readonly today?: string | undefined;
  /** Known: the programme ends before the 67th birthday (§ 29), however much is left of the two years. */
  readonly birthDate?: string | null | undefined;
}

export interface ProgrammeLimits {
  /** Last day the programme may run by the decisions made, and the first day it may not. */
  readonly lastDay: string;
  readonly limitDate: string;
  /** Which of the two comes first. */
  readonly limitedBy: 'max-duration' | 'turned-67';
  /** Last day before the 67th birthday, where the birth date is known. */
  readonly lastDayBefore67: string | null;
  /** Last day of the two years, whatever has been granted. */
  readonly lastOrdinaryDay: string;
  /** Last day that special reasons could give. */
  readonly utmostDay: string;
}

/**
 * How long a programme may run (§ 32). Two years are calendar years: they are over when the same date comes round
 * the second time. Every uncounted day inside them moves that day by one; a day that is both leave and
 * interruption moves it once; days after the end move nothing. Earlier programmes have used of the same two years.
 */
export function programmeLimits(facts: LimitFacts, settings: Settings = settingsHere()): ProgrammeLimits {
  const { thirdYearTo, birthDate } = facts;
  const { start, uncounted } = clockOf(facts, settings);
  const end = (months: number) => lastCountedDay(start, dayAfterMonths(start, months, settings), uncounted);
  const lastOrdinaryDay = end(ORDINARY_MONTHS);
  const utmostDay = end(ORDINARY_MONTHS + THIRD_YEAR_MONTHS);
  const byDuration = thirdYearTo
    ? latest(lastOrdinaryDay, earliest(thirdYearTo, utmostDay))
    : lastOrdinaryDay;
  const lastDayBefore67 = birthDate ? addCalendarDays(birthdayAt(birthDate, 67, settings), -1) : null;
  const lastDay = earliest(byDuration, lastDayBefore67 ?? byDuration);
  return {
    lastDay,
    limitDate: addCalendarDays(lastDay, 1),
    limitedBy: lastDay < byDuration ? 'turned-67' : 'max-duration',
    lastDayBefore67,
    lastOrdinaryDay,
    utmostDay,
  };
}

export interface DurationUse {
  /** Counted days before the day asked about, and counted days from that day to the limit. */
  readonly usedDays: number;
  readonly remainingDays: number;
  /** Days of this programme before the day asked about that were not counted. */
  readonly uncountedDays: number;
  /** Of the used days, those of earlier programmes. */
  readonly earlierDays: number;
}

/** What has been used of a programme's time before a day, and what is left from that day on. */
export function durationUse(
  facts: LimitFacts,
  asOf: string,
  settings: Settings = settingsHere(),
): DurationUse {
  const { firstStart } = facts;
  const known = { ...facts, today: facts.today ?? asOf };
  const { limitDate } = programmeLimits(known, settings);
  const { start, uncounted } = clockOf(known, settings);
  const day = earliest(latest(asOf, firstStart), latest(limitDate, firstStart));
  const countedUntil = (until: string) => daysBetween(start, until) - daysWithin(uncounted, start, until);
  return {
    usedDays: countedUntil(day),
    remainingDays: limitDate > day ? daysBetween(day, limitDate) - daysWithin(uncounted, day, limitDate) : 0,
    uncountedDays: daysWithin(joinOverlapping(facts.uncounted ?? [], settings, known.today), firstStart, day),
    earlierDays: countedUntil(firstStart),
  };
}

/** The first day that any of the person's programmes ran, and all stretches from then on that stand still. */
function clockOf(facts: LimitFacts, settings: Settings): { start: string; uncounted: Period[] } {
  const { start, still } = earlierClock(counting(facts.earlier, settings), facts.firstStart, settings);
  // Leave of this programme from before its first day is nothing that the clock could have counted.
  const own = joinOverlapping(facts.uncounted ?? [], settings, facts.today).flatMap(({ from, to }) =>
    to < facts.firstStart ? [] : [{ from: latest(from, facts.firstStart), to }],
  );
  return { start, uncounted: joinOverlapping([...still, ...own], settings) };
}

/** Moves the end by the uncounted days before it; those found on the way move it further. */
function lastCountedDay(start: string, until: string, uncounted: readonly Period[]): string {
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
