import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { endingsOf } from './endings-of.ts';
import { endingMatter, setEnding } from './set-ending.ts';
import { tellInterruption } from './settle-proposal.ts';

export interface WonBack extends Change {
  readonly complaintNumber: number;
  /** The decision that ended the programme, or was to. */
  readonly decisionNumber: number;
}

const number = z.number().int().positive();
const shape = change.extend({ complaintNumber: number, decisionNumber: number });

/**
 * Undoes an ending that was won back on complaint before its day, and tells the engine (`ending-changed`): the
 * programme goes on.
 * @returns whether there was one to undo
 */
export async function undoEnding(tx: Tx, input: WonBack): Promise<boolean> {
  const { complaintNumber, decisionNumber, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const ending = (await endingsOf(tx, caseId)).find((one) => one.decisionNumber === decisionNumber);
  if (ending?.status !== 'decided') return false;
  const { number, endReason, endDate } = ending;
  await setEnding(tx, caseId, number, { status: 'undone' });
  const data = { number, endReason, endDate, complaintNumber, decisionNumber };
  const id = await addJournalEntry(tx, { ...by, kind: 'ending-undone', data });
  await enqueueMessage(tx, { name: 'ending-changed', caseId, matter: endingMatter(number), id });
  await tellInterruption(tx, caseId, id);
  return true;
}
