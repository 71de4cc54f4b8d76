import { z } from 'zod';
import { periodsOf } from '../../src/casefile/index.ts';
import { addCalendarDays, atPeriodEnd, nextWorkday } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';
import { thePeriod } from '../../src/step/the-period.ts';

/**
 * When the question of extension must be taken up, so that there is a decision before the period runs out
 * (regulation § 2). There is none to take when the programme has reached what § 32 allows at the very most, or the
 * 67th birthday, nor where it is decided already: a case whose end was undone may have its next period.
 */
export const planExtension = defineStep({
  type: 'plan-extension',
  input: { periodNumber: z.number().int().positive(), deadlines },
  output: {
    extensionPossible: z.boolean(),
    extensionDate: z.iso.date(),
    extended: z.boolean(),
    nextPeriodNumber: z.number().int().nullable(),
    nextPeriodStart: z.iso.date().nullable(),
    nextPeriodEnd: z.iso.date().nullable(),
    /** As the case file has it now: an interruption may have moved it. */
    periodEnd: z.iso.date(),
  },
  async run({ caseId, periodNumber, deadlines: days }, { tx, journal, today }) {
    const { to } = await thePeriod(tx, caseId, periodNumber);
    const extensionDate = nextWorkday(addCalendarDays(to, -days.leadDays));
    const next = (await periodsOf(tx, caseId)).find(({ number }) => number === periodNumber + 1);
    const plan = {
      extensionDate,
      extended: next !== undefined,
      nextPeriodNumber: next?.number ?? null,
      nextPeriodStart: next?.from ?? null,
      nextPeriodEnd: next?.to ?? null,
      periodEnd: to,
    };
    if (next) return { ...plan, extensionPossible: false };
    const { turns67, extensionPossible } = atPeriodEnd(to, await limitsOf(tx, caseId, today));
    await journal({
      kind: 'extension-planned',
      data: { periodNumber, extensionPossible, extensionDate, turns67 },
    });
    return { ...plan, extensionPossible };
  },
});
