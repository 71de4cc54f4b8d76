import { NEEDS, wordsFor } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { saysSomething } from '../text.ts';
import type { CaseSupervisionFacts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { isGranted, rows } from './read.ts';

/** Needs that are about competence, and the activities that give it. */
const TRAINING: Readonly<Record<string, readonly string[]>> = {
  education: ['course', 'education', 'apprenticeship'],
  language: ['language-training', 'course', 'education'],
};

export const trainingGiven: Pattern<CaseSupervisionFacts> = {
  number: 17,
  title: 'Opplæring er kartlagt og gitt',
  applies: (facts) => isGranted(facts) && rows(facts.assessments).length > 0,
  rule: rulesOver<CaseSupervisionFacts>()({
    id: 'supervision-training',
    sections: [SECTION.content],
    says: 'Behovet for opplæring er kartlagt, og den som trenger opplæring, får den eller en begrunnelse.',
    facts: ['assessments', 'plans'],
    check({ assessments, plans }) {
      const needs = rows(assessments).at(-1)?.needs ?? [];
      if (needs.length === 0)
        return breach('Ingen behov er kartlagt, heller ikke om deltakeren trenger opplæring.');
      const activities = rows(plans).flatMap((plan) => rows(plan.activities));
      const omitted = rows(plans).flatMap((plan) => rows(plan.omittedNeeds));
      return Object.entries(TRAINING)
        .filter(([need]) => needs.includes(need))
        .filter(([, kinds]) => !activities.some(({ kind }) => kinds.includes(kind ?? '')))
        .filter(([need]) => !omitted.some((one) => one.need === need && saysSomething(one.reason)))
        .map(([need]) =>
          breach(
            `Behovet ${wordsFor(NEEDS, need)} er kartlagt, men programmet har ikke opplæring som svarer på det.`,
          ),
        );
    },
  }),
};
