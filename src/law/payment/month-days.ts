import { fraction, lessThan, type Fraction } from '../benefit/money.ts';
import { childrenOn } from '../benefit/supported-children.ts';
import { addCalendarDays, isPublicHoliday, isWeekday } from '../calendar.ts';
import { covers } from '../period.ts';
import type { Settings } from '../settings.ts';
import { dayRate, type DayRate } from './day-rate.ts';
import { daysOfMonth, type BenefitAbsence, type MonthFacts } from './facts.ts';

/** A day that gives benefit: Monday to Friday, public holidays too, while the programme runs. */
export interface BenefitDay {
  readonly date: string;
  readonly rate: DayRate;
  /** Minutes of approved leave without benefit; at most a whole day. */
  readonly leaveMinutes: number;
  /** Minutes of absence that take benefit away; at most what leave leaves. */
  readonly absentMinutes: number;
  /** Minutes of work, exact: hours given for a month are spread over its days. At most what both leave. */
  readonly workMinutes: Fraction;
}

export interface MonthDays {
  readonly days: readonly BenefitDay[];
  /** Weekdays on which the programme was interrupted. */
  readonly interrupted: readonly string[];
  /** Days on which leave, absence and work are more than a whole day together. */
  readonly overfull: readonly string[];
  /** Rows of work without a single benefit day to count on, by their place in the list. */
  readonly misplacedWork: readonly number[];
  /** Days for which the plan's hours are taken although hours are registered for other days of the month. */
  readonly uncoveredWork: readonly string[];
  /** Saturdays and Sundays with an activity, and absence that would take benefit away if they gave any. */
  readonly absentFreeDays: readonly string[];
  /** Public holidays without an activity on which absence takes benefit away all the same. */
  readonly deductedHolidays: readonly string[];
  /** Days that attendance calls absence without agreement, and for which absence is permitted or not decided on. */
  readonly contradictedAbsence: readonly string[];
}

const within = (date: string, { from, to }: { from: string; to?: string | null }) =>
  from <= date && (to === null || to === undefined || date <= to);

/** Every day of a month with what it gives and what is taken from it. */
export function monthDays(facts: MonthFacts, settings: Settings): MonthDays {
  const { paid, interrupted } = benefitDates(facts);
  const { absentFreeDays, deductedHolidays } = absenceOnFreeDays(facts, paid);
  const { minutesOn, misplacedWork, uncoveredWork } = workOf(facts, paid);
  const whole = settings.benefitDayMinutes;
  const overfull: string[] = [];
  const days = paid.map((date) => {
    const [onLeave, absent] = [leaveMinutesOn(facts, date, whole), absentMinutesOn(facts, date, whole)];
    const leaveMinutes = Math.min(onLeave, whole);
    const absentMinutes = Math.min(absent, whole - leaveMinutes);
    const left = fraction(whole - leaveMinutes - absentMinutes);
    const work = minutesOn(date);
    if (onLeave + absent > whole || lessThan(left, work)) overfull.push(date);
    const workMinutes = lessThan(left, work) ? left : work;
    return { date, rate: rateOf(facts, date, settings), leaveMinutes, absentMinutes, workMinutes };
  });
  const contradictedAbsence = paid.filter(
    (date) => minutesOf(facts.attendance?.absences ?? [], date, whole) > 0 && notTakenOn(facts, date) > 0,
  );
  return {
    ...{ days, interrupted, overfull, misplacedWork, uncoveredWork },
    ...{ absentFreeDays, deductedHolidays, contradictedAbsence },
  };
}

/**
 * The days of a month that give benefit, and those that would if the programme were not interrupted. Needs no rate.
 *
 * § 35 sets the days of a year to 260 and the rate of a day to the 260th part, and gives no calendar for them. Here each
 * day from Monday to Friday is one. A year has 260 to 262 of those, and gives as many daily rates (2026 has 261):
 * nothing is evened out.
 */
export function benefitDates({
  month,
  programme,
  interruptions,
}: Pick<MonthFacts, 'month' | 'programme' | 'interruptions'>): { paid: string[]; interrupted: string[] } {
  const running = datesOf(month)
    .filter(isWeekday)
    .filter((day) => programme.some((one) => within(day, one)));
  const interrupted = running.filter((day) => interruptions.some((one) => within(day, one)));
  return { paid: running.filter((day) => !interrupted.includes(day)), interrupted };
}

