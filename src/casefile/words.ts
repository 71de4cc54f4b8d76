/** The fixed words of the case file: stored as they stand here, so never rename one. */
export const phases = [
  'identification',
  'assessment',
  'decision',
  'programme',
  'completion',
  'closed',
] as const;
export type Phase = (typeof phases)[number];
export type OpenPhase = Exclude<Phase, 'closed'>;

export const outcomes = [
  'not-relevant',
  'refused',
  'completed',
  'ended-early',
  'withdrawn',
  'moved',
  'other-municipality',
  'death',
] as const;
export type Outcome = (typeof outcomes)[number];

export const sources = ['application', 'identification', 'transfer'] as const;
export type Source = (typeof sources)[number];

export const decisionKinds = [
  'grant',
  'refusal',
  'extension',
  'ending',
  'complaint-rejection',
  'reversal',
  'interruption',
  'absence-refusal',
  'self-certification-loss',
  'set-off',
  'child-supplement',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const endReasons = [
  'period-end',
  'max-duration',
  'work',
  'education',
  'own-wish',
  'moved',
  'other-benefit',
  'not-resuming',
  'turned-67',
  'death',
  'interruption-year',
  'condition-lost',
  'circumstances',
] as const;
export type EndReason = (typeof endReasons)[number];

/** Which condition for the programme is not met any more, where it ends for that. */
export const lostConditions = ['ability', 'benefits', 'follow-up', 'residence'] as const;
export type LostCondition = (typeof lostConditions)[number];

/** Why there is nothing more to decide in a case, or nobody to decide about. */
export const fallAwayReasons = ['withdrawn', 'moved', 'other-municipality', 'death'] as const;
export type FallAwayReason = (typeof fallAwayReasons)[number];

export const evaluationStatuses = ['planned', 'held', 'cancelled'] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];

export const messageNames = [
  'case-opened',
  'dates-changed',
  'period-changed',
  'limits-changed',
  'programme-ended-early',
  'programme-end-undone',
  'absence-reported',
  'absence-changed',
  'absence-withdrawn',
  'self-certification-questioned',
  'self-certification-answered',
  'self-certification-closed',
  'complaint-received',
  'complaint-withdrawn',
  'appeal-decided',
  'suspension-asked',
  'suspension-settled',
  'payment-planned',
  'payment-started',
  'attendance-registered',
  'case-fell-away',
  'ending-proposed',
  'ending-withdrawn',
  'ending-changed',
  'interruption-proposed',
  'interruption-withdrawn',
  'interruption-changed',
  'programme-resumed',
  'notice-answered',
] as const;
export type MessageName = (typeof messageNames)[number];

export const absenceKinds = [
  'self-certified',
  'medical-certificate',
  'sick-child',
  'antenatal',
  'birth',
  'adoption',
  'father-birth',
  'nursing',
  'welfare',
  'religious',
  'holiday',
  'unpaid-leave',
  'unauthorised',
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export const absenceStatuses = ['reported', 'approved', 'rejected', 'withdrawn'] as const;
export type AbsenceStatus = (typeof absenceStatuses)[number];

/** What may be asked for before an absence is decided on. */
export const absencePapers = ['certificate', 'confirmation', 'other'] as const;
export type AbsencePapers = (typeof absencePapers)[number];

export const complainants = ['party', 'representative', 'other'] as const;
export type Complainant = (typeof complainants)[number];

/** What the office makes of a complaint. */
export const complaintResults = ['rejected', 'reversed', 'reversed-partly', 'forwarded'] as const;
export type ComplaintResult = (typeof complaintResults)[number];

/** What the County Governor makes of it. */
export const appealResults = ['upheld', 'changed', 'quashed', 'rejected'] as const;
export type AppealResult = (typeof appealResults)[number];

/** Whether a decision that is complained about waits meanwhile (administration act § 42). */
export const suspensions = ['granted', 'refused'] as const;
export type Suspension = (typeof suspensions)[number];
/** Who has said that: the one who made the decision, or the one who decides the complaint. */
export const suspenders = ['office', 'county-governor'] as const;
export type Suspender = (typeof suspenders)[number];

/**
 * Money decided on beside what the law gives by itself: too much paid that is set off (§ 40), too much paid that is not
 * to be taken, or another correction.
 */
export const adjustmentKinds = ['overpayment', 'correction', 'waived'] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** What a manager does about an office's month of payments that is late. */
export const paymentMeasures = ['remind', 'colleague', 'without', 'other'] as const;
export type PaymentMeasure = (typeof paymentMeasures)[number];
/** What an office says that it does. */
export const statementKinds = [
  'public-information',
  'screening',
  'staff-training',
  'internal-control',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** How somebody was followed up. */
export const contactWays = ['conversation', 'workplace', 'phone', 'message'] as const;
export type ContactWay = (typeof contactWays)[number];
/** Why a programme is interrupted (§ 34). `office` is no ground; it is here so that the check can say so. */
export const interruptionGrounds = [
  'illness',
  'treatment',
  'care',
  'birth',
  'work',
  'custody',
  'not-attending',
  'other',
  'office',
] as const;
export type InterruptionGround = (typeof interruptionGrounds)[number];

/** `dropped`: the programme went on, or ended in another way. */
export const interruptionStatuses = [
  'proposed',
  'withdrawn',
  'dropped',
  'decided',
  'resumed',
  'ended',
  'undone',
] as const;
export type InterruptionStatus = (typeof interruptionStatuses)[number];

/** `dropped` as above; `undone`: won back on complaint, before or after its day. */
export const endingStatuses = ['proposed', 'withdrawn', 'dropped', 'decided', 'ended', 'undone'] as const;
export type EndingStatus = (typeof endingStatuses)[number];

/** Absence that § 34 protects in its first year, and any other. */
export const endingAbsences = ['work', 'birth', 'adoption', 'other'] as const;
export type EndingAbsence = (typeof endingAbsences)[number];

/** What a notice before a decision may be about. */
export const noticeMatters = ['interruption', 'ending', 'period-end'] as const;
export type NoticeMatter = (typeof noticeMatters)[number];
/** Those that a page proposes, and that can be taken back. */
export type ProposalMatter = Exclude<NoticeMatter, 'period-end'>;
/** How it is known on which day a decision reached the person. */
export const receiptProofs = ['handed-over', 'receipt', 'digital', 'told'] as const;
export type ReceiptProof = (typeof receiptProofs)[number];
