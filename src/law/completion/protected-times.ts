import { earliest, isDate } from '../calendar.ts';
import { ABSENCE_KINDS, INTERRUPTION_GROUNDS, wordsFor } from '../codes.ts';
import type { Code, DateAnswer } from '../facts.ts';
import type { Settings } from '../settings.ts';
import { protectedUntil } from './protected-absence.ts';

/** Absence that the case file has, reported or approved, and that § 34 second paragraph may protect. */
export interface RegisteredAbsence {
  readonly kind: Code<'birth' | 'adoption' | 'father-birth' | 'unpaid-leave'>;
  readonly from: string;
  /** The last day. Null: it lasts. */
  readonly to?: DateAnswer;
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
  readonly protects: 'work' | 'birth' | 'adoption';
  readonly words: string;
  /** The first day of the absence that the year is counted from. */
  readonly since: string;
  /** The first day of this part of it. */
  readonly from: string;
  readonly to: string | null;
  /** The first day on which it may end a programme. */
  readonly free: string;
}

type LeapSetting = Pick<Settings, 'shortMonthEndsPeriod'>;

const BIRTHS: Readonly<Record<string, 'birth' | 'adoption'>> = {
  birth: 'birth',
  'father-birth': 'birth',
  adoption: 'adoption',
};
const GROUNDS: Readonly<Record<string, 'birth' | 'work'>> = { birth: 'birth', work: 'work' };

/**
 * The protected absences of a case. Leave without benefit says nothing of why; where it begins within the year after a
 * birth or an adoption it is taken for more of the same absence, and the year is counted from where that began.
 */
export function protectedTimes(
  { registeredAbsences, registeredInterruptions }: RegisteredFacts,
  settings?: LeapSetting,
): ProtectedTime[] {
  const absences = known(registeredAbsences);
  const births = absences
    .filter(({ kind }) => Object.hasOwn(BIRTHS, String(kind)))
    .map((one) => timeOf(BIRTHS[one.kind!]!, wordsFor(ABSENCE_KINDS, one.kind), one, settings));
  const leaves = absences
    .filter(({ kind }) => kind === 'unpaid-leave')
    .flatMap((leave) => {
      const birth = births.findLast(({ since, free }) => since <= leave.from && leave.from < free);
      const words = birth && `${wordsFor(ABSENCE_KINDS, leave.kind)} etter ${birth.words}`;
      return birth ? [{ ...birth, words: words!, from: leave.from, to: endOf(leave) }] : [];
    });
  const interruptions = known(registeredInterruptions)
    .filter(({ ground }) => Object.hasOwn(GROUNDS, String(ground)))
    .map((one) =>
      timeOf(
        GROUNDS[one.ground!]!,
        `avbrudd for ${wordsFor(INTERRUPTION_GROUNDS, one.ground)}`,
        one,
        settings,
      ),
    );
  return [...births, ...leaves, ...interruptions];
}

/** Those whose first year is not out on a day, and that have begun by then. */
export const protectedOn = (times: readonly ProtectedTime[], day: string): ProtectedTime[] =>
  times.filter(({ from, free }) => from <= day && day < free);

/** Whether somebody is away still, today or on the day of the ending: a last day put just after it changes nothing. */
export const lastsUntil = ({ to }: ProtectedTime, endDate: string, today: string): boolean =>
  to === null || to >= earliest(today, endDate);

const endOf = ({ to }: { readonly to?: DateAnswer }) => (isDate(to) ? to : null);

const timeOf = (
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

const known = <T>(list: readonly T[] | null | undefined): T[] =>
  Array.isArray(list)
    ? (list as T[]).filter(
        (one) => typeof one === 'object' && one !== null && 'from' in one && isDate(one.from),
      )
    : [];
