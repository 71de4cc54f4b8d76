import { isDate, norwegian } from '../calendar.ts';
import type { DateAnswer } from '../facts.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { absenceAnswered, isProtecting } from './against-will.ts';
import type { EndingFacts } from './facts.ts';
import { protectedUntil } from './protected-absence.ts';
import {
  lastsUntil,
  protectedOn,
  protectedTimes,
  type ProtectedTime,
  type RegisteredFacts,
} from './protected-times.ts';

interface Seen extends RegisteredFacts {
  readonly today: string;
  readonly endDate: string;
  readonly absenceKind?: string | null | undefined;
  readonly absenceFrom?: DateAnswer;
}

/**
 * Puts what the case knows beside what is answered. Absence that lasts, and that the ending cannot but be about, stops
 * it; of other absence within its year it is told.
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
  return protectedOn(protectedTimes(registered, settings), endDate)
    .filter(({ protects }) => protects !== told)
    .map((time) => {
      const seen = `Det er registrert ${time.words} fra ${norwegian(time.from)}`;
      return isAbout(time) && lastsUntil(time, endDate, today)
        ? breach(
            `${seen}, og programmet kan ikke avsluttes ${norwegian(endDate)} for det. Det kan tidligst skje ${norwegian(time.free)}. ${cure}`,
          )
        : note(
            `${seen}, men forslaget sier ikke at det bygger på det. Kontroller at avslutningen ${norwegian(endDate)} ikke skyldes fraværet.`,
          );
    });
}

/** Reasons that are nothing but absence: who is away for work, or does not come back. */
const isAbsence = (endReason: EndingFacts['endReason'], { protects }: ProtectedTime): boolean =>
  endReason === 'not-resuming' ||
  endReason === 'interruption-year' ||
  (endReason === 'work' && protects === 'work');

export const registeredAbsenceSeen = rulesOver<EndingFacts>()({
  id: 'ending-registered-absence',
  version: 2,
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
