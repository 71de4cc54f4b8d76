import { z } from 'zod';
import { holidayFacts } from '../../src/casefile/index.ts';
import { holidayLeft, settingsHere, yearsWithoutHoliday } from '../../src/law/index.ts';
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
  output: {
    holidayMissing: z.string().nullable(),
    /** This year, where some of its holiday is set and not all. How much is for the page of the case. */
    holidayLeft: z.string().nullable(),
  },
  from: ({ evaluationDate }) => evaluationDate,
  async prepare({ caseId }, { tx, today }) {
    const known = await holidayFacts(tx, caseId);
    const years = yearsWithoutHoliday(known, today, settingsHere());
    return {
      holidayMissing: years.length > 0 ? list(years) : null,
      holidayLeft: holidayLeft(known, today, settingsHere())?.year ?? null,
    };
  },
});
