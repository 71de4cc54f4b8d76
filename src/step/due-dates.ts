import { z } from 'zod';
import { addCalendarDays, nextWorkday } from '../law/calendar.ts';

/** A row of bpmn/deadlines.dmn: calendar days, as the process owner has set them. */
export const deadlines = z.object({
  dueDays: z.number().int(),
  reminderDays: z.number().int(),
  escalationDays: z.number().int(),
  correctionDays: z.number().int(),
  leadDays: z.number().int(),
});
export type Deadlines = z.infer<typeof deadlines>;

/** What every opening step gives back: when the task is due, when to remind, when to tell the manager. */
export const dueDatesShape = {
  dueDate: z.iso.date(),
  reminderDate: z.iso.date(),
  escalationDate: z.iso.date(),
  findings: z.array(z.never()),
};

/**
 * Counts a phase's deadlines from a date. One that falls on a weekend or a public holiday moves to the next
 * working day, so that nobody is late on a day when the office is closed.
 */
export function dueDates(days: Deadlines, from: string) {
  const after = (count: number) => nextWorkday(addCalendarDays(from, count));
  return {
    dueDate: after(days.dueDays),
    reminderDate: after(days.reminderDays),
    escalationDate: after(days.escalationDays),
    findings: [] as never[],
  };
}

/** The day by which a correction is due. */
export const correctionDate = (days: Deadlines, today: string) =>
  nextWorkday(addCalendarDays(today, days.correctionDays));
