import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { countedDays } from '../duration/earlier.ts';
import type { Uncounted } from '../duration/uncounted.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { superseded } from './superseded.ts';

interface Facts {
  readonly kind?: string | null;
  readonly from?: string | null;
  readonly programmeStart: string;
}

const EIGHT_WEEKS = 8 * 7;

/** From the start of the programme here, whatever had gone before in another municipality. */
export const selfCertificationAfterEightWeeks1 = superseded(
  rulesOver<Facts>()({
    id: 'absence-self-certification-eight-weeks',
    sections: [SECTION.selfCertificationWeeks],
    says: 'Egenmelding kan brukes når deltakeren har deltatt i programmet i minst åtte uker.',
    facts: ['kind', 'from', 'programmeStart'],
    check({ kind, from, programmeStart }) {
      if (kind !== 'self-certified' || !isDate(from)) return undefined;
      const first = addCalendarDays(programmeStart, EIGHT_WEEKS);
      if (from >= first) return undefined;
      return breach(
        `Fraværet begynner ${norwegian(from)}, men programmet startet ${norwegian(programmeStart)}, og egenmelding kan tidligst brukes ${norwegian(first)}. Be om legeerklæring, eller avslå.`,
      );
    },
  }),
  '2026-11-28',
);

interface MovedFacts extends Facts {
  readonly transferred: readonly {
    readonly from: string;
    readonly to: string;
    readonly uncounted?: readonly Uncounted[];
    readonly uncountedDays?: number;
  }[];
}

/** Leave and interruption were taken out of the time in another municipality, and not out of the time here. */
export const selfCertificationAfterEightWeeks2 = superseded(
  rulesOver<MovedFacts>()({
    id: 'absence-self-certification-eight-weeks',
    version: 2,
    sections: [SECTION.selfCertificationWeeks],
    says: 'Egenmelding kan brukes når deltakeren har deltatt i programmet i minst åtte uker.',
    facts: ['kind', 'from', 'programmeStart', 'transferred'],
    check({ kind, from, programmeStart, transferred }) {
      if (kind !== 'self-certified' || !isDate(from)) return undefined;
      const before = transferred.reduce((sum, time) => sum + countedDays({ kind: 'transfer', ...time }), 0);
      const first = addCalendarDays(programmeStart, Math.max(0, EIGHT_WEEKS - before));
      if (from >= first) return undefined;
      return breach(
        `Fraværet begynner ${norwegian(from)}, men programmet startet ${norwegian(programmeStart)}, og egenmelding kan tidligst brukes ${norwegian(first)}. Be om legeerklæring, eller avslå.`,
      );
    },
  }),
  '2026-11-28',
);
