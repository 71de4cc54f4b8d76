import { addCalendarDays, addMonths, parts } from './calendar.ts';
import type { Settings } from './settings.ts';
import { settingsHere } from './settings-here.ts';

type LeapDay = Pick<Settings, 'leapDayBirthday'>;

/** The day somebody reaches an age. Born on 29 February: see the setting `leapDayBirthday`. */
export function birthdayAt(birthDate: string, age: number, settings: LeapDay = settingsHere()): string {
  const day = addMonths(birthDate, age * 12);
  const moved = parts(day)[2] !== parts(birthDate)[2];
  return moved && settings.leapDayBirthday === '03-01' ? addCalendarDays(day, 1) : day;
}

/** From when money follows an age, where the law names the age and not the day. */
export type AgeCounts = 'birthday' | 'day-after' | 'next-month';

/** The first day on which somebody who reached an age on a birthday counts as that old. */
export function countsFrom(birthday: string, counts: AgeCounts): string {
  if (counts === 'birthday') return birthday;
  if (counts === 'day-after') return addCalendarDays(birthday, 1);
  return `${addMonths(birthday, 1).slice(0, 8)}01`;
}
