import { endingsOf, type Ending } from '../ending/endings-of.ts';
import { endingMatter } from '../ending/set-ending.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import type { Change, JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import type { Suspender, Suspension } from '../words.ts';
import { moveHeldPeriod, periodToHold } from './held-period.ts';

interface Said {
  readonly suspension: Suspension;
  readonly suspension_on: string;
  readonly suspension_by: Suspender;
  readonly suspension_asked_on: string | null;
}

/** Writes what has been said of it last. */
export const setSuspension = (tx: Tx, caseId: string, number: number, said: Said) =>
  tx.updateTable('complaint').set(said).where('case_id', '=', caseId).where('number', '=', number).execute();

interface Answer {
  readonly number: number;
  readonly decisionNumber: number;
  readonly suspension: Suspension;
  readonly holdUntil: string | undefined;
}

/** Writes an answer down. What is to come of a decision that waits is held, and the engine looks at it again. */
export async function addAnswer(
  tx: Tx,
  by: Change,
  { number, decisionNumber, suspension, holdUntil }: Answer,
  entry: { readonly kind: string; readonly data: JsonObject; readonly text: JsonObject },
): Promise<string> {
  const { caseId, engineDate } = by;
  const granted = suspension === 'granted';
  const waits = { decisionNumber, on: engineDate, until: holdUntil };
  const period = granted ? await periodToHold(tx, caseId, waits) : undefined;
  const id = await addJournalEntry(tx, {
    ...{ ...by, ...entry },
    data: { ...entry.data, number, decisionNumber, suspension, ...(period && { period }) },
  });
  const ending = granted && (await decidedEnding(tx, caseId, decisionNumber));
  if (ending) await tellEnding(tx, caseId, ending.number, id);
  if (period) await moveHeldPeriod(tx, by, period, id);
  return id;
}

/** The ending that a decision leads to, as long as it has not been carried out. */
export const decidedEnding = async (
  tx: Tx,
  caseId: string,
  decisionNumber: number,
): Promise<Ending | undefined> =>
  (await endingsOf(tx, caseId)).find(
    (one) => one.decisionNumber === decisionNumber && one.status === 'decided',
  );

export const tellEnding = (tx: Tx, caseId: string, number: number, id: string) =>
  enqueueMessage(tx, { name: 'ending-changed', caseId, matter: endingMatter(number), id });
