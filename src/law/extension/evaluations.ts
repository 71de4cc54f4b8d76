import { evaluationDateRemarks } from '../evaluation/date-rules.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { ExtensionFacts } from './facts.ts';
import { nextPeriod } from './next-period.ts';

export const extensionEvaluationsPlanned = rulesOver<ExtensionFacts>()({
  id: 'extension-evaluation-dates',
  sections: [SECTION.evaluation],
  says: 'Også i en forlenget periode skal tidspunktene for evaluering være satt.',
  facts: ['proposal', 'months', 'periodEnd', 'evaluationDates'],
  settings: ['firstEvaluationMonths', 'shortMonthEndsPeriod'],
  check({ evaluationDates, ...facts }, settings) {
    const next = nextPeriod(facts, settings);
    if (!next || !evaluationDates) return undefined;
    return evaluationDateRemarks(evaluationDates, next, settings.firstEvaluationMonths);
  },
});
