import { isDate, norwegian } from '../calendar.ts';
import { ACTIVITY_KINDS, isCode, wordsFor } from '../codes.ts';
import type { Period } from '../period.ts';
import type { Activity } from './facts.ts';

/** An activity whose dates and hours can be reckoned with. */
export interface Planned extends Period {
  readonly kind: string;
  readonly hours: number;
  readonly reason: string | undefined;
}

/** Hours are planned in quarters: half of 37.5 hours, which § 30 allows for work, is 18.75. */
export const isHours = (hours: unknown): hours is number =>
  typeof hours === 'number' && hours > 0 && Number.isInteger(hours * 4);

/** The activities that can be reckoned with. The others have a finding of their own and count for nothing. */
export function planned(activities: readonly Activity[] | null | undefined): Planned[] {
  return (activities ?? []).flatMap(({ kind, hoursPerWeek, fromDate, toDate, reason }) => {
    if (!isHours(hoursPerWeek) || !isDate(fromDate) || !isDate(toDate) || fromDate > toDate) return [];
    return [
      { kind: kind ?? '', hours: hoursPerWeek, from: fromDate, to: toDate, reason: reason ?? undefined },
    ];
  });
}

/** `Aktivitet 2 (kurs)` */
export const nameOf = (activity: Activity, index: number): string =>
  `Aktivitet ${index + 1}${isCode(ACTIVITY_KINDS, activity.kind) ? ` (${wordsFor(ACTIVITY_KINDS, activity.kind)})` : ''}`;

/** `fra 1.9.2026 til 30.9.2026` */
export const stretch = ({ from, to }: Period): string =>
  from === to ? `den ${norwegian(from)}` : `fra ${norwegian(from)} til ${norwegian(to)}`;
