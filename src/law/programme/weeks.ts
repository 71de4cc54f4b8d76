import { addCalendarDays, firstWorkdayIn } from '../calendar.ts';
import { overlap, type Period } from '../period.ts';
import type { Planned } from './planned.ts';

/** Days in a row on which the same activities run, and so the same hours a week. */
export interface Stretch extends Period {
  readonly hours: number;
  readonly activities: readonly Planned[];
}

/**
 * Cuts a period where an activity begins or ends. On each piece the hours a week are constant, so a week is full
 * exactly when all its pieces are. Pieces without a workday (a weekend between two courses) are left out.
 */
export function stretches(activities: readonly Planned[], period: Period): Stretch[] {
  const inside = activities.filter((activity) => overlap(activity, period));
  const cuts = new Set([period.from, addCalendarDays(period.to, 1)]);
  for (const { from, to } of inside) {
    if (from > period.from) cuts.add(from);
    if (to < period.to) cuts.add(addCalendarDays(to, 1));
  }
  const starts = [...cuts].sort();
  return starts.slice(0, -1).flatMap((from, i) => {
    const to = addCalendarDays(starts[i + 1]!, -1);
    if (!firstWorkdayIn(from, to)) return [];
    const running = inside.filter((a) => a.from <= from && a.to >= to);
    return [{ from, to, hours: running.reduce((sum, a) => sum + a.hours, 0), activities: running }];
  });
}

/** Joins neighbours that say the same, so that one fault is one finding. */
export function joined<T extends Period>(pieces: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const result: T[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const next = last && !firstWorkdayIn(addCalendarDays(last.to, 1), addCalendarDays(piece.from, -1));
    if (last && next && same(last, piece)) result[result.length - 1] = { ...last, to: piece.to };
    else result.push(piece);
  }
  return result;
}
