import {
  addJournalEntry,
  decisionsOf,
  openEnding,
  periodEndOpen,
  periodsOf,
  periodToEnd,
  type Change,
  type Db,
  type Decision,
  type Tx,
} from '../casefile/index.ts';
import {
  checkDecidedEnding,
  checkDecidedPeriodEnd,
  type EndingDecisionFacts,
  type ExtensionDecisionFacts,
  type Outcome,
} from '../law/index.ts';
import { registeredAbsences } from './registered-absences.ts';

/**
 * What has been registered since it was decided how a programme ends, before its last day (§ 34 second paragraph): what
 * the decision rests on is kept with it, and is looked at with the absence that the case has now.
 * @returns undefined where no end is decided, or it is over
 */
export async function absenceSinceEnding(
  db: Db,
  caseId: string,
  today: string,
): Promise<Outcome | undefined> {
  const ending = await openEnding(db, caseId);
  if (ending?.status === 'decided') {
    const decision = (await decisionsOf(db, caseId)).find(({ number }) => number === ending.decisionNumber);
    const kept = factsOf<EndingDecisionFacts>(decision, 'ending-decision-registered-absence');
    const { endDate } = ending;
    return kept && checkDecidedEnding({ ...kept, ...(await registeredAbsences(db, caseId)), today, endDate });
  }
  const last = (await periodsOf(db, caseId)).at(-1);
  if (!last || (await periodEndOpen(db, caseId, last.number))) return undefined;
  const decision = (await decisionsOf(db, caseId)).findLast(
    ({ data }) => data.endReason === 'period-end' && data.periodNumber === last.number,
  );
  if (!decision || !(await periodToEnd(db, caseId, decision.number))) return undefined;
  const kept = factsOf<ExtensionDecisionFacts>(decision, 'extension-decision-registered-absence');
  const now = { ...(await registeredAbsences(db, caseId)), today, periodEnd: last.to };
  return kept && checkDecidedPeriodEnd({ ...kept, ...now });
}

/**
 * Does something to the absences of a case. What that newly says of an end that is decided is kept in the journal, for
 * whoever has to see to it; the page of the case says it until the last day.
 */
export async function tellingOfEnding<T>(tx: Tx, by: Change, change: () => Promise<T>): Promise<T> {
  const { caseId, engineDate } = by;
  const before = (await absenceSinceEnding(tx, caseId, engineDate))?.findings ?? [];
  const done = await change();
  const now = await absenceSinceEnding(tx, caseId, engineDate);
  const findings =
    now?.findings.filter(({ message }) => !before.some((one) => one.message === message)) ?? [];
  if (findings.length > 0) {
    const text = { applied: now!.applied };
    await addJournalEntry(tx, { ...by, kind: 'absence-since-ending', data: { findings }, text });
  }
  return done;
}

/** What a rule saw when the decision was made; a decision from before the rule says nothing of it. */
const factsOf = <Facts>(decision: Decision | undefined, rule: string): Facts | undefined =>
  decision?.grounds.find((one) => one.rule === rule)?.facts as Facts | undefined;
