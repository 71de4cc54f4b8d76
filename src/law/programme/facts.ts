import type { ACTIVITY_KINDS, NEEDS, PROVIDERS } from '../codes.ts';
import type { EarlierTime } from '../duration/earlier.ts';
import type { ProgrammeLimits } from '../duration/limits.ts';
import type { SpecialReasons } from '../extension/special-reasons.ts';
import type { Code, DateAnswer, DateRow, NumberAnswer, Text, YesNo } from '../facts.ts';
import type { Period } from '../period.ts';

type Need = Code<keyof typeof NEEDS>;

export interface Activity {
  readonly kind?: Code<keyof typeof ACTIVITY_KINDS>;
  readonly provider?: Code<keyof typeof PROVIDERS>;
  readonly hoursPerWeek?: NumberAnswer;
  readonly fromDate?: DateAnswer;
  readonly toDate?: DateAnswer;
  /** It also goes on on Saturdays, Sundays or public holidays, which are free otherwise (regulation § 16). */
  readonly onFreeDays?: boolean | null;
  readonly need?: Need;
  readonly goal?: Text;
  readonly reason?: Text;
}

/** How long the programme can last. Of a first plan it is worked out; where a programme runs, the case file knows. */
export type PlanLimits = Pick<ProgrammeLimits, 'lastOrdinaryDay' | 'utmostDay' | 'lastDayBefore67'>;

/** The form `decision-plan-programme`, what the case file knows, and today. */
export interface ProgrammeFacts extends SpecialReasons, Partial<PlanLimits> {
  readonly today: string;
  /** From the identity number, never from a form. */
  readonly birthDate?: DateAnswer;
  readonly applicationDate?: DateAnswer;
  /** Programmes that the person has had before. */
  readonly earlier?: readonly EarlierTime[] | null;
  /** Needs mapped in the work-capability assessment. */
  readonly mappedNeeds?: readonly Need[] | null;
  readonly startDate?: DateAnswer;
  readonly months?: NumberAnswer;
  /** Why this start and this length suit the participant. A change of a running programme moves neither. */
  readonly periodReason?: Text;
  readonly supportsChildren?: YesNo;
  /** Asked only where children are supported. */
  readonly childrenSupported?: NumberAnswer;
  /**
   * How many the supplement is given for by the plan in force, where a change would take it away without a decision:
   * no child is registered, and none has been refused since.
   */
  readonly childrenInForce?: number | null;
  /** Whether all of them meet the conditions of the child supplement (regulation § 3). */
  readonly childrenQualify?: YesNo;
  readonly activities?: readonly Activity[] | null;
  readonly omittedNeeds?: readonly { readonly need?: Need; readonly reason?: Text }[] | null;
  readonly evaluationDates?: readonly DateRow[] | null;
  readonly participantView?: Text;
  readonly ipOffered?: YesNo;
  /** The programme is expected to be extended: job seeking may then wait for the last period. Not ticked is no. */
  readonly extensionForeseen?: boolean | null;
  /** First day of a programme that runs. A new one begins with its plan. */
  readonly firstStart?: DateAnswer;
  /** The change of a running programme: its decision period. What is left of it must be filled. */
  readonly change?: { readonly periodStart: string; readonly periodEnd: string } | null;
}

/** What the rules on a plan read beside the answers. The check works it out. */
export interface PlanFacts extends ProgrammeFacts {
  /** The days that the plan must fill; missing while the start or the length is wrong. */
  readonly period?: Period | undefined;
  /** The whole decision period. */
  readonly decisionPeriod?: Period | undefined;
}
