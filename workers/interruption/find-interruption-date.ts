import { z } from 'zod';
import { journalOf, openEnding, readInterruption, type Tx } from '../../src/casefile/index.ts';
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
  async run({ caseId, interruptionNumber: number, deadlines: days }, { tx, today }) {
    const interruption = await readInterruption(tx, caseId, number);
    if (interruption.status !== 'decided') return { nextStep: 'over' as const, nextDate: today };
    const endingOpen = (await openEnding(tx, caseId)) !== undefined;
    const protectedUntil = await protectedAbsence(tx, caseId);
    return nextInterruptionStep({ ...interruption, endingOpen, protectedUntil }, today, days.leadDays);
  },
});

/** Until when the assessment of the latest ending found that absence keeps the programme from it. */
async function protectedAbsence(tx: Tx, caseId: string): Promise<string | null> {
  const dropped = (await journalOf(tx, caseId, { kinds: ['ending-dropped'] })).at(-1);
  const until = dropped?.data.protectedUntil;
  return typeof until === 'string' ? until : null;
}
