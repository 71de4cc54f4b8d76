import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import type { WonBack } from '../ending/undo-ending.ts';
import { restoreCancelled } from '../evaluation/restore-evaluations.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { journalOf } from '../journal/journal-of.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { interruptionsOf, type Interruption } from './interruptions-of.ts';
import { interruptionMatter, setInterruption } from './set-interruption.ts';
import { announceStandstill, setUncountedInterruption } from './uncounted-interruption.ts';

const number = z.number().int().positive();
const shape = change.extend({ complaintNumber: number, decisionNumber: number });

/**
 * Undoes an interruption that was won back on complaint: the programme has run all the time, so its days count and give
 * benefit, and the evaluations that it cancelled are planned again. The engine is told what a resumption tells it
 * (`programme-resumed`, `dates-changed`, `limits-changed`, `period-changed`).
 * @returns false where there is none of this decision that runs or has been resumed in a programme that still runs, or
 * where the period has been made longer by it: how much of that stays is for a person to say
 */
export async function undoInterruption(tx: Tx, input: WonBack): Promise<boolean> {
  const { complaintNumber, decisionNumber, ...by } = checked(shape, input);
  const { caseId } = by;
  const found = await lockCase(tx, caseId);
  const interruption = (await interruptionsOf(tx, caseId)).find(
    (one) => one.decisionNumber === decisionNumber,
  );
  if (!interruption || found.phase !== 'programme' || found.ended_on) return false;
  const { number, status, from, resumedOn } = interruption;
  if (status !== 'decided' && status !== 'resumed') return false;
  if (status === 'resumed' && (await movedPeriod(tx, caseId, number))) return false;

  await setInterruption(tx, caseId, number, { status: 'undone', resumed_on: null });
  await setUncountedInterruption(tx, caseId, number, null);
  // Whoever came back has had evaluations planned with them since.
  const evaluations =
    status === 'decided' ? await restoreCancelled(tx, by, await cancelledBy(tx, caseId, interruption)) : [];
  const data = { number, from, resumedOn, evaluations, complaintNumber, decisionNumber };
  const id = await addJournalEntry(tx, { ...by, kind: 'interruption-undone', data });
  if (evaluations.length > 0) await enqueueMessage(tx, { name: 'dates-changed', caseId, id });
  await announceStandstill(tx, by, { because: 'interruption-undone', interruption: number });
  if (status === 'decided') {
    await enqueueMessage(tx, { name: 'programme-resumed', caseId, matter: interruptionMatter(number), id });
  }
  return true;
}

/** Whether a period got another last day when somebody came back, or later. */
async function movedPeriod(tx: Db, caseId: string, number: number): Promise<boolean> {
  const entries = await journalOf(tx, caseId, { kinds: ['programme-resumed', 'period-moved'] });
  const resumed = entries.findIndex(
    ({ kind, data }) => kind === 'programme-resumed' && data.number === number,
  );
  return entries.slice(resumed + 1).some(({ kind }) => kind === 'period-moved');
}

/** The numbers of the evaluations that were cancelled with the decision on an interruption. */
async function cancelledBy(tx: Db, caseId: string, { number }: Interruption): Promise<unknown> {
  const entries = await journalOf(tx, caseId, { kinds: ['interruption-decided', 'evaluations-cancelled'] });
  const decided = entries.findIndex(
    ({ kind, data }) => kind === 'interruption-decided' && data.number === number,
  );
  const next = entries[decided + 1];
  return next?.data.because === 'interruption' ? next.data.numbers : [];
}
