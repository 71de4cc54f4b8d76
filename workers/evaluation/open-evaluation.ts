import { z } from 'zod';
import { holidayFacts } from '../../src/casefile/index.ts';
import { settingsHere, yearsWithoutHoliday } from '../../src/law/index.ts';
import { list } from '../../src/law/text.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/**
 * Deadlines count from the day the evaluation was to be held, not from today: being late must show. The form tells for
 * which years no holiday is set (regulation § 17), so that it can be spoken about.
 */
export const openEvaluation = defineOpening({
  type: 'open-evaluation',
  kind: 'evaluation-opened',
  input: { evaluationNumber: z.number().int().positive(), evaluationDate: z.iso.date() },
  output: { holidayMissing: z.string().nullable() },
  from: ({ evaluationDate }) => evaluationDate,
  async prepare({ caseId }, { tx, today }) {
    const years = yearsWithoutHoliday(await holidayFacts(tx, caseId), today, settingsHere());
    return { holidayMissing: years.length > 0 ? list(years) : null };
  },
});
