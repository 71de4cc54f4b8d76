import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { DAY_SETTINGS } from './days.ts';
import type { AbsenceDecisionFacts } from './facts.ts';
import { sickChildDays } from './sick-child.ts';

/**
 * The child of this absence is chronically ill, yet no chronically ill child adds to the days. Both can be true: only
 * those with a markedly higher risk of absence add (§ 11 second paragraph). Unanswered, nobody has asked.
 */
export const chronicChildAsked = rulesOver<AbsenceDecisionFacts>()({
  id: 'absence-sick-child-chronic',
  sections: [SECTION.sickChildChronic, SECTION.enlightened],
  says: 'Et kronisk sykt eller funksjonshemmet barn kan gi ti virkedager til, så det må være opplyst før dagene regnes som brukt.',
  facts: [...(sickChildDays.facts as (keyof AbsenceDecisionFacts & string)[]), 'childIsChronic', 'result'],
  settings: [...DAY_SETTINGS],
  check({ childIsChronic, result, ...absence }, settings) {
    const { kind, chronicChildren } = absence;
    if (kind !== 'sick-child' || childIsChronic !== 'yes' || Number(chronicChildren) > 0) return undefined;
    const beyond = sickChildDays.check(absence as AbsenceDecisionFacts, settings as Settings);
    if (beyond.length === 0) return undefined;
    const answered = typeof chronicChildren === 'number';
    const both = `«Er barnet kronisk sykt eller funksjonshemmet?» er besvart med ja, men «Hvor mange av dem er kronisk syke eller funksjonshemmede?» ${answered ? 'med ingen' : 'er ikke besvart'}. Hvert barn som gir markert høyere risiko for fravær, gir ti virkedager til.`;
    const again = 'velg «Feilregistrert» og meld fraværet på nytt med riktig antall';
    return result === 'reject' && !answered
      ? breach(`${both} Avslå ikke før det er opplyst: ${again}.`)
      : note(`${both} Er svaret et annet, ${again}.`);
  },
});
