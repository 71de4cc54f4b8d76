import { checkWith } from '../check.ts';
import { runRules, type Outcome } from '../run-rules.ts';
import type { Settings } from '../settings.ts';
import { daysOffRules } from './days-off.ts';
import { absenceChangeRules, absenceDecisionRules, absenceEndRules, papersNotShown } from './decision.ts';
import type { AbsenceChangeFacts, AbsenceDecisionFacts, AbsenceEndFacts, AbsenceFacts } from './facts.ts';
import { familyRules } from './family.ts';
import { leaveRules } from './leave.ts';
import { absenceReportRules } from './report-rules.ts';
import { selfCertificationOften, selfCertificationUseRules } from './self-certification.ts';
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

/** Job `open-absence`: whether the right follows from the regulation alone. */
export const checkAbsence = checkWith<AbsenceFacts>([
  ...absenceReportRules,
  ...absenceRightRules,
  papersNotShown,
]);

/**
 * Whether nobody needs to judge an absence: the regulation gives the right, and nothing was found to look at. That
 * it is the fourth with self-certification is looked at by itself (§ 8) and takes nothing from this one.
 */
export const settledByRule = ({ findings }: Pick<Outcome, 'findings'>): boolean =>
  findings.every(({ rule }) => rule === selfCertificationOften.id);

/** Job `check-absence-decision`. What is rejected or registered by mistake need not be a right, and need not fit. */
export function checkAbsenceDecision(facts: AbsenceDecisionFacts, settings?: Settings): Outcome {
  const rights = facts.result === 'approve' ? [...absenceReportRules, ...absenceRightRules] : [];
  return runRules<AbsenceDecisionFacts>([...absenceDecisionRules, ...rights], facts, facts.today, settings);
}

/** Job `check-absence-end`. */
export const checkAbsenceEnd = checkWith<AbsenceEndFacts>(absenceEndRules);

/** For a change of an absence that has been reported. */
export const checkAbsenceChange = checkWith<AbsenceChangeFacts>(absenceChangeRules);
