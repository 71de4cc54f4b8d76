import { isDate, norwegian } from '../calendar.ts';
import type { DateAnswer } from '../facts.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { absenceAnswered, isProtecting } from './against-will.ts';
import type { EndingFacts } from './facts.ts';
import { isProtectedAbsence, protectedUntil } from './protected-absence.ts';
import type { ProtectedTime, RegisteredFacts } from './protected-time.ts';
import { lastsUntil, protectedOn, protectedTimes, unknownLeave } from './protected-times.ts';

interface Seen extends RegisteredFacts {
  readonly today: string;
  readonly endDate: string;
  readonly absenceKind?: string | null | undefined;
  readonly absenceFrom?: DateAnswer;
}

/** Whether the answer has told of an absence: care is after a birth or an adoption, whichever it is. */
const tells = (told: unknown, { protects }: ProtectedTime): boolean =>
  told === protects || (protects === 'care' && (told === 'birth' || told === 'adoption'));

/**
 * Puts what the case knows beside what is answered. Absence that lasts, and that the ending cannot but be about, stops
 * it; of other absence within its year it is told. Leave that nobody has said the purpose of may be for work: the case
 * is to be as well informed as possible (administration act § 17), so that is asked for.
 */
export function registeredAbsenceRemarks(
  { today, endDate, absenceKind, absenceFrom, ...registered }: Seen,
  isAbout: (time: ProtectedTime) => boolean,
  cure: string,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): Remark[] {
  // The rule on the answer has stopped that already, where the answer has it within its year too.
  const told =
    isDate(absenceFrom) && endDate < protectedUntil(absenceFrom, settings) ? absenceKind : undefined;
  const asked = isProtectedAbsence(told)
    ? []
    : protectedOn(unknownLeave(registered, settings), endDate).map((leave) =>
        note(
          `Det er registrert ${leave.words} fra ${norwegian(leave.from)}, men saken sier ikke hva den er til. Finn ut om den er for ordinært arbeid, eller for omsorg etter fødsel eller adopsjon: da kan den tidligst avslutte programmet ${norwegian(leave.free)}. Er den det, svar det under «Bygger forslaget på fravær?».`,
        ),
      );
  const seen = protectedOn(protectedTimes(registered, settings), endDate)
    .filter((time) => !tells(told, time))
    .map((time) => {
      const registration = `Det er registrert ${time.words} fra ${norwegian(time.from)}`;
      return isAbout(time) && lastsUntil(time, endDate, today)
        ? breach(
            `${registration}, og programmet kan ikke avsluttes ${norwegian(endDate)} for det. Det kan tidligst skje ${norwegian(time.free)}. ${cure}`,
          )
        : note(
            `${registration}, men forslaget sier ikke at det bygger på det. Kontroller at avslutningen ${norwegian(endDate)} ikke skyldes fraværet.`,
          );
    });
  return [...seen, ...asked];
}

/** Reasons that are nothing but absence: who is away for work, or does not come back. */
const isAbsence = (endReason: EndingFacts['endReason'], { protects }: ProtectedTime): boolean =>
  endReason === 'not-resuming' ||
  endReason === 'interruption-year' ||
  (endReason === 'work' && protects === 'work');

export const registeredAbsenceSeen = rulesOver<EndingFacts>()({
  id: 'ending-registered-absence',
  version: 4,
  sections: [SECTION.endingAbsence],
  says: 'Fravær for arbeid, fødsel eller adopsjon som er registrert i saken, avslutter ikke programmet det første året.',
  facts: [
    'today',
    'endDate',
    'proposal',
    'againstWill',
    'endReason',
    'absenceKind',
    'absenceFrom',
    'registeredAbsences',
    'registeredInterruptions',
  ],
  settings: ['shortMonthEndsPeriod'],
  check({ endDate, proposal, againstWill, endReason, absenceKind, ...facts }, settings) {
    if (proposal === 'keep' || proposal === 'notice' || !isDate(endDate)) return undefined;
    if (!isProtecting({ endReason, againstWill })) return undefined;
    return registeredAbsenceRemarks(
      { ...facts, endDate, absenceKind: absenceAnswered({ endReason, absenceKind }) },
      (time) => isAbsence(endReason, time),
      'La programmet gå videre, eller velg en senere sluttdato.',
      settings,
    );
  },
});
