import { z } from 'zod';
import { openEnding, proposeEnding as propose, readInterruption } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/**
 * Brings a programme that will not be resumed, or has been interrupted for a year, to the question of its ending
 * (§ 34). Where that is asked already, nothing more is to be done.
 */
export const proposeEnding = defineStep({
  type: 'propose-ending',
  input: {
    interruptionNumber: z.number().int().positive(),
    nextStep: z.enum(['review', 'year']),
    caseUrl: z.string(),
  },
  output: {},
  async run({ caseId, interruptionNumber, nextStep, caseUrl }, { tx, today, change }) {
    const { status } = await readInterruption(tx, caseId, interruptionNumber);
    if (status !== 'decided' || (await openEnding(tx, caseId))) return {};
    await propose(tx, {
      ...change,
      endReason: nextStep === 'year' ? 'interruption-year' : 'not-resuming',
      endDate: today,
      againstWill: nextStep === 'review',
      caseUrl,
      data: { interruption: interruptionNumber },
    });
    return {};
  },
});
