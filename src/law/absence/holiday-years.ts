import { addMonths, earliest, isDate, latest } from '../calendar.ts';
import { joinOverlapping, type Uncounted } from '../duration/uncounted.ts';
import { covers, overlap, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';

/** What tells whether holiday is set for each calendar year of a programme (regulation § 17). */
export interface HolidayFacts {
  readonly programmeStart: string;
  /** Last day of the latest decision period, or of the programme where it has ended. */
  readonly programmeEnd: string;
  /** Holiday that is registered in the case and not refused. */
  readonly holidays: readonly Uncounted[];
  /** While the programme is interrupted nobody has holiday from it. */
  readonly interruptions?: readonly Uncounted[] | null;
}

export type HolidaySettings = Pick<Settings, 'holidaySetAfterMonths' | 'shortMonthEndsPeriod'>;
export const HOLIDAY_SETTINGS = ['holidaySetAfterMonths', 'shortMonthEndsPeriod'] as const;

/**
 * This calendar year and the one before, where the programme has some of it, no holiday is registered, and so much has
 * gone that it should be; where the programme has less of the year than that, on its last day. Of years further back
 * nothing can be set right any more.
 */
export function yearsWithoutHoliday(
  { programmeStart, programmeEnd, holidays, interruptions }: HolidayFacts,
  today: string,
  settings: HolidaySettings,
): string[] {
  const still = joinOverlapping(interruptions ?? [], settings);
  return yearsOf({ from: programmeStart, to: programmeEnd })
    .filter(({ from }) => Number(from.slice(0, 4)) >= Number(today.slice(0, 4)) - 1)
    .filter(({ from, to }) => earliest(addMonths(from, settings.holidaySetAfterMonths), to) <= today)
    .filter((part) => !holidays.some((one) => within(one, part)))
    .filter(({ from, to }) => !still.some((one) => covers(one, from) && covers(one, to)))
    .map(({ from }) => from.slice(0, 4));
}

/** What a programme has of each calendar year. */
function yearsOf({ from, to }: Period): Period[] {
  if (!isDate(from) || !isDate(to)) return [];
  const parts: Period[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    parts.push({ from: latest(from, `${year}-01-01`), to: earliest(to, `${year}-12-31`) });
  return parts;
}

const within = ({ from, to }: Uncounted, part: Period): boolean =>
  isDate(from) && overlap({ from, to: to ?? part.to }, part) !== undefined;
