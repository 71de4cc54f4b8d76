import { addCalendarDays, compare } from '../calendar.ts';
import { ABSENCE_KINDS, isCode, LEAVE_PURPOSES, wordsFor } from '../codes.ts';
import {
  endOf,
  timeOf,
  type LeapSetting,
  type ProtectedTime,
  type RegisteredAbsence,
} from './protected-time.ts';

/** What is known of the leave of a case: which of it is protected, and of which nobody has said what it is for. */
export interface Leave {
  readonly times: ProtectedTime[];
  readonly unknown: ProtectedTime[];
}

const isKnown = ({ purpose }: RegisteredAbsence) => isCode(LEAVE_PURPOSES, purpose);

/**
 * Unpaid leave beside the births and adoptions of the case. For work it is protected from its own first day, and so is
 * care that no birth is registered before. Care, or leave that nobody has said the purpose of, that begins within the
 * year after a birth or an adoption is more of the same absence: § 34 counts the year from where that began.
 */
export function leaveOf(
  leaves: readonly RegisteredAbsence[],
  births: readonly ProtectedTime[],
  settings?: LeapSetting,
): Leave {
  const times: ProtectedTime[] = [];
  const unknown: ProtectedTime[] = [];
  for (const leave of leaves.toSorted((a, b) => compare(a.from, b.from))) {
    const kind = wordsFor(ABSENCE_KINDS, leave.kind);
    const words = `${kind} for ${wordsFor(LEAVE_PURPOSES, leave.purpose)}`;
    const birth = births.findLast(({ since, free }) => since <= leave.from && leave.from < free);
    if (leave.purpose === 'work') {
      times.push(goesOn(timeOf('work', words, leave, settings), times));
    } else if (birth && leave.purpose !== 'other') {
      times.push({ ...birth, words: `${kind} etter ${birth.words}`, from: leave.from, to: endOf(leave) });
    } else if (leave.purpose === 'care') {
      times.push(goesOn(timeOf('care', words, leave, settings), [...births, ...times]));
    } else if (!isKnown(leave)) {
      unknown.push(timeOf('work', kind, leave, settings));
    }
  }
  return { times, unknown };
}

/** Absence that goes straight on from another of its sort is the same one, reported in parts, and has no new year. */
function goesOn(time: ProtectedTime, earlier: readonly ProtectedTime[]): ProtectedTime {
  const before = earlier.findLast(
    ({ protects, from, to }) =>
      (protects === 'work') === (time.protects === 'work') &&
      from < time.from &&
      (to === null || addCalendarDays(to, 1) >= time.from),
  );
  return before ? { ...time, since: before.since, free: before.free } : time;
}
