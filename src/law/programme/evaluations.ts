import { evaluationDateRemarks } from '../evaluation/date-rules.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';

export const evaluationsPlanned = rulesOver<PlanFacts>()({
  id: 'programme-evaluation-dates',
  sections: [SECTION.evaluation],
  says: 'Programmet skal si når det skal evalueres, og tidspunktene skal ligge i perioden.',
  facts: ['decisionPeriod', 'evaluationDates', 'change'],
  settings: ['firstEvaluationMonths'],
  check: ({ decisionPeriod, evaluationDates, change }, { firstEvaluationMonths }) =>
    decisionPeriod
      ? evaluationDateRemarks(evaluationDates, decisionPeriod, change ? undefined : firstEvaluationMonths)
      : undefined,
});
