import type { END_REASONS, ENDED_STATUSES, ENDING_ABSENCES, LOST_CONDITIONS, SITUATIONS } from '../codes.ts';
import type { Code, DateAnswer, Text, YesNo } from '../facts.ts';
import type { FourEyesFacts } from '../decision/facts.ts';
import type { RegisteredFacts } from './protected-time.ts';

/** A programme that is to end before its time. */
export interface EndingFacts extends RegisteredFacts {
  readonly today: string;
  readonly programmeStart?: DateAnswer;
  /** The last day that is decided on. */
  readonly periodEnd?: DateAnswer;
  readonly endReason?: Code<keyof typeof END_REASONS>;
  /** Which condition is not met any more, where it ends for that. */
  readonly endGround?: Code<keyof typeof LOST_CONDITIONS>;
  readonly endDate?: DateAnswer;
  readonly reason?: Text;
  /** What the assessment leads to; a proposal from a page has none yet. */
  readonly proposal?: Code<'end' | 'keep' | 'notice'>;
  /** What was tried before, where it is about not taking part. */
  readonly milderMeans?: Text;
  readonly participantView?: Text;
  /** First day of an interruption that still runs. */
  readonly interruptedFrom?: DateAnswer;
  /** `not-resuming` is always against the person's will; other reasons may be. */
  readonly againstWill?: YesNo;
  readonly noticeSentOn?: DateAnswer;
  readonly responseDeadline?: DateAnswer;
  readonly respondedOn?: DateAnswer;
  /** Absence that the ending is grounded in, where it is for work, birth or adoption. */
  readonly absenceKind?: Code<keyof typeof ENDING_ABSENCES>;
  readonly absenceFrom?: DateAnswer;
}

/** The form `ending-decide`, what is proposed, and what the case knows by then. */
export interface EndingDecisionFacts
  extends
    FourEyesFacts,
    RegisteredFacts,
    Pick<
      EndingFacts,
      'today' | 'reason' | 'endReason' | 'endDate' | 'againstWill' | 'absenceKind' | 'absenceFrom'
    > {
  readonly result?: Code<'approve' | 'return'>;
}

/** The form `completion-final`, how and when the programme ended, and today. */
export interface CompletionFacts {
  readonly today: string;
  readonly programmeStart?: DateAnswer;
  readonly endReason?: Code<keyof typeof END_REASONS>;
  readonly endDate?: DateAnswer;
  readonly finalEvaluationOn?: DateAnswer;
  readonly participantTookPart?: YesNo;
  readonly status?: Code<`${keyof typeof ENDED_STATUSES}`>;
  readonly situation?: readonly Code<keyof typeof SITUATIONS>[] | null;
  readonly mainIncome?: Code<keyof typeof SITUATIONS>;
  readonly summary?: Text;
  readonly participantView?: Text;
  readonly certificateText?: Text;
}
