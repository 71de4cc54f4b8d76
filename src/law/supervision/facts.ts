import type { Activity } from '../programme/facts.ts';
import type { Uncounted } from '../duration/uncounted.ts';
import type { Period } from '../period.ts';

/** A work-capability assessment as it stands in the case. */
export interface AssessmentKept {
  /** The day it was finished, and the day it was written into the case. */
  readonly decidedOn: string | null;
  readonly recordedOn: string;
  readonly needs: readonly string[];
  /** How the person took part, by codes. */
  readonly participation: readonly string[];
  /** The person took part in the self-assessment, and their view is written down. */
  readonly selfAssessed: boolean;
}

export interface DecisionKept {
  readonly number: number;
  readonly kind: string;
  readonly decidedOn: string;
  /** First day of the period that it gives. */
  readonly from: string | null;
  /** It was written what the assessment and its needs meant for it; null where that was not asked yet. */
  readonly usesAssessment: boolean | null;
}

/** A version of the individual programme. */
export interface PlanKept {
  readonly version: number;
  readonly recordedOn: string;
  readonly validFrom: string;
  readonly activities: readonly Activity[];
  readonly omittedNeeds: readonly { readonly need?: string | null; readonly reason?: string | null }[];
  readonly evaluationDates: readonly string[];
  readonly viewWritten: boolean;
}

export interface EvaluationKept {
  readonly number: number;
  readonly plannedOn: string;
  readonly status: 'planned' | 'held' | 'cancelled';
  readonly heldOn: string | null;
  /** What was found, as written. No message repeats it. */
  readonly findings: string | null;
  /** How it goes, by a code. */
  readonly progress: string | null;
  /** It has been said whether the programme must be changed. */
  readonly changeConsidered: boolean;
  readonly participantTookPart: boolean;
  readonly viewWritten: boolean;
}

/** Contact with the participant beside the evaluations, as the counsellor has registered it. */
export interface ContactKept {
  readonly on: string;
  /** The plan of the week is in writing. */
  readonly weekPlan: boolean;
  /** Somebody from Nav has looked at what the organiser does. */
  readonly providerChecked: boolean;
}

/** What the file of one case says, as the supervision of the programme looks at it. */
export interface CaseSupervisionFacts {
  readonly today: string;
  readonly applicationDate?: string | null;
  /** The case is over: closed, or its programme has ended. */
  readonly closedOn?: string | null;
  readonly endedOn?: string | null;
  /** All of them oldest first. */
  readonly assessments?: readonly AssessmentKept[];
  readonly decisions?: readonly DecisionKept[];
  readonly plans?: readonly PlanKept[];
  readonly periods?: readonly Period[];
  readonly evaluations?: readonly EvaluationKept[];
  /** Interruption and leave, in which the programme stands still (§ 32). Without an end it lasts. */
  readonly standstill?: readonly Uncounted[];
  readonly contacts?: readonly ContactKept[];
  /** Numbers of other cases at the office whose programme has the same activities and hours. */
  readonly samePlanAs?: readonly string[];
}

/** What an office itself has said that it does, and when. */
export const STATEMENT_KINDS = {
  'public-information': 'offentlig informasjon om programmet',
  screening: 'gjennomgang av brukere som programmet kan passe for',
  'staff-training': 'opplæring av ansatte',
  'internal-control': 'internkontroll',
} as const;
export type StatementKind = keyof typeof STATEMENT_KINDS;

export interface OfficeSupervisionFacts {
  readonly today: string;
  /** The newest statement of each kind. */
  readonly statements?: readonly { readonly kind: string; readonly statedOn: string }[];
  /** When the register was last read with users of this office in it, whether a case came of it or not. */
  readonly lastReadingOn?: string | null;
}
