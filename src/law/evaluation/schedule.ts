import { addCalendarDays, addMonths, compare, nextWorkday } from '../calendar.ts';
import type { Period } from '../period.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

/** Suggested evaluation dates for a period: on workdays, at even distances, the last one before the period ends. */
export function planEvaluations(
  period: Period,
  { evaluationEveryMonths: step }: Pick<Settings, 'evaluationEveryMonths'> = settingsHere(),
): string[] {
  const dates: string[] = [];
  for (let months = step; ; months += step) {
    const date = nextWorkday(addMonths(period.from, months));
    if (date >= period.to) break;
    dates.push(date);
  }
  // A period shorter than the distance still gets its evaluation.
  return dates.length > 0 ? dates : [lastWorkday(period)];
}

export interface EvaluationPoint {
  readonly number: number;
  readonly plannedOn: string;
  /** Held or cancelled: nothing to wait for. */
  readonly done: boolean;
}

export interface NextStep {
  readonly nextStep: 'evaluation' | 'period-end';
  /** The day something is to happen; at the end of a period, the first day after it. */
  readonly nextDate: string;
  readonly evaluationNumber: number | null;
}

/** What a programme period waits for next: its first evaluation that is not done, else its end. */
export function nextEvaluation(evaluations: readonly EvaluationPoint[], period: Period): NextStep {
  const [next] = evaluations
    .filter(({ done, plannedOn }) => !done && plannedOn <= period.to)
    .toSorted((a, b) => compare(a.plannedOn, b.plannedOn) || a.number - b.number);
  return next
    ? { nextStep: 'evaluation', nextDate: next.plannedOn, evaluationNumber: next.number }
    : { nextStep: 'period-end', nextDate: addCalendarDays(period.to, 1), evaluationNumber: null };
}

function lastWorkday({ from, to }: Period): string {
  let day = to;
  while (day > from && nextWorkday(day) !== day) day = addCalendarDays(day, -1);
  return day;
}
