import { addCalendarDays, addMonths, isDate, nextWorkday } from '../calendar.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import type { ComplaintFacts, DeadlineFacts } from './facts.ts';

/** Three weeks, also by the administration act of 2025. The six weeks of folketrygdloven do not concern this act. */
const WEEKS = 3;
const YEAR_IN_MONTHS = 12;

export interface ComplaintDeadline {
  /** The day the three weeks count from. */
  readonly from: string;
  /** The last day to complain. */
  readonly lastDay: string;
  /** Why they count from that day: the notice came, the person knew without one, or nobody knows when it came. */
  readonly basis: 'received' | 'known' | 'assumed';
}

type DeadlineSettings = Pick<Settings, 'assumedPostageDays'>;

/**
 * The last day to complain (administration act § 29): the same weekday three weeks after the notice came, or the
 * next workday where that is a Saturday, a Sunday or a public holiday (courts act §§ 148-149).
 */
export function complaintDeadline(
  { decidedOn, decisionReceivedOn, knownOn }: DeadlineFacts,
  settings: DeadlineSettings = settingsHere(),
): ComplaintDeadline {
  const [from, basis] = isDate(decisionReceivedOn)
    ? [decisionReceivedOn, 'received' as const]
    : isDate(knownOn)
      ? [knownOn, 'known' as const]
      : [addCalendarDays(decidedOn, settings.assumedPostageDays), 'assumed' as const];
  return { from, lastDay: nextWorkday(addCalendarDays(from, 7 * WEEKS)), basis };
}

/** The last day on which a complaint can be taken up at all (§ 31): more than a year after the decision is too late. */
export function lastDayOfComplaintYear(
  decidedOn: string,
  { rollComplaintYear }: Pick<Settings, 'rollComplaintYear'> = settingsHere(),
): string {
  const year = addMonths(decidedOn, YEAR_IN_MONTHS);
  return rollComplaintYear ? nextWorkday(year) : year;
}

/** When a complaint was made: when it was given to the post, if that is known, else when it came (§ 30). */
export function madeOn({ sentOn, receivedOn }: Pick<ComplaintFacts, 'sentOn' | 'receivedOn'>) {
  return isDate(sentOn) ? sentOn : isDate(receivedOn) ? receivedOn : undefined;
}

export type Timing = 'in-time' | 'late' | 'barred';

/** Whether a complaint was made in time, too late, or so late that no ground helps. */
export function timingOf(
  facts: Pick<ComplaintFacts, 'sentOn' | 'receivedOn'> & DeadlineFacts,
  settings: DeadlineSettings & Pick<Settings, 'rollComplaintYear'> = settingsHere(),
): Timing {
  const made = madeOn(facts);
  // Doubt about a date must not cost the right to complain.
  if (!made || !isDate(facts.decidedOn)) return 'in-time';
  if (made > lastDayOfComplaintYear(facts.decidedOn, settings)) return 'barred';
  return made > complaintDeadline(facts, settings).lastDay ? 'late' : 'in-time';
}
