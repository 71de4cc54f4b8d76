import type { Programme } from '../shapes.ts';
import type { ProgrammeVersion } from './latest-programme.ts';

/** An activity while the version of the programme that has it holds. */
export interface ActivityInForce {
  readonly from: string;
  readonly to: string;
  readonly activity: Programme['activities'][number];
}

/** The activities of a programme over time: each version until the next one holds. */
export function activitiesInForce(versions: readonly ProgrammeVersion[]): ActivityInForce[] {
  const sorted = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  return sorted.flatMap(({ validFrom, programme }, index) => {
    const next = sorted[index + 1]?.validFrom;
    const last = next && dayBefore(next);
    return programme.activities
      .map((activity) => ({
        from: activity.fromDate > validFrom ? activity.fromDate : validFrom,
        to: last && last < activity.toDate ? last : activity.toDate,
        activity,
      }))
      .filter(({ from, to }) => from <= to);
  });
}

function dayBefore(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

/** When the programme had, has or will have an activity on free days too (regulation § 16). */
export const freeDayActivities = (versions: readonly ProgrammeVersion[]): { from: string; to: string }[] =>
  activitiesInForce(versions)
    .filter(({ activity }) => activity.onFreeDays === true)
    .map(({ from, to }) => ({ from, to }));
