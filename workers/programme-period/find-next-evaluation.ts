import { z } from 'zod';
import { nextEvaluation } from '../../src/casefile/index.ts';
import { addCalendarDays } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { thePeriod } from '../../src/step/the-period.ts';

/** What the period waits for next: the earliest evaluation not yet held (regulation § 1), or its own end. */
export const findNextEvaluation = defineStep({
  type: 'find-next-evaluation',
  input: { periodNumber: z.number().int().positive() },
  output: {
    nextStep: z.enum(['evaluation', 'period-end']),
    nextDate: z.iso.date(),
    evaluationNumber: z.number().int().nullable(),
  },
  async run({ caseId, periodNumber }, { tx }) {
    const planned = await nextEvaluation(tx, caseId, periodNumber);
    if (planned) {
      return {
        nextStep: 'evaluation' as const,
        nextDate: planned.plannedOn,
        evaluationNumber: planned.number,
      };
    }
    const { to } = await thePeriod(tx, caseId, periodNumber);
    return { nextStep: 'period-end' as const, nextDate: addCalendarDays(to, 1), evaluationNumber: null };
  },
});
