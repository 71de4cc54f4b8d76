import { code, pastDate, remarks, text } from '../answers.ts';
import { checkWith } from '../check.ts';
import { YES_NO } from '../codes.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AssessmentFacts } from './facts.ts';

const rule = rulesOver<Pick<AssessmentFacts, 'today' | 'selfAssessment'>>();

export const selfAssessmentDated = rule({
  id: 'self-assessment-date',
  sections: [SECTION.navAssessment, SECTION.entryAssessment],
  says: 'Egenvurderingen skal ha en dato som ikke ligger fram i tid.',
  facts: ['today', 'selfAssessment'],
  check: ({ today, selfAssessment = {} }) =>
    remarks(pastDate({ label: 'Når ble egenvurderingen gjort?', value: selfAssessment.heldOn }, today)),
});

export const selfAssessmentTraceable = rule({
  id: 'self-assessment-participation',
  sections: [SECTION.consult],
  says: 'Egenvurderingen skal vise om personen var med, og hva personen selv mener.',
  facts: ['selfAssessment'],
  check: ({ selfAssessment = {} }) =>
    remarks(
      code({ label: 'Var personen med?', value: selfAssessment.participantTookPart }, YES_NO),
      text(
        { label: 'Hva mener personen om å delta i programmet?', value: selfAssessment.view },
        'Skriv hva personen selv mener.',
      ),
      !selfAssessment.goal && note('Personens eget mål er ikke skrevet ned. Spør, og ta det med.'),
    ),
});

export const selfAssessmentRules = [selfAssessmentDated, selfAssessmentTraceable] as const;

/** Job `check-self-assessment`. */
export const checkSelfAssessment = checkWith(selfAssessmentRules);
