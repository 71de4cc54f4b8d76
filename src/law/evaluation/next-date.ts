import { date } from '../answers.ts';
import { isDate, isWorkday, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EvaluationFacts } from './facts.ts';

export const nextDateInPeriod = rulesOver<EvaluationFacts>()({
  id: 'evaluation-next-date',
  sections: [SECTION.evaluation],
  says: 'Neste evaluering skal ligge fram i tid og i vedtaksperioden.',
  facts: ['today', 'periodEnd', 'nextDate'],
  check({ today, periodEnd, nextDate }) {
    const wrong = date({ label: 'Avtalt dato for neste evaluering', value: nextDate, required: false });
    if (wrong || !isDate(nextDate)) return wrong;
    if (nextDate <= today) {
      return breach(
        `Neste evaluering er satt til ${norwegian(nextDate)}, som ikke er etter i dag. Velg en senere dato.`,
      );
    }
    if (nextDate > periodEnd) {
      return breach(
        `Neste evaluering er satt til ${norwegian(nextDate)}, etter at perioden slutter ${norwegian(periodEnd)}. Velg en dato i perioden, eller la feltet stå tomt.`,
      );
    }
    return isWorkday(nextDate)
      ? undefined
      : note(
          `Neste evaluering er satt til ${norwegian(nextDate)}, som er helg eller helligdag. Vurder en annen dag.`,
        );
  },
});
