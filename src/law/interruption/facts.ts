import type { OtherAbsence } from '../absence/facts.ts';
import type { INTERRUPTION_GROUNDS } from '../codes.ts';
import type { FourEyesFacts } from '../decision/facts.ts';
import type { Code, DateAnswer, NumberAnswer, Text, YesNo } from '../facts.ts';

/** An absence of the case that the days of an interruption may meet. */
export interface MetAbsence extends OtherAbsence {
  readonly status: Code<'reported' | 'approved'>;
}

/** Days on which the programme has stood still; without an end they last. */
export interface EarlierInterruption {
  readonly from: DateAnswer;
  readonly to?: DateAnswer;
}

/** A programme that is to stand still for a time. */
export interface InterruptionFacts {
  readonly today: string;
  readonly programmeStart?: DateAnswer;
  /** The last day that is decided on. */
  readonly periodEnd?: DateAnswer;
  readonly ground?: Code<keyof typeof INTERRUPTION_GROUNDS>;
  readonly from?: DateAnswer;
  /** The last day that is expected; none where nobody knows. */
  readonly expectedTo?: DateAnswer;
  /** Whether the participant has given birth, or is to, around that time; not asked of the first cases. */
  readonly gaveBirth?: YesNo;
  /** The day the child was born, or is expected. */
  readonly bornOn?: DateAnswer;
  /** Of the leaves after a birth that the case file has: the days the children were born. */
  readonly registeredBirths?: readonly DateAnswer[] | null;
  /** Days of earlier interruptions of the same programme. */
  readonly interruptedBefore?: NumberAnswer;
  /** Their days; checks from before have none. */
  readonly earlierInterruptions?: readonly EarlierInterruption[] | null;
  /** What is reported or approved in the case; checks from before have none. */
  readonly absences?: readonly MetAbsence[] | null;
  readonly reason?: Text;
  /** What the assessment leads to; a proposal from a page has none yet. */
  readonly proposal?: Code<'interrupt' | 'keep' | 'notice'>;
  readonly againstWill?: YesNo;
  readonly milderMeans?: Text;
  readonly participantView?: Text;
  readonly noticeSentOn?: DateAnswer;
  readonly responseDeadline?: DateAnswer;
  readonly respondedOn?: DateAnswer;
}

/** The form `interruption-decide`, and what is proposed. */
export interface InterruptionDecisionFacts extends FourEyesFacts {
  readonly today: string;
  readonly result?: Code<'approve' | 'return'>;
  readonly reason?: Text;
  readonly from?: DateAnswer;
  readonly againstWill?: YesNo;
}

/** The form `interruption-review`, while an interruption runs. */
export interface InterruptionReviewFacts {
  readonly today: string;
  readonly interruptedFrom: string;
  /** Days of earlier interruptions of the same programme. */
  readonly interruptedBefore?: NumberAnswer;
  readonly contactedOn?: DateAnswer;
  readonly likely?: YesNo;
  /** The last day that is expected now; none where nobody knows. */
  readonly expectedTo?: DateAnswer;
  readonly reason?: Text;
}

/** Somebody who is back, as a page registers it. */
export interface ResumptionFacts {
  readonly today: string;
  readonly interruptedFrom: string;
  /** Days of earlier interruptions of the same programme. */
  readonly interruptedBefore?: NumberAnswer;
  readonly periodEnd: string;
  readonly resumedOn?: DateAnswer;
  readonly evaluationDates?: readonly DateAnswer[] | null;
  readonly reason?: Text;
}
