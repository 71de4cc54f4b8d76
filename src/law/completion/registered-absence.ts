import { isDate, norwegian } from '../calendar.ts';
import { ABSENCE_KINDS, wordsFor } from '../codes.ts';
import type { Code, DateAnswer } from '../facts.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { isAgainstWill } from './against-will.ts';
import type { EndingFacts } from './facts.ts';
import { protectedUntil } from './protected-absence.ts';

/** Absence for birth or adoption that the case file has, reported or approved. */
export interface RegisteredAbsence {
  readonly kind: Code<'birth' | 'adoption'>;
  readonly from: string;
  /** The last day. Null: it lasts. */
  readonly to?: DateAnswer;
}

const isKnown = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'from' in one && isDate(one.from);

/** What is answered and what the case knows need not be the same thing, so this only puts them beside each other. */
export const registeredAbsenceSeen = rulesOver<EndingFacts>()({
  id: 'ending-registered-absence',
  sections: [SECTION.endingAbsence],
  says: 'Er det registrert fravær for fødsel eller adopsjon det siste året, skal det ses før programmet avsluttes.',
  facts: ['endDate', 'proposal', 'againstWill', 'endReason', 'absenceKind', 'registeredAbsences'],
  settings: ['shortMonthEndsPeriod'],
  check({ endDate, proposal, againstWill, endReason, absenceKind, registeredAbsences }, settings) {
    if (proposal === 'keep' || !isAgainstWill({ endReason, againstWill }) || !isDate(endDate))
      return undefined;
    const known = Array.isArray(registeredAbsences) ? (registeredAbsences as RegisteredAbsence[]) : [];
    return known
      .filter((one) => isKnown(one) && one.kind !== absenceKind)
      .filter(({ from }) => from <= endDate && endDate < protectedUntil(from, settings))
      .map(({ kind, from }) =>
        note(
          `Det er registrert ${wordsFor(ABSENCE_KINDS, kind)} fra ${norwegian(from)}, men forslaget sier ikke at det bygger på det. Kontroller at avslutningen ${norwegian(endDate)} ikke skyldes fraværet.`,
        ),
      );
  },
});
