import { code, codesOf, date, remarks } from '../answers.ts';
import { norwegian, isDate } from '../calendar.ts';
import { END_REASONS, ENDED_STATUSES, isCode, SITUATIONS, wordsFor } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CompletionFacts } from './facts.ts';

const rule = rulesOver<CompletionFacts>();

/**
 * The statuses that go with a reason; a note only, since the office knows more than the code tells. The list has none for
 * other circumstances in the participant, which may be 3, 4 or 7: the office says which.
 */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  moved: ['5', '6'],
  'not-resuming': ['4', '7'],
  'interruption-year': ['7'],
  'period-end': ['3'],
  'max-duration': ['3'],
  'turned-67': ['3'],
};

export const endDateKnown = rule({
  id: 'completion-end-date',
  sections: [SECTION.kostra],
  says: 'Et avsluttet program skal ha en sluttdato.',
  facts: ['programmeStart', 'endDate'],
  check({ programmeStart, endDate }) {
    const wrong = date({ label: 'Sluttdato', value: endDate });
    if (wrong || !isDate(endDate) || !isDate(programmeStart) || endDate >= programmeStart) return wrong;
    return breach(
      `Sluttdatoen ${norwegian(endDate)} er før programmet startet ${norwegian(programmeStart)}. Rett datoen.`,
    );
  },
});

export const statusForStatistics = rule({
  id: 'completion-status',
  sections: [SECTION.kostra],
  says: 'Hvordan sluttet programmet?, skal oppgis slik statistikken teller det.',
  facts: ['status', 'endReason'],
  check({ status, endReason }) {
    const wrong = code({ label: 'Hvordan sluttet programmet?', value: status }, ENDED_STATUSES);
    const fitting = endReason ? FITTING[endReason] : undefined;
    if (wrong || !fitting || fitting.includes(String(status))) return remarks(wrong);
    return note(
      `Programmet sluttet fordi ${wordsFor(END_REASONS, endReason)}, men statusen er «${wordsFor(ENDED_STATUSES, status)}». Kontroller statusen.`,
    );
  },
});

export const situationForStatistics = rule({
  id: 'completion-situation',
  sections: [SECTION.kostra],
  says: 'Situasjonen etterpå skal oppgis når programmet er fullført, avsluttet etter avtale eller etter avbrudd.',
  facts: ['status', 'situation'],
  check({ status, situation }) {
    const answer = { label: 'Hva gjør deltakeren nå?', value: situation };
    return remarks(codesOf({ ...answer, required: status === '3' || status === '7' }, SITUATIONS));
  },
});

export const incomeForStatistics = rule({
  id: 'completion-main-income',
  sections: [SECTION.kostra],
  says: 'Viktigste inntekt skal oppgis når programmet er fullført eller avsluttet etter avtale.',
  facts: ['status', 'situation', 'mainIncome'],
  check({ status, situation, mainIncome }) {
    const answer = { label: 'Hva er den viktigste inntekten nå?', value: mainIncome };
    const wrong = code({ ...answer, required: status === '3' }, SITUATIONS);
    // The statistics' own check names 3, its message also 7.
    if (!wrong && status === '7' && !mainIncome) {
      return note(
        '«Viktigste inntekt» er ikke besvart. Statistikken kan be om den også etter avbrudd: fyll den ut.',
      );
    }
    if (wrong || !isCode(SITUATIONS, mainIncome) || !situation?.length || situation.includes(mainIncome!)) {
      return remarks(wrong);
    }
    return note(
      `Viktigste inntekt er «${wordsFor(SITUATIONS, mainIncome)}», som ikke er krysset av som situasjon. Kontroller svarene.`,
    );
  },
});
