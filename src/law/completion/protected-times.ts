import { earliest } from '../calendar.ts';
import { ABSENCE_KINDS, INTERRUPTION_GROUNDS, wordsFor } from '../codes.ts';
import { leaveOf } from './protected-leave.ts';
import {
  known,
  timeOf,
  type LeapSetting,
  type ProtectedTime,
  type RegisteredFacts,
} from './protected-time.ts';

const BIRTHS: Readonly<Record<string, 'birth' | 'adoption'>> = {
  birth: 'birth',
  'father-birth': 'birth',
  adoption: 'adoption',
};
const GROUNDS: Readonly<Record<string, 'birth' | 'work'>> = { birth: 'birth', work: 'work' };

/** The protected absences of a case. */
export function protectedTimes(facts: RegisteredFacts, settings?: LeapSetting): ProtectedTime[] {
  const births = birthsOf(facts, settings);
  const interruptions = known(facts.registeredInterruptions)
    .filter(({ ground }) => Object.hasOwn(GROUNDS, String(ground)))
    .map((one) =>
      timeOf(
        GROUNDS[one.ground!]!,
        `avbrudd for ${wordsFor(INTERRUPTION_GROUNDS, one.ground)}`,
        one,
        settings,
      ),
    );
  return [...births, ...leaveOf(leavesOf(facts), births, settings).times, ...interruptions];
}

/** Unpaid leave of which nobody has said what it is for, and that would be protected if it were for work or care. */
export const unknownLeave = (facts: RegisteredFacts, settings?: LeapSetting): ProtectedTime[] =>
  leaveOf(leavesOf(facts), birthsOf(facts, settings), settings).unknown;

/** Those whose first year is not out on a day, and that have begun by then. */
export const protectedOn = (times: readonly ProtectedTime[], day: string): ProtectedTime[] =>
  times.filter(({ from, free }) => from <= day && day < free);

/** Whether somebody is away still, today or on the day of the ending: a last day put just after it changes nothing. */
export const lastsUntil = ({ to }: ProtectedTime, endDate: string, today: string): boolean =>
  to === null || to >= earliest(today, endDate);

const birthsOf = ({ registeredAbsences }: RegisteredFacts, settings?: LeapSetting): ProtectedTime[] =>
  known(registeredAbsences)
    .filter(({ kind }) => Object.hasOwn(BIRTHS, String(kind)))
    .map((one) => timeOf(BIRTHS[one.kind!]!, wordsFor(ABSENCE_KINDS, one.kind), one, settings));

const leavesOf = ({ registeredAbsences }: RegisteredFacts) =>
  known(registeredAbsences).filter(({ kind }) => kind === 'unpaid-leave');
