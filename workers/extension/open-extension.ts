import { z } from 'zod';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Opens the question of extension; says whether it goes beyond the two years, where the law asks for more (§ 32). */
export const openExtension = defineOpening({
  type: 'open-extension',
  kind: 'extension-opened',
  input: { periodEnd: z.iso.date() },
  output: { beyondTwoYears: z.boolean() },
  async prepare({ caseId, periodEnd }, { tx }) {
    const { lastOrdinaryDay } = await limitsOf(tx, caseId);
    return { beyondTwoYears: periodEnd >= lastOrdinaryDay };
  },
});
