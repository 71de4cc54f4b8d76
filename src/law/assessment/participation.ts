import { codesOf, remarks } from '../answers.ts';
import { PARTICIPATION } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AssessmentFacts } from './facts.ts';

const rule = rulesOver<AssessmentFacts>();

export const participationTraceable = rule({
  id: 'assessment-participation',
  sections: [SECTION.consult],
  says: 'Det skal kunne spores hvordan personen har medvirket.',
  facts: ['assessment'],
  check: ({ assessment = {} }) =>
    remarks(
      codesOf({ label: 'Hvordan har personen vært med?', value: assessment.participation }, PARTICIPATION),
    ),
});

export const participationConsistent = rule({
  id: 'assessment-participation-consistent',
  sections: [SECTION.consult],
  says: 'En egenvurdering som personen ikke deltok i, er ikke medvirkning.',
  facts: ['selfAssessment', 'assessment'],
  check({ selfAssessment = {}, assessment = {} }) {
    if (selfAssessment.participantTookPart !== 'no') return undefined;
    const ways = assessment.participation ?? [];
    if (ways.length === 1 && ways[0] === 'own-assessment') {
      return breach(
        'Egenvurderingen er eneste medvirkning, men personen deltok ikke i den. Snakk med personen, og før på samtale, møte eller skriftlig uttalelse.',
      );
    }
    return note(
      'Personen deltok ikke i egenvurderingen. Kontroller at synet til personen kommer fram på annen måte.',
    );
  },
});
