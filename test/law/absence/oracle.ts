import { plusDays } from '../helpers.ts';
import { holidaysOf } from '../holidays.ts';

const known = new Map<number, Set<string>>();

/** Whether a day is a public holiday; by our own reckoning of Easter. */
export function holidayOf(day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (!known.has(year)) known.set(year, holidaysOf(year));
  return known.get(year)!.has(day);
}

const weekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** Working days from one day to another, both included. */
export function workdaysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1))
    if (!weekend(day) && !holidayOf(day)) days.push(day);
  return days;
}

/** The same date some months earlier; where the month is too short, its last day. By the calendar, not by arithmetic. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
