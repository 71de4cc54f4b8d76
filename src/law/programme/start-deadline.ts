import { addMonths, nextWorkday } from '../calendar.ts';
import type { Settings } from '../settings.ts';

const MONTHS = 6;

/** Last day on which a programme may start after an application (§ 31). */
export function startDeadline(
  applicationDate: string,
  { rollStartDeadline }: Pick<Settings, 'rollStartDeadline'> = { rollStartDeadline: false },
): string {
  const deadline = addMonths(applicationDate, MONTHS);
  return rollStartDeadline ? nextWorkday(deadline) : deadline;
}
