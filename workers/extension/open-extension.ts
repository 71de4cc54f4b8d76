import { z } from 'zod';
import { matterKeyOf, periodEndMatter } from '../../src/casefile/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/**
 * Opens the question of extension; says whether it goes beyond the two years, where the law asks for more (§ 32), and
 * what a notice to the participant would go by.
 */
export const openExtension = defineOpening({
  type: 'open-extension',
  kind: 'extension-opened',
  input: { periodNumber: z.number().int().positive(), periodEnd: z.iso.date() },
  lastDay: ({ periodEnd }) => periodEnd,
  output: { beyondTwoYears: z.boolean(), matterKey: z.string() },
  async prepare({ caseId, periodNumber, periodEnd }, { tx, today }) {
    const { lastOrdinaryDay } = await limitsOf(tx, caseId, today);
    return {
      beyondTwoYears: periodEnd >= lastOrdinaryDay,
      matterKey: matterKeyOf(caseId, periodEndMatter(periodNumber)),
    };
  },
});
