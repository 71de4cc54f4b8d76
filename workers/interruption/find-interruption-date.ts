import { z } from 'zod';
import { openEnding, readInterruption } from '../../src/casefile/index.ts';
import { nextInterruptionStep } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';

/**
 * What a running interruption waits for: the day on which it is asked whether the person will come back, or the day
 * on which a year is out and the programme must end (§ 34). Over: the programme has ended.
 */
export const findInterruptionDate = defineStep({
  type: 'find-interruption-date',
  input: { interruptionNumber: z.number().int().positive(), deadlines },
  output: { nextStep: z.enum(['review', 'year', 'over']), nextDate: z.iso.date() },
  async run({ caseId, interruptionNumber, deadlines: days }, { tx, today }) {
    const interruption = await readInterruption(tx, caseId, interruptionNumber);
    if (interruption.status !== 'decided') return { nextStep: 'over' as const, nextDate: today };
    const endingOpen = (await openEnding(tx, caseId)) !== undefined;
    return nextInterruptionStep({ ...interruption, endingOpen }, today, days.leadDays);
  },
});
