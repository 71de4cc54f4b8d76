import { remarks, text } from '../answers.ts';
import { isCode, NEEDS, wordsFor } from '../codes.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import type { EntryFacts } from './facts.ts';

/** That there is an assessment does not show that anybody has built on it; a refusal has no plan to show it either. */
export const assessmentUsed = rulesOver<EntryFacts>()({
  id: 'entry-assessment-used',
  sections: [SECTION.entryAssessment, SECTION.grounds],
  says: 'Det skal stå hva arbeidsevnevurderingen og behovene i den betyr for forslaget, både ved innvilgelse og avslag.',
  facts: ['mappedNeeds', 'assessmentReason'],
  check({ mappedNeeds, assessmentReason }) {
    const needs = (Array.isArray(mappedNeeds) ? mappedNeeds : []).filter((need) => isCode(NEEDS, need));
    const about =
      needs.length > 0
        ? `Vurderingen har disse behovene: ${list(needs.map((need) => wordsFor(NEEDS, need)))}.`
        : 'Vurderingen har ingen behov: skriv hva den ellers kom til.';
    return remarks(
      text(
        { label: '6. Hva betyr arbeidsevnevurderingen for forslaget?', value: assessmentReason },
        `Skriv hva den betyr for forslaget. ${about}`,
      ),
    );
  },
});
