import { evaluationDateRemarks } from '../evaluation/date-rules.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { ExtensionFacts } from './facts.ts';
import { NEXT_PERIOD_FACTS, NEXT_PERIOD_SETTINGS, nextPeriod } from './next-period.ts';

export const extensionEvaluationsPlanned = rulesOver<ExtensionFacts>()({
  id: 'extension-evaluation-dates',
  sections: [SECTION.evaluation],
  says: 'Også i en forlenget periode skal tidspunktene for evaluering være satt.',
  facts: [...NEXT_PERIOD_FACTS, 'evaluationDates'],
  settings: ['firstEvaluationMonths', ...NEXT_PERIOD_SETTINGS],
  version: 2,
  check({ evaluationDates, ...facts }, settings) {
    const next = nextPeriod(facts, settings);
    if (!next || !evaluationDates) return undefined;
    return evaluationDateRemarks(evaluationDates, next, settings.firstEvaluationMonths);
  },
});
