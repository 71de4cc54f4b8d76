import { checkWith } from '../check.ts';
import { norwegian } from '../calendar.ts';
import { runRules, type Outcome } from '../run-rules.ts';
import type { Settings } from '../settings.ts';
import { chronicChildAsked } from './chronic-child.ts';
import { absenceChangeRules, absenceDecisionRules, absenceEndRules, papersNotShown } from './decision.ts';
import type { AbsenceChangeFacts, AbsenceDecisionFacts, AbsenceEndFacts, AbsenceFacts } from './facts.ts';
import { birthSixWeeks } from './family.ts';
import { absenceReportRules } from './report-rules.ts';
import { absenceRightRules } from './rights.ts';
import { selfCertificationOften } from './self-certification.ts';
import { absenceApprovalRules } from './stops-clock.ts';

/** Whether an absence can be registered: facts that contradict each other cannot. */
export const checkAbsenceReport = checkWith<AbsenceFacts>(absenceReportRules);

/** Job `open-absence`: whether the right follows from the regulation alone. */
export const checkAbsence = checkWith<AbsenceFacts>([
  ...absenceReportRules,
  ...absenceRightRules,
  chronicChildAsked,
  papersNotShown,
]);

/**
 * Whether nobody needs to judge an absence: the regulation gives the right, and nothing was found to look at. That
 * it is the fourth with self-certification is looked at by itself (§ 8) and takes nothing from this one.
 */
export const settledByRule = ({ findings }: Pick<Outcome, 'findings'>): boolean =>
  findings.every(({ rule }) => rule === selfCertificationOften.id);

/**
 * For an approved absence that is to last longer. Nobody is asked about what has been settled, so the days that
 * somebody must judge are reported by themselves.
 * @param until the last day that was approved
 */
export function checkLongerAbsence(facts: AbsenceFacts, until: string, settings?: Settings): Outcome {
  const outcome = checkAbsence(facts, settings);
  if (!outcome.passed) return outcome;
  // What was found of the days that are approved has been looked at.
  const judged = checkAbsence({ ...facts, to: until }, settings).findings.map(({ message }) => message);
  const toJudge = outcome.findings.filter(
    ({ rule, message }) => rule !== selfCertificationOften.id && !judged.includes(message),
  );
  if (toJudge.length === 0) return outcome;
  const findings = toJudge.map((one) => ({
    ...one,
    severity: 'brudd' as const,
    message: `${one.message} Fraværet er godkjent til ${norwegian(until)}: meld dagene etter som et eget fravær, så de blir vurdert.`,
  }));
  return { ...outcome, findings, passed: false };
}

/** For another new last day: the six weeks after a birth shall be leave (§ 13), also when it has been approved. */
export const checkAbsenceNewEnd = checkWith<AbsenceFacts>([...absenceReportRules, birthSixWeeks]);

/** Job `check-absence-decision`. What is rejected or registered by mistake need not fit; no right may be rejected. */
export function checkAbsenceDecision(facts: AbsenceDecisionFacts, settings?: Settings): Outcome {
  const approval = [...absenceReportRules, ...absenceRightRules, ...absenceApprovalRules];
  const rights = facts.result === 'approve' ? approval : [];
  return runRules<AbsenceDecisionFacts>([...absenceDecisionRules, ...rights], facts, facts.today, settings);
}

/** Job `check-absence-end`. */
export const checkAbsenceEnd = checkWith<AbsenceEndFacts>(absenceEndRules);

/** For a change of an absence that has been reported. */
export const checkAbsenceChange = checkWith<AbsenceChangeFacts>(absenceChangeRules);
