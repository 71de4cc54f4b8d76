import { readCase } from '../case/read-case.ts';
import { readDecision } from '../decision/decisions-of.ts';
import { journalOf } from '../journal/journal-of.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { movePeriodEnd } from '../programme/move-period-end.ts';
import { periodsOf, type Period } from '../programme/periods-of.ts';
import type { Change } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';

/** The period that a decision lets the programme end with, as long as that has not happened (regulation § 2). */
export async function periodToEnd(
  tx: Db,
  caseId: string,
  decisionNumber: number,
): Promise<Period | undefined> {
  const { kind, data } = await readDecision(tx, caseId, decisionNumber);
  if (kind !== 'ending' || data.endReason !== 'period-end') return undefined;
  const { phase, endedOn } = await readCase(tx, caseId);
  if (phase !== 'programme' || endedOn) return undefined;
  const last = (await periodsOf(tx, caseId)).at(-1);
  return last?.number === data.periodNumber ? last : undefined;
}

/** A period whose end waits: its last day by the decision, and the one that it may last to meanwhile. */
export interface HeldPeriod {
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The period that waits if a decision is to wait from a day on. Its last day is a whole day; after that there is nothing
 * left to hold, nor where it cannot last longer anyway.
 * @param until the last day that the programme may run at all (§§ 29 and 32)
 */
export async function periodToHold(
  tx: Db,
  caseId: string,
  { decisionNumber, on, until }: { decisionNumber: number; on: string; until: string | undefined },
): Promise<HeldPeriod | undefined> {
  const period = until && (await periodToEnd(tx, caseId, decisionNumber));
  if (!period || on > period.to || until <= period.to) return undefined;
  return { number: period.number, from: period.to, to: until };
}

/** Lets the end of a period wait, or come; the engine is told to look for its next date again (`dates-changed`). */
export async function moveHeldPeriod(
  tx: Tx,
  by: Change,
  { number, to }: { readonly number: number; readonly to: string },
  id: string,
): Promise<void> {
  await movePeriodEnd(tx, { ...by, number, to });
  await enqueueMessage(tx, { name: 'dates-changed', caseId: by.caseId, id });
}

/** The period that a complaint keeps from ending, where it does. */
export async function heldPeriod(
  tx: Db,
  caseId: string,
  { number, decisionNumber }: { readonly number: number; readonly decisionNumber: number },
): Promise<HeldPeriod | undefined> {
  if (!(await periodToEnd(tx, caseId, decisionNumber))) return undefined;
  const kinds = ['suspension-decided', 'suspension-by-governor'];
  const said = (await journalOf(tx, caseId, { kinds })).find(
    ({ data }) => data.number === number && data.period,
  );
  return said?.data.period as HeldPeriod | undefined;
}
