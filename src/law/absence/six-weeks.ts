import { addCalendarDays } from '../calendar.ts';
import type { Period } from '../period.ts';

const AFTER_BIRTH_DAYS = 6 * 7;

/** The mother's leave with benefit after a birth (regulation § 13 first paragraph), the day of birth included. */
export const sixWeeksAfter = (bornOn: string): Period => ({
  from: bornOn,
  to: addCalendarDays(bornOn, AFTER_BIRTH_DAYS - 1),
});
