import { childrenOn } from '../benefit/supported-children.ts';
import { latest } from '../calendar.ts';
import { covers, type Period } from '../period.ts';
import type { OverpaidMonth } from './back-pay.ts';
import type { MonthFacts } from './facts.ts';
import type { BenefitLine, LineKind } from './line.ts';
import type { MonthDays } from './month-days.ts';

/** A month as the rules look at it: what stands against what. Counts, dates and amounts only. */
export interface PaymentFacts {
  readonly today: string;
  readonly month: string;
  readonly attendanceRegistered: boolean;
  readonly registeredAsPlanned?: boolean | null;
  /** How many exceptions were registered beside it. */
  readonly exceptions?: number | null;
  readonly benefitDays?: number | null;
  readonly absentMinutes?: number | null;
  /** Days of absence in a period whose decision does not reserve the deduction; null where nobody knows. */
  readonly unreservedAbsence?: readonly string[] | null;
  /** Minutes of approved leave without benefit. */
  readonly leaveMinutes?: number | null;
  /** First days of absences that nobody has decided on. */
  readonly undecidedAbsences?: readonly string[] | null;
  readonly keptAbsences?: number | null;
  readonly plannedWork?: boolean | null;
  readonly workRegistered?: boolean | null;
  readonly overfullDays?: readonly string[] | null;
  readonly misplacedWork?: readonly string[] | null;
  /** Days with planned work outside every row of hours, where there are rows. */
  readonly uncoveredWork?: readonly string[] | null;
  /** Saturdays and Sundays of absence from an activity, from which nothing is deducted. */
  readonly absentFreeDays?: readonly string[] | null;
  /** Public holidays without an activity from which absence is deducted. */
  readonly deductedHolidays?: readonly string[] | null;
  /** Days on which attendance and what is decided on an absence do not agree. */
  readonly contradictedAbsence?: readonly string[] | null;
  readonly otherBenefits?: readonly string[] | null;
  readonly corrections?: readonly { readonly month: string; readonly amountOre: number }[] | null;
  /** Closed months that gave too much, as far as nobody has decided on it. */
  readonly overpaid?: readonly OverpaidMonth[] | null;
  /** Taken in the month, below zero; above, where a set-off that was won on complaint is given back. */
  readonly setOffOre?: number | null;
  readonly manualOre?: number | null;
  readonly ownOre?: number | null;
  readonly previousOre?: number | null;
  readonly provisionalRates?: boolean | null;
  /** Plans of the month that say another number of children than were registered for their first day. */
  readonly childrenDisagree?: readonly ChildrenDisagree[] | null;
  /** A rate that nobody can say: the month could not be worked out. */
  readonly missingRate?: MissingRate | null;
  /** Somebody who was to approve the whole month wants to have every case of it looked at. */
  readonly recheckAsked?: boolean | null;
}

/** Which rate lacks, for which day, and the file that it is added to. */
export interface MissingRate {
  readonly rate: string;
  readonly date: string;
  readonly file: string;
}

/** From when a plan holds, and how many children it has and how many were registered for that day. */
export interface ChildrenDisagree {
  readonly from: string;
  readonly planned: number;
  readonly registered: number;
}

export function situation(
  facts: MonthFacts,
  { days, overfull, misplacedWork, ...remarked }: MonthDays,
  money: {
    lines: readonly BenefitLine[];
    ownOre: number;
    previousOre: number | null;
    overpaid: readonly OverpaidMonth[];
  },
): PaymentFacts {
  const { attendance, absences, plannedWork, month, today } = facts;
  const inMonth = absences.filter(({ from, to }) =>
    days.some(({ date }) => from <= date && (to === null || date <= to)),
  );
  const of = (kind: LineKind) => money.lines.filter((line) => line.kind === kind);
  const sum = (kind: LineKind) => of(kind).reduce((total, { amountOre }) => total + amountOre, 0);
  return {
    ...{ today, month, attendanceRegistered: attendance !== null },
    registeredAsPlanned: attendance?.asPlanned ?? null,
    exceptions: attendance
      ? attendance.work.length + attendance.absences.length + attendance.otherBenefits.length
      : null,
    benefitDays: days.length,
    absentMinutes: days.reduce((total, day) => total + day.absentMinutes, 0),
    unreservedAbsence: facts.unreserved ? absentIn(facts.unreserved, days) : null,
    leaveMinutes: days.reduce((total, day) => total + day.leaveMinutes, 0),
    undecidedAbsences: inMonth.filter(({ effect }) => effect === 'undecided').map(({ from }) => from),
    keptAbsences: inMonth.filter(({ effect }) => effect === 'keeps').length,
    plannedWork: days.some(({ date }) => plannedWork.some(({ from, to }) => from <= date && date <= to)),
    workRegistered: (attendance?.work.length ?? 0) > 0,
    overfullDays: overfull,
    misplacedWork: misplacedWork.map((index) => attendance!.work[index]!.from),
    uncoveredWork: remarked.uncoveredWork,
    absentFreeDays: remarked.absentFreeDays,
    deductedHolidays: remarked.deductedHolidays,
    contradictedAbsence: remarked.contradictedAbsence,
    otherBenefits: attendance?.otherBenefits.map(({ kind }) => kind) ?? [],
    corrections: of('correction').map((line) => ({ month: line.month, amountOre: line.amountOre })),
    overpaid: money.overpaid,
    setOffOre: sum('set-off'),
    manualOre: sum('manual'),
    ownOre: money.ownOre,
    previousOre: money.previousOre,
    provisionalRates: days.some(({ rate }) => rate.provisional),
    childrenDisagree: childrenDisagree(
      facts,
      days.map(({ date }) => date),
    ),
  };
}

const absentIn = (periods: readonly Period[], days: MonthDays['days']): string[] =>
  days
    .filter(({ date, absentMinutes }) => absentMinutes > 0 && periods.some((one) => covers(one, date)))
    .map(({ date }) => date);

/**
 * What the plan and the registrations said of the same day: the one from which the plan holds. What happened to a child
 * afterwards is why children are registered, and no disagreement.
 */
export function childrenDisagree(
  { children, plannedChildren, programme }: Pick<MonthFacts, 'children' | 'plannedChildren' | 'programme'>,
  dates: readonly string[],
): ChildrenDisagree[] {
  const planned = plannedChildren ?? [];
  const inForce = new Set(dates.map((date) => planned.findLast(({ from }) => from <= date)));
  return [...inForce].flatMap((plan) => {
    if (!plan) return [];
    const from = latest(plan.from, programme[0]?.from ?? plan.from);
    const registered = childrenOn(children, from);
    return registered === plan.children ? [] : [{ from, planned: plan.children, registered }];
  });
}
