import { addCalendarDays, addMonths, isDate, isWorkday, norwegian } from '../calendar.ts';
import { ABSENCE_KINDS, wordsFor } from '../codes.ts';
import { covers, type Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import type { AbsenceFacts, OtherAbsence, ReportedAbsence } from './facts.ts';

/** What the law's numbers of working days are counted with. */
export type DaySettings = Pick<Settings, 'benefitDayMinutes' | 'partOfDayCounts'>;
export const DAY_SETTINGS = ['benefitDayMinutes', 'partOfDayCounts'] as const;

/** Time that an absence takes of a working day. */
export interface TakenDay {
  readonly date: string;
  readonly minutes: number;
}

/** First and last day, where both are dates in order. */
export function datesOf({ from, to }: Pick<ReportedAbsence, 'from' | 'to'>): Period | undefined {
  return isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;
}

/**
 * Whether there is anything to be absent from on a day: Saturdays, Sundays and public holidays are free, unless the
 * programme says otherwise (§ 16).
 * @param activities when the programme has an activity on free days too
 */
export const isProgrammeDay = (date: string, activities: readonly Period[]): boolean =>
  isWorkday(date) || activities.some((one) => covers(one, date));

/** The days of an absence that are no free days. */
export function takenDays(
  absence: ReportedAbsence,
  settings: DaySettings,
  freeDayActivities: readonly Period[],
): TakenDay[] {
  const period = datesOf(absence);
  if (!period) return [];
  const whole = settings.benefitDayMinutes;
  const part = settings.partOfDayCounts === 'share' ? (absence.minutesPerDay ?? whole) : whole;
  const days: TakenDay[] = [];
  for (let date = period.from; date <= period.to; date = addCalendarDays(date, 1)) {
    if (isProgrammeDay(date, freeDayActivities)) days.push({ date, minutes: Math.min(part, whole) });
  }
  return days;
}

/** How many days have been taken, begun ones included; parts of days together as the settings say. */
export const daysOf = (taken: readonly TakenDay[], { benefitDayMinutes }: DaySettings): number =>
  Math.ceil(taken.reduce((sum, { minutes }) => sum + minutes, 0) / benefitDayMinutes);

/** The last day so many working days before another, that one not included. */
export function workdaysBefore(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0;) {
    day = addCalendarDays(day, -1);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The first day on which days taken until then, within what is looked at, are more than there is a right to. */
export function firstBeyond(
  taken: readonly TakenDay[],
  looksAt: (day: string) => { after: string; through: string },
  right: (day: string) => number,
  { benefitDayMinutes }: DaySettings,
  asked: Period,
): { date: string; days: number; right: number } | undefined {
  const sorted = taken.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const { date } of sorted.filter((day) => asked.from <= day.date && day.date <= asked.to)) {
    const { after, through } = looksAt(date);
    const minutes = sorted.reduce(
      (sum, day) => (after < day.date && day.date <= through ? sum + day.minutes : sum),
      0,
    );
    if (minutes > right(date) * benefitDayMinutes) {
      return { date, days: Math.ceil(minutes / benefitDayMinutes), right: right(date) };
    }
  }
  return undefined;
}

/** The twelve months that end with a day. */
export const lastTwelveMonths = (day: string) => ({ after: addMonths(day, -12), through: day });

/** What is asked for, and what is taken of the same right beside it. */
export interface Taken {
  readonly asked: readonly TakenDay[];
  readonly beside: readonly TakenDay[];
}

/**
 * The days of a right that has a number of days in all, such as in a calendar year. What nobody has decided on yet takes
 * nothing from days before it: only what is approved is used up, whenever in the year it is.
 */
export function takenOf(
  absence: ReportedAbsence & Pick<AbsenceFacts, 'others'>,
  same: (one: OtherAbsence) => boolean,
  days: (one: ReportedAbsence) => readonly TakenDay[],
): Taken {
  const asked = days(absence);
  const last = asked.at(-1)?.date ?? '';
  const beside = absence.others
    .filter(same)
    .flatMap((one) => days(one).filter(({ date }) => one.undecided !== true || date <= last));
  return { asked, beside };
}

/**
 * The first day asked for on which a right with a number of days in all is used up: by all other days of the same span,
 * also later ones, and those asked for until then. Where there is a right to more from a day of the span on, the days
 * before it must have room in the smaller number too.
 * @param spanOf what the number is of, as a name that its days have in common
 */
export function firstWithoutRoom(
  { asked, beside }: Taken,
  spanOf: (day: string) => string,
  right: (day: string) => number,
  { benefitDayMinutes }: DaySettings,
): { date: string; days: number; right: number; later: boolean } | undefined {
  for (const { date } of asked) {
    const counted = [...beside, ...asked.filter((one) => one.date <= date)].filter(
      (one) => spanOf(one.date) === spanOf(date),
    );
    const ends = counted.map((one) => one.date).filter((end) => end >= date);
    // The last of them has most of the days to tell of.
    for (const end of ends.sort().toReversed()) {
      const minutes = counted.reduce((sum, one) => (one.date <= end ? sum + one.minutes : sum), 0);
      if (minutes > right(end) * benefitDayMinutes) {
        return { date, days: Math.ceil(minutes / benefitDayMinutes), right: right(end), later: end > date };
      }
    }
  }
  return undefined;
}

/** The calendar year of a day. */
export const yearOf = (day: string): string => day.slice(0, 4);

/** For a sentence that says how many days are used. */
export const withLaterDays = ({ later }: { later: boolean }): string =>
  later ? ', når dager som er godkjent senere, regnes med' : '';

/** `ferie 6.7.2026–10.7.2026 (fravær 3)` */
export function named({ kind, from, to, number, earlierCase }: OtherAbsence): string {
  const first = isDate(from) ? norwegian(from) : 'en ukjent dato';
  const last = isDate(to) ? (to === from ? '' : `–${norwegian(to)}`) : ' og videre';
  return `${wordsFor(ABSENCE_KINDS, kind)} ${first}${last} (fravær ${number}${earlierCase === true ? ' i en tidligere sak' : ''})`;
}
