import type { Code, DateAnswer, DateRow, NumberAnswer, Text, YesNo } from '../facts.ts';
import type { ENDING_ABSENCES, PERIOD_END_GROUNDS } from '../codes.ts';
import type { RegisteredFacts } from '../completion/protected-time.ts';
import type { FourEyesFacts } from '../decision/facts.ts';
import type { ConditionsAgain } from './conditions.ts';

/** The form `extension-assess`, what the case file knows, and today. */
export interface ExtensionFacts extends RegisteredFacts, ConditionsAgain {
  readonly today: string;
  /** Last day of the period that is running. */
  readonly periodEnd: string;
  /** From `programmeLimits`. */
  readonly lastOrdinaryDay: string;
  readonly utmostDay: string;
  readonly lastDayBefore67?: string | null;
  readonly proposal?: Code<'extend' | 'end'>;
  readonly months?: NumberAnswer;
  readonly necessary?: YesNo;
  readonly necessaryReason?: Text;
  readonly progress?: YesNo;
  readonly progressReason?: Text;
  readonly motivation?: Text;
  readonly likelyWork?: YesNo;
  readonly likelyWorkReason?: Text;
  readonly labourMarket?: Text;
  readonly specialReasons?: Text;
  readonly participantView?: Text;
  /** Asked where an end is proposed before the two years are used. */
  readonly againstWill?: YesNo;
  /** Asked where the participant wants to go on and all conditions are met. */
  readonly endGround?: Code<keyof typeof PERIOD_END_GROUNDS>;
  readonly reason?: Text;
  readonly absenceKind?: Code<'none' | keyof typeof ENDING_ABSENCES>;
  readonly absenceFrom?: DateAnswer;
  readonly noticeSentOn?: DateAnswer;
  readonly responseDeadline?: DateAnswer;
  readonly respondedOn?: DateAnswer;
  /** Left out where the next period gets a plan of its own, which has its dates. */
  readonly evaluationDates?: readonly DateRow[] | null;
}

/** The form `extension-decide`, what is proposed, and what the case knows by then. */
export interface ExtensionDecisionFacts
  extends
    FourEyesFacts,
    RegisteredFacts,
    ConditionsAgain,
    Pick<
      ExtensionFacts,
      | 'today'
      | 'proposal'
      | 'reason'
      | 'periodEnd'
      | 'lastOrdinaryDay'
      | 'againstWill'
      | 'endGround'
      | 'absenceKind'
      | 'absenceFrom'
      | 'noticeSentOn'
      | 'responseDeadline'
      | 'respondedOn'
    > {
  readonly decisionDate?: DateAnswer;
  readonly result?: Code<'approve' | 'return'>;
}
