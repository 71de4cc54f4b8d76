import type { Phase } from '../../casefile/index.ts';
import { startDeadline } from '../../law/index.ts';
import { PHASES } from '../words/case-words.ts';
import { daysFrom, distance, longDate } from '../words/dates.ts';

/** What a case waits for, by its file. */
export interface CaseDates {
  readonly phase: Phase;
  /** The day the application came in, if anybody has applied. */
  readonly applicationDate: string | null;
  /** The programme is over; what is left has its own deadline. */
  readonly endedOn: string | null;
  readonly nextEvaluationOn: string | null;
  readonly periodEnd: string | null;
  /** By when the work of the phase is due. */
  readonly dueOn: string | null;
}

export type Urgency = 'late' | 'soon' | 'later';

export interface Deadline {
  readonly code: 'period-over' | 'evaluation' | 'period-end' | 'phase-due' | 'start-by';
  readonly date: string;
  readonly urgency: Urgency;
  /** Short, for a tag. */
  readonly tag: string;
  /** `Evaluering 3. mars 2026 (om 12 dager)` */
  readonly text: string;
}

const SOON_DAYS = 14;

/** Phases of a case in which it is not decided yet when the programme starts. */
const UNDECIDED: readonly Phase[] = ['identification', 'assessment', 'decision'];

/** All dates a case has before it, the one that burns most first. */
export function deadlines(dates: CaseDates, today: string): Deadline[] {
  return candidates(dates, today).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function candidates(
  { phase, applicationDate, endedOn, nextEvaluationOn, periodEnd, dueOn }: CaseDates,
  today: string,
): Deadline[] {
  if (phase === 'closed') return [];
  const found: Deadline[] = [];
  if (phase !== 'programme') {
    if (dueOn)
      found.push(deadline('phase-due', PHASES[phase], dueOn, `${PHASES[phase]} er forsinket`, today));
    // A decision has a day to start that has been held against it (§ 31).
    if (applicationDate && UNDECIDED.includes(phase)) {
      const by = startDeadline(applicationDate);
      found.push(deadline('start-by', 'Frist for start', by, 'Frist for start er passert', today));
    }
    return found;
  }
  if (endedOn) return [];
  if (nextEvaluationOn)
    found.push(deadline('evaluation', 'Evaluering', nextEvaluationOn, 'Evaluering er ikke holdt', today));
  if (periodEnd) {
    const code = periodEnd < today ? 'period-over' : 'period-end';
    found.push(deadline(code, 'Perioden slutter', periodEnd, 'Perioden er over uten nytt vedtak', today));
  }
  return found;
}

function deadline(
  code: Deadline['code'],
  what: string,
  date: string,
  whenLate: string,
  today: string,
): Deadline {
  const urgency = urgencyOf(date, today);
  const away = distance(today, date);
  return {
    code,
    date,
    urgency,
    tag: urgency === 'late' ? whenLate : what,
    text: `${longDate(date)} (${away})`,
  };
}

function urgencyOf(date: string, today: string): Urgency {
  if (date < today) return 'late';
  return daysFrom(today, date) <= SOON_DAYS ? 'soon' : 'later';
}
