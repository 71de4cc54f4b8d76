import {
  absencesOf,
  adjustmentsOf,
  decisionsOf,
  endHeldPeriod,
  isChanged,
  isWon,
  limitFacts,
  openEnding,
  overturnRefusal,
  readAbsence,
  readCase,
  reopenCase,
  undoEnding,
  undoInterruption,
  undoProgrammeEnd,
  winBackSelfCertification,
  type Change,
  type Complaint,
  type Decision,
  type Tx,
} from '../../src/casefile/index.ts';
import { effectOnBenefit, programmeLimits, stopsClock } from '../../src/law/index.ts';
import { latest } from '../../src/law/calendar.ts';
import { pastDays, tellOldMonths } from '../../src/payment/tell-old-months.ts';
import { limitsOf } from '../../src/step/case-limits.ts';

export type By = Change & { readonly caseUrl: string };

/** What was done in the case by itself, in a code; undefined where a person has to do it. */
export type Done =
  | 'reopened'
  | 'ending-undone'
  | 'interruption-undone'
  | 'absence-approved'
  | 'right-restored'
  | 'set-off-overturned'
  | undefined;

interface Won {
  readonly tx: Tx;
  readonly by: By;
  readonly complaint: Complaint;
  readonly decision: Decision;
}

const BY_DAY_OR_SUM: readonly Decision['kind'][] = ['interruption', 'set-off'];

/**
 * Undoes in the case what a complaint has won back (administration act §§ 33 and 34), as far as no person is needed.
 * Where that gives benefit for months that are too old to be paid by themselves, the case says so (§ 39).
 */
export async function undo(won: Won): Promise<Done> {
  if (won.decision.kind === 'refusal') return reopened(won);
  if (!isWon(won.complaint)) return undefined;
  if (won.decision.kind === 'ending') return endingUndone(won);
  // Another day or another sum than the office's, which a person registers: undone whole it would be more than was said.
  if (BY_DAY_OR_SUM.includes(won.decision.kind) && isChanged(won.complaint)) return undefined;
  if (won.decision.kind === 'interruption') return interruptionUndone(won);
  if (won.decision.kind === 'absence-refusal') return absenceApproved(won);
  if (won.decision.kind === 'self-certification-loss') return rightRestored(won);
  if (won.decision.kind === 'set-off') return setOffOverturned(won);
  return undefined;
}

async function reopened({ tx, by: { caseUrl, ...by }, complaint, decision }: Won): Promise<Done> {
  const refusals = (await decisionsOf(tx, by.caseId)).filter(({ kind }) => kind === 'refusal');
  const { outcome } = await readCase(tx, by.caseId);
  if (outcome !== 'refused' || refusals.at(-1)?.number !== decision.number) return undefined;
  const data = { complaintNumber: complaint.number, decisionNumber: decision.number };
  const { openCaseId } = await reopenCase(tx, { ...by, caseUrl, data });
  return openCaseId === by.caseId ? 'reopened' : undefined;
}

async function endingUndone({ tx, by: { caseUrl, ...by }, complaint, decision }: Won): Promise<Done> {
  const what = { complaintNumber: complaint.number, decisionNumber: decision.number };
  if (await undoEnding(tx, { ...by, ...what })) return 'ending-undone';
  await endHeldPeriod(tx, by, complaint);
  // The limit would end the programme again before anybody could decide on a third year (§ 32).
  const { limitDate } = await limitsOf(tx, by.caseId, by.engineDate);
  if (decision.data.endReason === 'period-end' && limitDate <= by.engineDate) return undefined;
  return (await undoProgrammeEnd(tx, { ...by, ...what, caseUrl })) ? 'ending-undone' : undefined;
}

/**
 * As somebody who is back from the first day: the days count towards the two years, and are paid. Where they would have
 * used up the time, the limit would end the programme before anybody could decide on a third year (§ 32); and an ending
 * that is on its way because of the interruption is somebody's to take back.
 */
async function interruptionUndone({
  tx,
  by: { caseUrl: _, ...by },
  complaint,
  decision,
}: Won): Promise<Done> {
  const { uncounted, ...facts } = await limitFacts(tx, by.caseId);
  const counting = uncounted.filter(
    ({ kind, from }) => kind !== 'interruption' || from !== decision.data.interruptedFrom,
  );
  const { limitDate } = programmeLimits({ ...facts, uncounted: counting, today: by.engineDate });
  if (limitDate <= by.engineDate) return undefined;
  const what = { complaintNumber: complaint.number, decisionNumber: decision.number };
  if (!(await undoInterruption(tx, { ...by, ...what }))) return undefined;
  for (const { from, to } of uncounted.filter((days) => !counting.includes(days)))
    await tellOldMonths(tx, by, pastDays(from, [to], by.engineDate));
  return (await openEnding(tx, by.caseId)) ? undefined : 'interruption-undone';
}

/**
 * Absence that lasts must be followed up, what gives no benefit all the same says that it was something else, and of
 * what was asked for beyond the days that were known somebody must say what it came to.
 */
async function absenceApproved({ tx, by: { caseUrl: _, ...by }, complaint, decision }: Won): Promise<Done> {
  const number = decision.data.absence;
  if (typeof number !== 'number') return undefined;
  const { kind, from, to, minutesPerDay, data } = await readAbsence(tx, by.caseId, number);
  if ('awayTo' in decision.data) return undefined;
  if (to === null || effectOnBenefit({ kind, status: 'approved' }).effect === 'reduces') return undefined;
  const approved = await overturnRefusal(tx, {
    ...by,
    ...{ number, complaintNumber: complaint.number },
    stopsClock: stopsClock({ kind, minutesPerDay, antenatalReason: data.antenatalReason }),
  });
  if (!approved) return undefined;
  await tellOldMonths(tx, by, pastDays(from, [to], by.engineDate));
  return 'absence-approved';
}

/**
 * Where the first decision is gone the right was never lost; where a later one is, which let it stay lost, it is there
 * from that day. Absence that was refused meanwhile for want of a certificate is for a person to look at, so no month that
 * is paid changes by this alone.
 */
async function rightRestored({ tx, by: { caseUrl: _, ...by }, complaint, decision }: Won): Promise<Done> {
  const { lostFrom } = decision.data;
  if (typeof lostFrom !== 'string') return undefined;
  const first = (await decisionsOf(tx, by.caseId)).find(
    ({ kind, data }) => kind === 'self-certification-loss' && data.lostFrom === lostFrom,
  );
  const restoredFrom = first?.number === decision.number ? lostFrom : latest(lostFrom, decision.decidedOn);
  const restored = await winBackSelfCertification(tx, {
    ...by,
    ...{ lostFrom, restoredFrom, complaintNumber: complaint.number },
  });
  const refused = (await absencesOf(tx, by.caseId)).some(
    ({ status, from }) => status === 'rejected' && restoredFrom <= from,
  );
  return restored && !refused ? 'right-restored' : undefined;
}

/**
 * The months see by themselves that nothing is to be taken any more, and that what was taken is to be given back: with
 * the next one, however old the month is that it was taken from.
 */
async function setOffOverturned({ tx, by, decision }: Won): Promise<Done> {
  const known = (await adjustmentsOf(tx, by.caseId)).some(
    ({ decisionNumber }) => decisionNumber === decision.number,
  );
  return known ? 'set-off-overturned' : undefined;
}
