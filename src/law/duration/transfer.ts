import { date, pastDate, remarks } from '../answers.ts';
import { daysBetween, isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import type { DateAnswer, NumberAnswer } from '../facts.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** An earlier programme in another municipality, as it is registered: one that goes on here, or one that has ended. */
export interface TransferFacts {
  readonly today: string;
  readonly earlierFrom?: DateAnswer;
  /** Its last day. */
  readonly earlierTo?: DateAnswer;
  /** Days of leave and interruption in it. */
  readonly earlierUncountedDays?: NumberAnswer;
}

const rule = rulesOver<TransferFacts>();

export const transferDated = rule({
  id: 'transfer-dates',
  sections: [SECTION.duration],
  says: 'For et program i en annen kommune må første og siste dag være kjent, for tiden teller med.',
  facts: ['today', 'earlierFrom', 'earlierTo'],
  check({ today, earlierFrom: from, earlierTo: to }) {
    const wrong = remarks(
      date({ label: 'Første dag i det tidligere programmet', value: from }),
      pastDate({ label: 'Siste dag i det tidligere programmet', value: to }, today),
    );
    if (wrong.length > 0 || !isDate(from) || !isDate(to) || from <= to) return wrong;
    return breach(
      `Det tidligere programmet sluttet ${norwegian(to)}, men første dag er ${norwegian(from)}. Rett datoene.`,
    );
  },
});

export const transferUncounted = rule({
  id: 'transfer-uncounted-days',
  sections: [SECTION.duration],
  says: 'Dager med permisjon og avbrudd i et tidligere program teller ikke med, og kan ikke være flere enn dagene i det.',
  facts: ['earlierFrom', 'earlierTo', 'earlierUncountedDays'],
  check({ earlierFrom: from, earlierTo: to, earlierUncountedDays: uncounted }) {
    if (typeof uncounted !== 'number' || !Number.isInteger(uncounted) || uncounted < 0) {
      return breach('«Dager med permisjon eller avbrudd» må være et helt tall fra 0.');
    }
    if (!isDate(from) || !isDate(to) || from > to) return undefined;
    const all = daysBetween(from, to) + 1;
    if (uncounted <= all) return undefined;
    return breach(
      `Det er oppgitt ${uncounted} dager med permisjon eller avbrudd, men programmet fra ${norwegian(from)} til ${norwegian(to)} varte bare i ${all} dager. Rett antallet eller datoene.`,
    );
  },
});

export const transferRules = [transferDated, transferUncounted] as const;
/** For the registration of a case with an earlier programme in another municipality. */
export const checkTransfer = checkWith(transferRules);
