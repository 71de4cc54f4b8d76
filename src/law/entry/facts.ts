import type { EFFORT_GROUPS } from '../assessment/effort-groups.ts';
import type { GuidingRate } from './very-limited.ts';
import type { INSTITUTION_STAYS, NEEDS, REFUSAL_GROUNDS } from '../codes.ts';
import type { EarlierTime } from '../duration/earlier.ts';
import type { SpecialReasons } from '../extension/special-reasons.ts';
import type { Code, DateAnswer, NumberAnswer, Text, YesNo } from '../facts.ts';

type Met = Code<'met' | 'not-met'>;

/** The form `decision-assess-conditions`, what the case file knows, and today. */
export interface EntryFacts extends SpecialReasons {
  readonly today: string;
  /** From the identity number, never from a form. */
  readonly birthDate: string;
  /** The day the conditions are judged by; today if left out. */
  readonly decisionDate?: DateAnswer;
  /** Programmes that the person has had before. */
  readonly earlier?: readonly EarlierTime[] | null;
  readonly effortGroup?: Code<keyof typeof EFFORT_GROUPS>;
  readonly assessmentDate?: DateAnswer;
  /** Needs mapped in the work-capability assessment. */
  readonly mappedNeeds?: readonly Code<keyof typeof NEEDS>[] | null;
  readonly workAbility?: Met;
  readonly workAbilityReason?: Text;
  readonly benefits?: Code<'none' | 'very-limited' | 'more'>;
  readonly benefitsMonthlyKr?: NumberAnswer;
  readonly benefitsReason?: Text;
  /** The state's guiding rate, as it was known when the check ran; looked up by the check itself. */
  readonly guidingRate?: GuidingRate;
  readonly closeFollowUp?: Met;
  readonly closeFollowUpReason?: Text;
  readonly residence?: Code<'resident' | 'eea' | 'no-residence' | 'no-lawful-stay'>;
  readonly institutionStay?: Code<keyof typeof INSTITUTION_STAYS>;
  readonly introductionProgramme?: Code<'none' | 'completed' | 'entitled'>;
  readonly burdensome?: YesNo;
  readonly burdensomeReason?: Text;
  /** Whether what makes it burdensome lies with the applicant; unknown in answers from before it was asked. */
  readonly burdenFromApplicant?: YesNo;
  readonly proposal?: Code<'grant' | 'refuse'>;
  readonly refusalGround?: Code<keyof typeof REFUSAL_GROUNDS>;
  readonly participantView?: Text;
  /** What the assessment and its needs mean for the proposal. */
  readonly assessmentReason?: Text;
  readonly mainReason?: Text;
}
