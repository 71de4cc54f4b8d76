import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { openEnding } from '../ending/endings-of.ts';
import { endingMatter, setEnding } from '../ending/set-ending.ts';
import { openInterruption } from '../interruption/interruptions-of.ts';
import { interruptionMatter, setInterruption } from '../interruption/set-interruption.ts';
import { setUncountedInterruption } from '../interruption/uncounted-interruption.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import type { Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';

/**
 * A programme that is over leaves nothing to be decided: what is proposed falls away, a running interruption ends with
 * the programme, and the processes that work on them are told.
 */
export async function settleMatters(tx: Tx, by: Change, endDate: string): Promise<void> {
  await settleInterruption(tx, by, endDate);
  await settleEnding(tx, by);
}

async function settleInterruption(tx: Tx, by: Change, endDate: string): Promise<void> {
  const open = await openInterruption(tx, by.caseId);
  if (!open) return;
  const { number, from } = open;
  const ran = open.status === 'decided' && from <= endDate;
  const status = ran ? 'ended' : 'dropped';
  await setInterruption(tx, by.caseId, number, { status });
  const data = { number, because: 'programme-ended', from, to: endDate };
  const id = await addJournalEntry(tx, { ...by, kind: `interruption-${status}`, data });
  if (open.status === 'decided') {
    await setUncountedInterruption(tx, by.caseId, number, ran ? { from, to: endDate } : null);
  }
  const name = open.status === 'decided' ? 'interruption-changed' : 'interruption-withdrawn';
  await enqueueMessage(tx, { name, caseId: by.caseId, matter: interruptionMatter(number), id });
}

async function settleEnding(tx: Tx, by: Change): Promise<void> {
  const open = await openEnding(tx, by.caseId);
  if (!open) return;
  const { number } = open;
  await setEnding(tx, by.caseId, number, { status: 'dropped' });
  const data = { number, because: 'programme-ended' };
  const id = await addJournalEntry(tx, { ...by, kind: 'ending-dropped', data });
  const name = open.status === 'decided' ? 'ending-changed' : 'ending-withdrawn';
  await enqueueMessage(tx, { name, caseId: by.caseId, matter: endingMatter(number), id });
}
