import type { ChildrenFrom } from '../benefit/supported-children.ts';
import { addCalendarDays, addMonths } from '../calendar.ts';
import type { Uncounted } from '../duration/uncounted.ts';
import type { Period } from '../period.ts';

/** Benefits that reduce the benefit (§ 38 first paragraph), and the one that only gives a claim for refund (second). */
export const OTHER_BENEFITS = {
  unemployment: 'dagpenger',
  sickness: 'sykepenger',
  parental: 'foreldrepenger',
  disability: 'uføretrygd',
} as const;
export type OtherBenefitKind = keyof typeof OTHER_BENEFITS;
export const reducesBenefit = (kind: string): boolean =>
  ['unemployment', 'sickness', 'parental'].includes(kind);

/** Time away from the programme, as far as the benefit is concerned. */
export interface BenefitAbsence {
  readonly from: string;
  /** Null: it lasts. */
  readonly to: string | null;
  /** Null: whole days. */
  readonly minutesPerDay: number | null;
  /**
   * `reduces`: not permitted, and deducted. `leave`: approved leave without benefit. `undecided`: nobody has said yet
   * whether it was permitted; nothing is deducted until then.
   */
  readonly effect: 'keeps' | 'reduces' | 'leave' | 'undecided';
}

/** What the caseworker has registered for a month (§ 39). */
export interface Attendance {
  /** Nothing but what the plan says; then the lists are empty. */
  readonly asPlanned: boolean;
  /** Hours of income-giving work and apprenticeship (§ 37). On its days a row, also one of no hours, replaces the plan's. */
  readonly work: readonly { readonly from: string; readonly to: string; readonly minutes: number }[];
  readonly absences: readonly {
    readonly from: string;
    readonly to: string;
    readonly minutesPerDay: number | null;
  }[];
  readonly otherBenefits: readonly {
    readonly kind: OtherBenefitKind;
    readonly from: string;
    readonly to: string;
    /** For the days from–to together. */
    readonly amountOre: number;
  }[];
}

/** Everything that a month's benefit is worked out from. */
export interface MonthFacts {
  /** `2026-05` */
  readonly month: string;
  /** The day it is worked out, by the rates known that day. */
  readonly today: string;
  readonly birthDate: string;
  /** Days on which the programme runs, both ends included. */
  readonly programme: readonly Period[];
  /**
   * Those of them whose decision does not reserve that absence is deducted (§ 36). Left out by facts that are older
   * than the question.
   */
  readonly unreserved?: readonly Period[] | null;
  /** How many children are supported: by their registrations, or by the plan where none is registered. */
  readonly children: readonly ChildrenFrom[];
  /** What the plan says of them where the registrations count. Left out by facts that are older than those. */
  readonly plannedChildren?: readonly ChildrenFrom[] | null;
  readonly interruptions: readonly Uncounted[];
  readonly absences: readonly BenefitAbsence[];
  /** Hours of work that the plan itself holds, in minutes a day from Monday to Friday. */
  readonly plannedWork: readonly (Period & { readonly minutesPerDay: number })[];
  /** When the plan has an activity on Saturdays, Sundays or public holidays too. */
  readonly freeDayActivities: readonly Period[];
  readonly attendance: Attendance | null;
}

/** First and last day of a month. */
export function daysOfMonth(month: string): Period {
  const from = `${month}-01`;
  return { from, to: addCalendarDays(addMonths(from, 1), -1) };
}

/** `2026-05` → `mai 2026` */
export function monthName(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${MONTHS[number - 1]} ${year}`;
}

const MONTHS = [
  ...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
];
