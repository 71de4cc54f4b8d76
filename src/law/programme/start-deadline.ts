import { addMonths, nextWorkday } from '../calendar.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

const MONTHS = 6;

/** Last day on which a programme may start after an application (§ 31). */
export function startDeadline(
  applicationDate: string,
  { rollStartDeadline }: Pick<Settings, 'rollStartDeadline'> = settingsHere(),
): string {
  const deadline = addMonths(applicationDate, MONTHS);
  return rollStartDeadline ? nextWorkday(deadline) : deadline;
}
