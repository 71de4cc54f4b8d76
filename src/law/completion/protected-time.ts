import { isDate } from '../calendar.ts';
import type { LEAVE_PURPOSES } from '../codes.ts';
import type { Code, DateAnswer } from '../facts.ts';
import type { Settings } from '../settings.ts';
import { protectedUntil } from './protected-absence.ts';

/** Absence that the case file has, reported or approved, and that § 34 second paragraph may protect. */
export interface RegisteredAbsence {
  readonly kind: Code<'birth' | 'adoption' | 'father-birth' | 'unpaid-leave'>;
  readonly from: string;
  /** The last day. Null: it lasts. */
  readonly to?: DateAnswer;
  /** What unpaid leave is for. Leave from before it was asked for has none. */
  readonly purpose?: Code<keyof typeof LEAVE_PURPOSES>;
}

/** A decided interruption of the case; what § 34 first paragraph calls interrupted is absence all the same. */
export interface RegisteredInterruption {
  readonly ground: Code<'birth' | 'work'>;
  readonly from: string;
  readonly to?: DateAnswer;
}

/** What both endings, early and with the period, are told of the case. */
export interface RegisteredFacts {
  readonly registeredAbsences?: readonly RegisteredAbsence[] | null;
  readonly registeredInterruptions?: readonly RegisteredInterruption[] | null;
}

/** Absence for work, birth or adoption, as the case file knows it. */
export interface ProtectedTime {
  /** `care`: after a birth or an adoption, the leave does not say which. */
  readonly protects: 'work' | 'birth' | 'adoption' | 'care';
  readonly words: string;
  /** The first day of the absence that the year is counted from. */
  readonly since: string;
  /** The first day of this part of it. */
  readonly from: string;
  readonly to: string | null;
  /** The first day on which it may end a programme. */
  readonly free: string;
}

export type LeapSetting = Pick<Settings, 'shortMonthEndsPeriod'>;

export const endOf = ({ to }: { readonly to?: DateAnswer }): string | null => (isDate(to) ? to : null);

/** An absence by itself: its year is counted from its own first day. */
export const timeOf = (
  protects: ProtectedTime['protects'],
  words: string,
  one: { readonly from: string; readonly to?: DateAnswer },
  settings?: LeapSetting,
): ProtectedTime => ({
  protects,
  words,
  since: one.from,
  from: one.from,
  to: endOf(one),
  free: protectedUntil(one.from, settings),
});

/** What is registered, as far as it can be read. */
export const known = <T>(list: readonly T[] | null | undefined): T[] =>
  Array.isArray(list)
    ? (list as T[]).filter(
        (one) => typeof one === 'object' && one !== null && 'from' in one && isDate(one.from),
      )
    : [];
