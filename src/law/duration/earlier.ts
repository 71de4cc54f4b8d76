import { addCalendarDays, compare, daysBetween, earliest, latest } from '../calendar.ts';
import { overlap } from '../period.ts';
import type { Settings } from '../settings.ts';
import { joinOverlapping, type Uncounted } from './uncounted.ts';

/** A programme that the same person has had before this one. */
export interface EarlierTime {
  /** From another municipality, or an earlier case here. */
  readonly kind: 'transfer' | 'readmission';
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  /** Leave and interruption in it: the days, or how many they were where only that is known. */
  readonly uncounted?: readonly Uncounted[];
  readonly uncountedDays?: number;
}

export type EarlierSetting = Pick<Settings, 'earlierProgrammeCounts'>;

/** A transfer goes on with the same programme, so its time always counts; for readmission see the setting. */
export const counting = (
  earlier: readonly EarlierTime[] | null | undefined,
  { earlierProgrammeCounts }: EarlierSetting,
): EarlierTime[] =>
  (earlier ?? [])
    .filter(({ kind }) => kind === 'transfer' || earlierProgrammeCounts)
    .toSorted((a, b) => compare(a.from, b.from));

/** Days of an earlier programme that count: all but leave and interruption. */
export function countedDays({ from, to, uncounted = [], uncountedDays = 0 }: EarlierTime): number {
  const dated = joinOverlapping(uncounted).reduce((sum, stretch) => {
    const inside = overlap(stretch, { from, to });
    return inside ? sum + daysBetween(inside.from, inside.to) + 1 : sum;
  }, 0);
  return Math.max(0, daysBetween(from, to) + 1 - dated - uncountedDays);
}

/**
 * Earlier programmes as one clock that starts with the first of them: leave and interruption in them, and everything
 * between them and until this programme's first day, stands still. Days off of which only the number is known are
 * taken to be the last; for what is left of the time it makes no difference.
 */
export function earlierClock(
  earlier: readonly EarlierTime[],
  firstStart: string,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): { start: string; still: Uncounted[] } {
  const still: Uncounted[] = [];
  let start = firstStart;
  /** The day after what has been looked at. */
  let next: string | undefined;
  for (const { from, to, uncounted = [], uncountedDays = 0 } of earlier) {
    // Programmes that overlap have a finding of their own; no day of theirs counts twice.
    const begun = {
      from: next ? latest(from, next) : from,
      to: earliest(to, addCalendarDays(firstStart, -1)),
    };
    if (begun.from > begun.to) continue;
    if (next === undefined) start = begun.from;
    else still.push({ from: next, to: addCalendarDays(begun.from, -1) });
    still.push(...joinOverlapping(uncounted, settings).flatMap((stretch) => overlap(stretch, begun) ?? []), {
      from: addCalendarDays(begun.to, 1 - uncountedDays),
      to: begun.to,
    });
    next = addCalendarDays(begun.to, 1);
  }
  if (next !== undefined) still.push({ from: next, to: addCalendarDays(firstStart, -1) });
  // A gap of no days is nothing.
  return { start, still: still.filter(({ from, to }) => from <= to!) };
}
