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

export const outcomes = ['not-relevant', 'refused', 'completed', 'ended-early'] as const;
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
] as const;
export type EndReason = (typeof endReasons)[number];

export const evaluationStatuses = ['planned', 'held', 'cancelled'] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];

export const messageNames = [
  'case-opened',
  'dates-changed',
  'period-changed',
  'limits-changed',
  'programme-ended-early',
  'absence-reported',
  'absence-changed',
  'self-certification-questioned',
  'complaint-received',
  'complaint-withdrawn',
  'appeal-decided',
  'payment-planned',
  'payment-started',
  'attendance-registered',
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

export const complainants = ['party', 'representative', 'other'] as const;
export type Complainant = (typeof complainants)[number];

/** What the office makes of a complaint. */
export const complaintResults = ['rejected', 'reversed', 'reversed-partly', 'forwarded'] as const;
export type ComplaintResult = (typeof complaintResults)[number];

/** What the County Governor makes of it. */
export const appealResults = ['upheld', 'changed', 'quashed', 'rejected'] as const;
export type AppealResult = (typeof appealResults)[number];

/** How it is known on which day a decision reached the person. */
export const receiptProofs = ['handed-over', 'receipt', 'digital', 'told'] as const;
export type ReceiptProof = (typeof receiptProofs)[number];
