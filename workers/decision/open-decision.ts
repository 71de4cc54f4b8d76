import { z } from 'zod';
import { earlierProgrammes } from '../../src/casefile/index.ts';
import { timeLeft } from '../../src/law/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Opens the decision; says how much of the two years an earlier programme has left, if there was one (§ 32). */
export const openDecision = defineOpening({
  type: 'open-decision',
  phase: 'decision',
  kind: 'decision-opened',
  output: { earlierDaysLeft: z.number().int().nonnegative().nullable() },
  async prepare({ caseId }, { tx }) {
    return { earlierDaysLeft: timeLeft(await earlierProgrammes(tx, caseId))?.ordinaryDays ?? null };
  },
});
