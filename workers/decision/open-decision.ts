import { z } from 'zod';
import { earlierProgrammes, readCase } from '../../src/casefile/index.ts';
import { startDeadline, timeLeft } from '../../src/law/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/**
 * Opens the decision; says how much of the two years an earlier programme has left, if there was one (§ 32), and by when
 * this one must start (§ 31).
 */
export const openDecision = defineOpening({
  type: 'open-decision',
  phase: 'decision',
  kind: 'decision-opened',
  output: {
    earlierDaysLeft: z.number().int().nonnegative().nullable(),
    startDeadline: z.iso.date().nullable(),
  },
  async prepare({ caseId }, { tx }) {
    const { applicationDate } = await readCase(tx, caseId);
    return {
      earlierDaysLeft: timeLeft(await earlierProgrammes(tx, caseId))?.ordinaryDays ?? null,
      startDeadline: applicationDate && startDeadline(applicationDate),
    };
  },
});
