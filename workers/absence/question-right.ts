import {
  absencesOf,
  asReported,
  earlierAbsences,
  openQuestion,
  questionSelfCertification,
  readCase,
  rightKeptOn,
  runningWithdrawal,
} from '../../src/casefile/index.ts';
import { checkSelfCertificationQuestion, questionIsDue } from '../../src/law/index.ts';
import { recordRules } from '../../src/step/applied-rules.ts';
import type { StepContext } from '../../src/step/define-step.ts';

/** Asks whether the right to self-certification is to be withdrawn, once there are four absences in twelve months (§ 8). */
export async function questionRight(context: StepContext, caseId: string, caseUrl: string): Promise<void> {
  const { tx, today, change } = context;
  const { phase, endedOn } = await readCase(tx, caseId);
  if (phase !== 'programme' || endedOn) return;
  if ((await openQuestion(tx, caseId)) || (await runningWithdrawal(tx, caseId))) return;
  const earlier = await earlierAbsences(tx, caseId);
  const absences = [
    ...earlier,
    ...(await absencesOf(tx, caseId)).filter(({ status }) => status === 'approved').map(asReported),
  ];
  if (!questionIsDue(absences, today, await rightKeptOn(tx, caseId))) return;
  const question = { ground: 'four-absences', covers: 'own' };
  const reason =
    earlier.length > 0
      ? 'Fraværene er talt opp i denne saken og i tidligere saker her.'
      : 'Fraværene er talt opp i saken.';
  const { applied } = checkSelfCertificationQuestion({ ...question, today, absences, reason });
  await recordRules(context, 'check-self-certification-question', applied);
  await questionSelfCertification(tx, { ...change, caseUrl, data: question, text: { reason } });
}