function datesOf(month: string): string[] {
  const { from, to } = daysOfMonth(month);
  const days: string[] = [];
  for (let day = from; day <= to; day = addCalendarDays(day, 1)) days.push(day);
  return days;
}

/**
 * Where absence and benefit days do not meet. Free days are days off, unless the programme says otherwise (regulation
 * § 16); the 260 days that give benefit are Monday to Friday all the same (§ 35). No section says what absence takes
 * then, so nothing is worked out: a person decides.
 */
function absenceOnFreeDays(facts: MonthFacts, paid: readonly string[]) {
  const { month, programme, interruptions, freeDayActivities } = facts;
  const away = (date: string) => absentMinutesOn(facts, date, 1) > 0;
  const active = (date: string) => freeDayActivities.some((one) => covers(one, date));
  const running = (date: string) =>
    programme.some((one) => within(date, one)) && !interruptions.some((one) => within(date, one));
  return {
    absentFreeDays: datesOf(month).filter(
      (date) => !isWeekday(date) && active(date) && running(date) && away(date),
    ),
    deductedHolidays: paid.filter((date) => isPublicHoliday(date) && !active(date) && away(date)),
  };
}

function rateOf({ birthDate, children, today }: MonthFacts, date: string, settings: Settings): DayRate {
  return dayRate(date, { birthDate, children: childrenOn(children, date) }, today, settings);
}

type Away = Pick<BenefitAbsence, 'from' | 'to' | 'minutesPerDay'>;

const minutesOf = (away: readonly Away[], date: string, whole: number): number =>
  away
    .filter((one) => within(date, one))
    .reduce((sum, { minutesPerDay }) => sum + (minutesPerDay ?? whole), 0);

const of = (absences: readonly BenefitAbsence[], asked: BenefitAbsence['effect']): readonly Away[] =>
  absences.filter(({ effect }) => effect === asked);

const leaveMinutesOn = ({ absences }: MonthFacts, date: string, whole: number): number =>
  minutesOf(of(absences, 'leave'), date, whole);

/**
 * What takes benefit away: absence that was not permitted, and what attendance calls absence without agreement. The
 * latter takes nothing for time that somebody has permitted, or not decided on yet: the decision says what it was.
 */
const absentMinutesOn = (facts: MonthFacts, date: string, whole: number): number =>
  minutesOf(of(facts.absences, 'reduces'), date, whole) +
  Math.max(0, minutesOf(facts.attendance?.absences ?? [], date, whole) - notTakenOn(facts, date));

/** Minutes on which something else is decided, or nothing yet; without an end for whole days. */
const notTakenOn = ({ absences }: MonthFacts, date: string): number =>
  minutesOf([...of(absences, 'keeps'), ...of(absences, 'undecided')], date, Infinity);

/** The hours that were registered, evenly over the benefit days of their row; on days without a row, those of the plan. */
function workOf({ attendance, plannedWork }: MonthFacts, paid: readonly string[]) {
  const rows = attendance?.work ?? [];
  const places = rows.map((row) => paid.filter((day) => within(day, row)).length);
  const plannedOn = (date: string) =>
    plannedWork.reduce((sum, one) => (within(date, one) ? sum + one.minutesPerDay : sum), 0);
  const minutesOn = (date: string): Fraction => {
    if (!rows.some((row) => within(date, row))) return fraction(plannedOn(date));
    return rows.reduce((sum, row, index) => {
      const share = fraction(row.minutes, places[index] || 1);
      return within(date, row)
        ? { num: sum.num * share.den + share.num * sum.den, den: sum.den * share.den }
        : sum;
    }, fraction(0));
  };
  const misplacedWork = rows.flatMap((row, index) => (row.minutes > 0 && places[index] === 0 ? [index] : []));
  const uncoveredWork =
    rows.length > 0
      ? paid.filter((date) => plannedOn(date) > 0 && !rows.some((row) => within(date, row)))
      : [];
  return { minutesOn, misplacedWork, uncoveredWork };
}
