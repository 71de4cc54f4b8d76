import type { RegisteredHoliday } from '../absence/holiday-years.ts';
import type { NO_SHOW_REASONS, PROGRESS } from '../codes.ts';
import type { Uncounted } from '../duration/uncounted.ts';
import type { Code, DateAnswer, Text, YesNo } from '../facts.ts';
import type { Period } from '../period.ts';

/** The form `evaluation-hold`, what the case file knows, and today. */
export interface EvaluationFacts {
  readonly today: string;
  /** First day of the programme. */
  readonly programmeStart: string;
  /** Last day of the decision period that is running. */
  readonly periodEnd: string;
  readonly plannedOn?: DateAnswer;
  readonly heldOn?: DateAnswer;
  readonly participantTookPart?: YesNo;
  readonly noShowReason?: Code<keyof typeof NO_SHOW_REASONS>;
  readonly progress?: Code<keyof typeof PROGRESS>;
  /** What was found: the form's text, not findings of rules. */
  readonly findings?: Text;
  readonly participantView?: Text;
  readonly changeProgramme?: YesNo;
  readonly nextDate?: DateAnswer;
  /** Holiday that is registered in the case and not refused. */
  readonly holidays?: readonly RegisteredHoliday[] | null;
  readonly interruptions?: readonly Uncounted[] | null;
  /** For how much holiday there may be; facts from before it was counted by days have none. */
  readonly birthDate?: string | null;
  readonly freeDayActivities?: readonly Period[] | null;
}
