import { counting } from '../duration/earlier.ts';
import { stretchesOf, timeLeft, TIME_LEFT_SETTINGS } from '../duration/time-left.ts';
import { SPECIAL_REASONS, specialReasonRemarksAtEntry } from '../extension/special-reasons.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

const rule = rulesOver<EntryFacts>();

export const earlierProgrammeKnown = rule({
  id: 'entry-earlier-programme',
  sections: [SECTION.duration],
  says: 'Har personen hatt program før, teller tiden med i de to årene.',
  facts: ['earlier'],
  settings: TIME_LEFT_SETTINGS,
  check({ earlier }, settings) {
    const left = timeLeft(earlier, settings);
    if (!left) return undefined;
    const had = `Personen har hatt program før, ${stretchesOf(counting(earlier, settings))}: ${days(left.usedDays)} teller med.`;
    if (left.ordinaryDays > 0) return note(`${had} Av de to årene er ${days(left.ordinaryDays)} igjen.`);
    return left.utmostDays > 0
      ? note(
          `${had} De to årene er brukt. Programmet kan bare innvilges når særlige grunner tilsier det, og da i høyst ${days(left.utmostDays)}.`,
        )
      : note(`${had} Både de to årene og det tredje året er brukt, så programmet kan ikke innvilges.`);
  },
});

export const specialReasonsAnswered = rule({
  id: 'entry-third-year',
  version: 2,
  sections: [SECTION.thirdYear, SECTION.duration],
  says: 'Er de to årene brukt i et tidligere program, må hvert vilkår for et tredje år være vurdert.',
  facts: ['earlier', 'proposal', ...SPECIAL_REASONS],
  settings: TIME_LEFT_SETTINGS,
  check({ earlier, proposal, ...reasons }, settings) {
    const left = timeLeft(earlier, settings);
    if (proposal !== 'grant' || !left || left.ordinaryDays > 0 || left.utmostDays === 0) return undefined;
    return specialReasonRemarksAtEntry(
      reasons,
      `De to årene er brukt (${days(left.usedDays)})`,
      'Foreslå avslag, eller rett svaret.',
    );
  },
});

const days = (count: number): string => `${count} ${count === 1 ? 'dag' : 'dager'}`;
