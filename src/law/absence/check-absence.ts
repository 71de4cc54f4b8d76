import { checkWith } from '../check.ts';
import { runRules, type Outcome } from '../run-rules.ts';
import type { Settings } from '../settings.ts';
import { daysOffRules } from './days-off.ts';
import { absenceChangeRules, absenceDecisionRules, absenceEndRules } from './decision.ts';
import type { AbsenceChangeFacts, AbsenceDecisionFacts, AbsenceEndFacts, AbsenceFacts } from './facts.ts';
import { familyRules } from './family.ts';
import { leaveRules } from './leave.ts';
import { absenceReportRules } from './report-rules.ts';
import { selfCertificationUseRules } from './self-certification.ts';
import { sickChildRules } from './sick-child.ts';

/** What a kind of absence gives a right to, and what must be looked at by somebody. */
export const absenceRightRules = [
  ...selfCertificationUseRules,
  ...sickChildRules,
  ...familyRules,
  ...daysOffRules,
  ...leaveRules,
] as const;

/** Whether an absence can be registered: facts that contradict each other cannot. */
export const checkAbsenceReport = checkWith<AbsenceFacts>(absenceReportRules);

/** Job `open-leave`: without any finding the right follows from the regulation alone. */
export const checkAbsence = checkWith<AbsenceFacts>([...absenceReportRules, ...absenceRightRules]);

/** Job `check-leave`. What is rejected or registered by mistake need not be a right, and need not fit. */
export function checkAbsenceDecision(facts: AbsenceDecisionFacts, settings?: Settings): Outcome {
  const rights = facts.result === 'approve' ? [...absenceReportRules, ...absenceRightRules] : [];
  return runRules<AbsenceDecisionFacts>([...absenceDecisionRules, ...rights], facts, facts.today, settings);
}

/** Job `check-leave-end`. */
export const checkAbsenceEnd = checkWith<AbsenceEndFacts>(absenceEndRules);

/** For a change of an absence that has been decided on. */
export const checkAbsenceChange = checkWith<AbsenceChangeFacts>(absenceChangeRules);
