import { birthdayAt, countsFrom } from '../age.ts';
import { addCalendarDays, compare, earliest, latest } from '../calendar.ts';
import { covers, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

/** A child that somebody supports, as it is registered. */
export interface SupportedChild {
  readonly birthDate: string;
  /** What has the same number is the same child, in another stretch. Left out: a child of its own. */
  readonly child?: number;
  /** The first day of support. */
  readonly from: string;
  /** The last one. Null: it lasts. */
  readonly to: string | null;
}

type AgeSettings = Pick<Settings, 'childSupplementAge' | 'childSupplementEnds' | 'leapDayBirthday'>;

/** How many children give a supplement from a day on; before the first day, none. */
export interface ChildrenFrom {
  readonly from: string;
  readonly children: number;
}

/** The day a child comes of age, for whoever wants to see when its supplement ends. */
export const comesOfAge = (birthDate: string, settings: AgeSettings = settingsHere()): string =>
  birthdayAt(birthDate, settings.childSupplementAge, settings);

/** The first day on which a child is too old to give a supplement. */
export const tooOldFrom = (birthDate: string, settings: AgeSettings = settingsHere()): string =>
  countsFrom(comesOfAge(birthDate, settings), settings.childSupplementEnds);

/**
 * The days for which a child gives a supplement (regulation § 3): from its birth, or the day it came to be supported,
 * until it is no longer supported, or the day before it is too old. None where it was too old before that.
 *
 * @example supplementDays({ birthDate: '2008-06-15', from: '2026-01-01', to: null })
 * // { from: '2026-01-01', to: '2026-06-14' }
 */
export function supplementDays(
  { birthDate, from, to }: SupportedChild,
  settings: AgeSettings = settingsHere(),
): Period | undefined {
  const last = addCalendarDays(tooOldFrom(birthDate, settings), -1);
  const days = { from: latest(from, birthDate), to: to === null ? last : earliest(to, last) };
  return days.from <= days.to ? days : undefined;
}

/** How many of the registered children give a supplement, from each day on which that changes. */
export function childrenByDay(
  children: readonly SupportedChild[],
  settings: AgeSettings = settingsHere(),
): ChildrenFrom[] {
  const days = children.flatMap((one) => {
    const given = supplementDays(one, settings);
    return given ? [{ ...given, child: one.child ?? one }] : [];
  });
  const turns = new Set(days.flatMap(({ from, to }) => [from, addCalendarDays(to, 1)]));
  return [...turns].toSorted(compare).map((from) => {
    const there = days.filter((one) => covers(one, from));
    return { from, children: new Set(there.map(({ child }) => child)).size };
  });
}

/** The first day, within a time, on which fewer children give a supplement than did before. */
export const fewerFrom = (
  before: readonly ChildrenFrom[],
  now: readonly ChildrenFrom[],
  within: { readonly from: string; readonly to: string | null },
): string | undefined =>
  [within.from, ...before.map(({ from }) => from), ...now.map(({ from }) => from)]
    .filter((day) => day >= within.from && (within.to === null || day <= within.to))
    .toSorted(compare)
    .find((day) => childrenOn(now, day) < childrenOn(before, day));

/** How many it is on a day. */
export const childrenOn = (counts: readonly ChildrenFrom[], date: string): number =>
  counts.findLast(({ from }) => from <= date)?.children ?? 0;
