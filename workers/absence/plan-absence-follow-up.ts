import { z } from 'zod';
import { readAbsence, readCase } from '../../src/casefile/index.ts';
import { addCalendarDays, nextWorkday } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';

/** When somebody is to be asked next whether an absence without an end still lasts; or that it does not. */
export const planAbsenceFollowUp = defineStep({
  type: 'plan-absence-follow-up',
  input: {
    absenceNumber: z.number().int().positive(),
    deadlines,
    /** Null: the question has just been answered, or never been asked. */
    followUpDate: z.iso.date().nullish(),
  },
  output: { followUpStep: z.enum(['over', 'ask', 'wait']), followUpDate: z.iso.date() },
  async run({ caseId, absenceNumber, deadlines: days, followUpDate }, { tx, today }) {
    const { to, status } = await readAbsence(tx, caseId, absenceNumber);
    const { endedOn } = await readCase(tx, caseId);
    const next = followUpDate ?? nextWorkday(addCalendarDays(today, days.leadDays));
    const over = to !== null || status !== 'approved' || endedOn !== null;
    const followUpStep = over ? 'over' : followUpDate && followUpDate <= today ? 'ask' : 'wait';
    return { followUpStep, followUpDate: next } as const;
  },
});
