import { code, text } from '../answers.ts';
import { INFORMATION_GATHERED } from '../codes.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AssessmentFacts } from './facts.ts';

/** "As far as possible": the law allows an exception, which must be one. It holds for an assessment from elsewhere too. */
export const gatheringKnown = rulesOver<AssessmentFacts>()({
  id: 'assessment-gathering-known',
  sections: [SECTION.gathering],
  says: 'Opplysninger fra andre skal så langt som mulig hentes inn sammen med personen, eller slik at personen vet om det.',
  facts: ['assessment'],
  check({ assessment = {} }) {
    const { informationGathered, informationReason } = assessment;
    const wrong = code(
      { label: 'Er det hentet inn opplysninger fra andre?', value: informationGathered },
      INFORMATION_GATHERED,
    );
    if (wrong || informationGathered !== 'unknown') return wrong;
    return (
      text(
        { label: 'Hvorfor vet ikke personen om det?', value: informationReason },
        'Skriv hvorfor det ikke var mulig.',
      ) ??
      note(
        'Opplysninger er hentet inn uten at personen vet om det. Det er bare lov når det ikke er mulig på annen måte: kontroller begrunnelsen, og si fra til personen så snart det lar seg gjøre.',
      )
    );
  },
});
