import { date } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { ENDING_ABSENCES } from '../codes.ts';
import type { DateAnswer } from '../facts.ts';
import { breach, type Remark } from '../finding.ts';
import { dayAfterMonths } from '../period.ts';
import type { Settings } from '../settings.ts';

/** Absence that an ending is grounded in, and the last day that the programme would have. */
interface AbsenceAtEnd {
  readonly absenceKind?: string | null | undefined;
  readonly absenceFrom?: DateAnswer;
  readonly endDate?: DateAnswer;
}

/** The first day on which absence may end a programme: its first year is counted as every other period is. */
export const protectedUntil = (
  absenceFrom: string,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): string => dayAfterMonths(absenceFrom, 12, settings);

/** Whether an answer on the absence is one of those that § 34 protects. */
export const isProtectedAbsence = (kind: unknown): kind is 'work' | 'birth' | 'adoption' =>
  kind === 'work' || kind === 'birth' || kind === 'adoption';

/** § 34 second paragraph: absence for work, birth or adoption ends no programme in its first year. */
export function protectedAbsenceRemark(
  { absenceKind, absenceFrom, endDate }: AbsenceAtEnd,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): Remark | undefined {
  if (!isProtectedAbsence(absenceKind)) return undefined;
  const wrong = date({ label: 'Første dag av fraværet', value: absenceFrom });
  if (wrong || !isDate(absenceFrom) || !isDate(endDate)) return wrong;
  const free = protectedUntil(absenceFrom, settings);
  if (endDate >= free) return undefined;
  return breach(
    `Fraværet for ${ENDING_ABSENCES[absenceKind]} startet ${norwegian(absenceFrom)}, og programmet avsluttes ${norwegian(endDate)}. Det kan tidligst skje ${norwegian(free)}.`,
  );
}
