import { addCalendarDays, daysBetween, isDate, latest } from '../calendar.ts';
import type { EarlierTime } from '../duration/earlier.ts';
import type { Uncounted } from '../duration/uncounted.ts';
import type { Period } from '../period.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { holidayRight, RELIGIOUS_DAYS, WELFARE_DAYS, withoutTravel } from './days-off.ts';
import { lastTwelveMonths, takenDays } from './days.ts';
import type { OtherAbsence, WithdrawnRight } from './facts.ts';
import {
  DAYS_AT_A_TIME,
  daysWithinWindow,
  firstSelfCertification,
  TIMES_A_YEAR,
  uncertifiedTimes,
} from './self-certification.ts';
import { sickChildRight } from './sick-child.ts';

/** How much of one right is used and left. A part of a day counts as the settings say. */
export interface RightUsed {
  readonly right: 'sick-child' | 'welfare' | 'religious' | 'holiday';
  readonly section: string;
  readonly usedDays: number;
  readonly leftDays: number;
  readonly rightDays: number;
  /** The days that are counted. */
  readonly from: string;
  readonly to: string;
}

/** What may be used of self-certification on a day. */
export interface SelfCertificationUsed {
  readonly section: string;
  /** The first day on which it can be used (eight weeks in the programme; see `firstSelfCertification`). */
  readonly firstDay: string;
  readonly leftDays: number;
  /** Absences without a certificate in the last twelve months, and how many make the right be questioned. */
  readonly times: number;
  readonly timesOf: number;
  /** The right to self-certification for one's own sickness is away on that day. */
  readonly withdrawn: boolean;
}

interface Used {
  readonly absences: readonly OtherAbsence[];
  readonly birthDate: string;
  /** When the programme has an activity on free days too. */
  readonly freeDayActivities: readonly Period[];
}

/** The rights that have a number of days, as they stand on a day: what is planned in the year counts as used. */
export function rightsUsed(
  { absences, birthDate, freeDayActivities }: Used,
  today: string,
  settings: Settings = settingsHere(),
): RightUsed[] {
  const year = { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
  const months = { from: addCalendarDays(lastTwelveMonths(today).after, 1), to: today };
  const travelFree = settings.travelDaysWithinWelfareYear ? takenDays : withoutTravel;
  const child = absences.filter(({ kind }) => kind === 'sick-child').at(-1);
  const right = (
    kind: RightUsed['right'],
    section: string,
    days: number,
    { from, to }: { from: string; to: string },
    take = takenDays,
  ): RightUsed => {
    const minutes = absences
      .filter((one) => one.kind === kind)
      .flatMap((one) => take(one, settings, freeDayActivities))
      .reduce((sum, day) => (from <= day.date && day.date <= to ? sum + day.minutes : sum), 0);
    const usedDays = Math.ceil(minutes / settings.benefitDayMinutes);
    return {
      right: kind,
      section,
      usedDays,
      leftDays: Math.max(0, days - usedDays),
      rightDays: days,
      from,
      to,
    };
  };
  return [
    ...(child ? [right('sick-child', SECTION.sickChildDays, sickChildRight(child), months)] : []),
    right('welfare', SECTION.welfare, WELFARE_DAYS, year, travelFree),
    right('religious', SECTION.religious, RELIGIOUS_DAYS, year),
    right('holiday', SECTION.holiday, holidayRight(birthDate, year.to, settings), year),
  ];
}

/** What is left of self-certification if somebody falls ill on a day. */
export function selfCertificationUsed(
  {
    absences,
    programmeStart,
    transferred,
    uncounted,
    withdrawnRights,
  }: {
    absences: readonly OtherAbsence[];
    programmeStart: string;
    transferred: readonly EarlierTime[];
    /** Leave and interruption of this programme. */
    uncounted?: readonly Uncounted[] | null;
    withdrawnRights: readonly WithdrawnRight[];
  },
  today: string,
  settings: Settings = settingsHere(),
): SelfCertificationUsed {
  const firstDay = firstSelfCertification({ programmeStart, transferred, uncounted }, settings);
  const lasting = absences.find((one) => one.kind === 'self-certified' && lasts(one, today));
  // Whoever is away today has begun on the days that are left.
  const day = lasting ? addCalendarDays(latest(lasting.to!, today), 1) : today;
  const used = daysWithinWindow(day, absences, settings);
  return {
    section: SECTION.selfCertification,
    firstDay,
    leftDays: today < firstDay ? 0 : Math.max(0, DAYS_AT_A_TIME - used),
    times: uncertifiedTimes(absences, today),
    timesOf: TIMES_A_YEAR,
    withdrawn: withdrawnRights.some(
      ({ covers, from, until }) => covers !== 'child' && from <= today && (!until || today < until),
    ),
  };
}

const lasts = ({ from, to }: OtherAbsence, today: string) =>
  isDate(from) && isDate(to) && from <= today && daysBetween(today, to) >= 0;
