import type { NOT_RELEVANT_REASONS } from '../codes.ts';
import type { Code, DateAnswer, Text, YesNo } from '../facts.ts';

/** Asked of a candidate, and in the assessment of whoever came into the programme another way. */
export interface ChildrenFacts {
  readonly childrenConsidered?: Code<'yes' | 'no' | 'none'>;
  readonly childrenNeeds?: Text;
}

/** The form `identification-assess-candidate`, and today. */
export interface CandidateFacts extends ChildrenFacts {
  readonly today: string;
  /** From the identity number, never from a form. */
  readonly birthDate?: DateAnswer;
  readonly relevant?: YesNo;
  readonly reasonCode?: Code<keyof typeof NOT_RELEVANT_REASONS>;
  readonly reason?: Text;
  /** Has the programme been assessed before any condition of activity was set? */
  readonly activityDutyConsidered?: YesNo;
  readonly applied?: YesNo;
  readonly applicationDate?: DateAnswer;
  /** Whether somebody has seen that a date far back is right. */
  readonly applicationDateChecked?: boolean | null;
}
