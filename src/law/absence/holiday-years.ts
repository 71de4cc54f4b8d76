import { addMonths, earliest, isDate, latest } from '../calendar.ts';
import { joinOverlapping, type Uncounted } from '../duration/uncounted.ts';
import { covers, overlap, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import { holidayRight } from './days-off.ts';
import { DAY_SETTINGS, daysOf, takenDays } from './days.ts';

/** What tells whether holiday is set for each calendar year of a programme (regulation § 17). */
export interface HolidayFacts {
  readonly programmeStart: string;
  /** Last day of the latest decision period, or of the programme where it has ended. */
  readonly programmeEnd: string;
  /** Holiday that is registered here and not refused: in the case, and in earlier ones of the same person. */
  readonly holidays: readonly RegisteredHoliday[];
  /** While the programme is interrupted nobody has holiday from it. */
  readonly interruptions?: readonly Uncounted[] | null;
  /** For the five days more. Facts from before the days were counted have none. */
  readonly birthDate?: string | null;
  /** When the programme has an activity on free days too. */
  readonly freeDayActivities?: readonly Period[] | null;
}

/** Holiday that is registered, as long as it is not refused. */
export interface RegisteredHoliday extends Uncounted {
  /** Null: whole days. */
  readonly minutesPerDay?: number | null;
  /** It was had in an earlier case of the same person. */
  readonly earlierCase?: boolean | null;
}

/** Working days of a calendar year that are set as holiday, and what is left of as many as may be. */
export interface HolidayLeft {
  readonly year: string;
  readonly setDays: number;
  readonly leftDays: number;
}

export const HOLIDAY_SETTINGS = ['holidaySetAfterMonths', 'shortMonthEndsPeriod'] as const;
export type HolidaySettings = Pick<Settings, (typeof HOLIDAY_SETTINGS)[number]>;
/** What the days are counted with besides. */
export const HOLIDAY_DAY_SETTINGS = [
  'holidaySetAfterMonths',
  'extraHolidayFrom',
  'leapDayBirthday',
  ...DAY_SETTINGS,
] as const;

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
    .filter((part) => !holidays.some((one) => within(one, countedIn(one, part))))
    .filter(({ from, to }) => !still.some((one) => covers(one, from) && covers(one, to)))
    .map(({ from }) => from.slice(0, 4));
}

/**
 * This calendar year, where some holiday is registered in it but less than may be, and so much of it has gone that it
 * should be set. Regulation § 17 gives "up to" 25 working days (and five more over 60) for each calendar year, and
 * nothing in it makes them fewer where the programme has only a part of the year. Days of a year that is over are not
 * told of: they cannot be set any more, and § 17 carries none over.
 */
export function holidayLeft(
  { programmeStart, programmeEnd, holidays, birthDate, freeDayActivities }: HolidayFacts,
  today: string,
  settings: Pick<Settings, (typeof HOLIDAY_DAY_SETTINGS)[number]>,
): HolidayLeft | undefined {
  const year = today.slice(0, 4);
  const part = yearsOf({ from: programmeStart, to: programmeEnd }).find(({ from }) => from.startsWith(year));
  if (!isDate(birthDate) || !part) return undefined;
  if (today < earliest(addMonths(part.from, settings.holidaySetAfterMonths), part.to)) return undefined;
  const taken = holidays.flatMap((one) =>
    takenDays({ ...one, kind: 'holiday' }, settings, freeDayActivities ?? []).filter(({ date }) =>
      covers(countedIn(one, part), date),
    ),
  );
  const setDays = daysOf(taken, settings);
  const leftDays = holidayRight(birthDate, `${year}-12-31`, settings) - setDays;
  return setDays > 0 && leftDays > 0 ? { year, setDays, leftDays } : undefined;
}

/**
 * Where a holiday counts: in what the programme has of a year, and in all of the year where an earlier programme had it,
 * for § 17 gives the days for each calendar year.
 */
const countedIn = ({ earlierCase }: RegisteredHoliday, part: Period): Period =>
  earlierCase === true
    ? { from: `${part.from.slice(0, 4)}-01-01`, to: `${part.from.slice(0, 4)}-12-31` }
    : part;

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
