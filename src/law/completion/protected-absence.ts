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

/**
 * § 34 second paragraph: absence for work, birth or adoption ends no programme in its first year, which is counted as
 * every other period is (`shortMonthEndsPeriod`).
 */
export function protectedAbsenceRemark(
  { absenceKind, absenceFrom, endDate }: AbsenceAtEnd,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): Remark | undefined {
  if (!absenceKind || absenceKind === 'other' || !Object.hasOwn(ENDING_ABSENCES, absenceKind))
    return undefined;
  const wrong = date({ label: 'Første dag av fraværet', value: absenceFrom });
  if (wrong || !isDate(absenceFrom) || !isDate(endDate)) return wrong;
  const free = dayAfterMonths(absenceFrom, 12, settings);
  if (endDate >= free) return undefined;
  return breach(
    `Fraværet for ${ENDING_ABSENCES[absenceKind as keyof typeof ENDING_ABSENCES]} startet ${norwegian(absenceFrom)}, og programmet avsluttes ${norwegian(endDate)}. Det kan tidligst skje ${norwegian(free)}.`,
  );
}
