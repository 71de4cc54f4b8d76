import { z } from 'zod';
import { readInterruption } from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Takes up a proposal to interrupt the programme (§ 34); says whether the participant must be given notice first. */
export const openInterruption = defineOpening({
  type: 'open-interruption',
  kind: 'interruption-opened',
  input: { interruptionNumber: z.number().int().positive() },
  output: {
    noticeNeeded: z.boolean(),
    interrupted: z.literal(false),
    /** What is proposed, for the form. */
    interruption: z.record(z.string(), z.unknown()),
  },
  async prepare({ caseId, interruptionNumber }, { tx }) {
    const { from, expectedTo, againstWill } = await readInterruption(tx, caseId, interruptionNumber);
    return {
      noticeNeeded: againstWill,
      interrupted: false as const,
      interruption: { proposal: 'interrupt', from, expectedTo, againstWill: againstWill ? 'yes' : 'no' },
    };
  },
});
