import { pastDate, remarks } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AssessmentFacts } from './facts.ts';

const rule = rulesOver<AssessmentFacts>();

export const assessmentDated = rule({
  id: 'assessment-date',
  sections: [SECTION.navAssessment, SECTION.entryAssessment],
  says: 'Arbeidsevnevurderingen skal ha en dato som ikke ligger fram i tid.',
  facts: ['today', 'assessment'],
  check: ({ today, assessment = {} }) =>
    remarks(pastDate({ label: 'Når var vurderingen ferdig?', value: assessment.decidedOn }, today)),
});

export const selfAssessmentFirst = rule({
  id: 'assessment-order',
  sections: [SECTION.consult, SECTION.navAssessment],
  says: 'Egenvurderingen er en del av grunnlaget og hører hjemme før arbeidsevnevurderingen.',
  facts: ['selfAssessment', 'assessment'],
  check({ selfAssessment = {}, assessment = {} }) {
    const [held, decided] = [selfAssessment.heldOn, assessment.decidedOn];
    if (!isDate(held) || !isDate(decided) || held <= decided) return undefined;
    return note(
      `Egenvurderingen er datert ${norwegian(held)}, etter arbeidsevnevurderingen ${norwegian(decided)}. Kontroller at personens eget syn er med i vurderingen.`,
    );
  },
});
