import type { REFUSAL_GROUNDS } from '../codes.ts';
import type { Code, DateAnswer, DateRow, NumberAnswer, Text } from '../facts.ts';

/** Who has prepared and who decides: the users' ids, which no message repeats. */
export interface FourEyesFacts {
  /** One person, or all who have worked on it. */
  readonly preparedBy?: string | readonly string[] | null;
  readonly decidedBy?: string | null;
}

/** The form `decision-decide`, what is to be decided, and today. */
export interface DecisionFacts extends FourEyesFacts {
  readonly today: string;
  readonly result?: Code<'approve' | 'return'>;
  readonly reason?: Text;
  readonly proposal?: Code<'grant' | 'refuse'>;
  readonly refusalGround?: Code<keyof typeof REFUSAL_GROUNDS>;
  readonly mainReason?: Text;
  /** The day of the decision; today if left out. */
  readonly decisionDate?: DateAnswer;
  readonly assessmentDate?: DateAnswer;
  readonly applicationDate?: DateAnswer;
  /** The plan that is decided on; not needed for a refusal. */
  readonly startDate?: DateAnswer;
  readonly months?: NumberAnswer;
  /** Last day of the decision period. */
  readonly periodEnd?: DateAnswer;
  /** From the identity number, never from a form. */
  readonly birthDate?: DateAnswer;
  readonly activities?: readonly unknown[] | null;
  readonly evaluationDates?: readonly DateRow[] | null;
}
