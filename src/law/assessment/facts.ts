import type { INFORMATION_GATHERED, NEEDS, PARTICIPATION } from '../codes.ts';
import type { Code, DateAnswer, Text, YesNo } from '../facts.ts';
import type { ChildrenFacts } from '../identification/facts.ts';
import type { EFFORT_GROUPS } from './effort-groups.ts';

/**
 * The forms `assessment-self-assessment` and `assessment-record`, and today. What is known of the children is from the
 * second of them, or from when the person was found as a candidate.
 */
export interface AssessmentFacts extends ChildrenFacts {
  readonly today: string;
  readonly selfAssessment?: {
    readonly heldOn?: DateAnswer;
    readonly form?: Code<'conversation' | 'digital' | 'paper'>;
    readonly participantTookPart?: YesNo;
    readonly goal?: Text;
    readonly needs?: readonly Code<keyof typeof NEEDS>[] | null;
    readonly view?: Text;
  };
  readonly assessment?: {
    readonly effortGroup?: Code<keyof typeof EFFORT_GROUPS>;
    readonly decidedOn?: DateAnswer;
    readonly participation?: readonly Code<keyof typeof PARTICIPATION>[] | null;
    readonly participationNote?: Text;
    readonly informationGathered?: Code<keyof typeof INFORMATION_GATHERED>;
    readonly informationReason?: Text;
    readonly needs?: readonly Code<keyof typeof NEEDS>[] | null;
    readonly summary?: Text;
  };
}
