import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addCalendarDays, earliest, latest, nextWorkday, workdayUntil } from '../law/calendar.ts';

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
  dueAt: z.iso.datetime({ offset: true }),
  findings: z.array(z.never()),
};

/** New dates of a step that can send a task back, or begin another: with the old ones its reminders would come at once. */
export const newDatesShape = {
  dueDate: z.iso.date().optional(),
  reminderDate: z.iso.date().optional(),
  escalationDate: z.iso.date().optional(),
  dueAt: z.iso.datetime({ offset: true }).optional(),
};

/**
 * Counts a phase's deadlines from a date. One that falls on a weekend or a public holiday moves to the next
 * working day, so that nobody is late on a day when the office is closed. A manager is told on a later day than the
 * task was due, also where both have moved to the same one.
 * @param lastDay the day after which it is too late; everybody is told on the last working day until then at the latest
 */
export function dueDates(days: Deadlines, from: string, lastDay?: string) {
  const inTime = (date: string) =>
    lastDay === undefined ? date : earliest(date, latest(from, workdayUntil(lastDay)));
  const after = (count: number) => nextWorkday(addCalendarDays(from, count));
  const dueDate = inTime(after(days.dueDays));
  const escalationDate = inTime(
    nextWorkday(latest(addCalendarDays(from, days.escalationDays), addCalendarDays(dueDate, 1))),
  );
  return {
    dueDate,
    reminderDate: inTime(after(days.reminderDays)),
    escalationDate,
    dueAt: endOfOfficeDay(dueDate),
    findings: [] as never[],
  };
}

/** The day by which a correction is due. */
export const correctionDate = (days: Deadlines, today: string) =>
  nextWorkday(addCalendarDays(today, days.correctionDays));

/**
 * When a task that is due on a date is late: 15:30 in Oslo. With its offset, because Tasklist does not read the
 * date-times with a named zone that FEEL would write.
 */
export const endOfOfficeDay = (date: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '15:30' })
    .toString({ timeZoneName: 'never' });

/** A phase's deadlines, counted anew for a task that is sent back. */
export function newDates(days: Deadlines, today: string, lastDay?: string) {
  const { dueDate, reminderDate, escalationDate, dueAt } = dueDates(days, today, lastDay);
  return { dueDate, reminderDate, escalationDate, dueAt };
}

/** New dates for what a valid decision sends back. In any other case there are none: what is late is still late. */
export const datesIfSentBack = (
  { passed }: { readonly passed: boolean },
  result: 'approve' | 'return',
  days: Deadlines,
  today: string,
  lastDay?: string,
): Partial<ReturnType<typeof newDates>> =>
  passed && result === 'return' ? newDates(days, today, lastDay) : {};
