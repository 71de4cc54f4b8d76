import { codesOf, pastDate, remarks } from '../answers.ts';
import { addMonths, isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { PARTICIPATION } from '../codes.ts';
import { note } from '../finding.ts';
import { childrenConsidered } from '../identification/children.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AssessmentFacts } from './facts.ts';
import { gatheringKnown } from './gathering.ts';
import { needsMapped, outcomeExists, outcomeOpensProgramme } from './outcome.ts';

const rule = rulesOver<AssessmentFacts>();

export const reusedAssessmentDated = rule({
  id: 'assessment-reused-date',
  sections: [SECTION.entryAssessment, SECTION.enlightened],
  says: 'En arbeidsevnevurdering fra en annen kommune kan brukes når den er datert og fortsatt dekker situasjonen.',
  facts: ['today', 'assessment'],
  settings: ['reusedAssessmentMaxAgeMonths'],
  check({ today, assessment = {} }, { reusedAssessmentMaxAgeMonths: months }) {
    const { decidedOn } = assessment;
    const wrong = pastDate({ label: 'Når var vurderingen ferdig?', value: decidedOn }, today);
    if (wrong || !isDate(decidedOn) || decidedOn >= addMonths(today, -months)) return wrong;
    return note(
      `Vurderingen er fra ${norwegian(decidedOn)}, mer enn ${months} måneder før i dag, ${norwegian(today)}. Kontroller at den fortsatt stemmer, og vurder på nytt hvis den ikke gjør det.`,
    );
  },
});

export const reusedAssessmentParticipation = rule({
  id: 'assessment-reused-participation',
  sections: [SECTION.consult],
  says: 'Også i en vurdering fra en annen kommune skal det kunne spores hvordan personen har medvirket.',
  facts: ['assessment'],
  check: ({ assessment = {} }) =>
    remarks(
      codesOf({ label: 'Hvordan har personen vært med?', value: assessment.participation }, PARTICIPATION),
    ),
});

export const reusedAssessmentRules = [reusedAssessmentDated, reusedAssessmentParticipation] as const;

/** Job `check-assessment`, for an assessment that another municipality has made. */
export const checkReusedAssessment = checkWith<AssessmentFacts>([
  outcomeExists,
  outcomeOpensProgramme,
  gatheringKnown,
  needsMapped,
  childrenConsidered,
  ...reusedAssessmentRules,
]);
