import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { readInterruption, type Interruption } from './interruptions-of.ts';
import { interruptionMatter, setInterruption } from './set-interruption.ts';

export interface InterruptionChange extends Change {
  readonly number: number;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({ number: z.number().int().positive(), ...content });

/**
 * Takes a proposal back before it is decided on, and tells the engine (`interruption-withdrawn`).
 * @throws CaseFileError `ERR_INTERRUPTION_NOT_FOUND`, `ERR_INTERRUPTION_SETTLED`
 */
export async function withdrawInterruption(tx: Tx, input: InterruptionChange): Promise<void> {
  const { number, data, text, ...by } = checked(shape, input);
  await lockOpenCase(tx, by.caseId);
  await proposedInterruption(tx, by.caseId, number);
  await setInterruption(tx, by.caseId, number, { status: 'withdrawn' });
  const kind = 'interruption-withdrawn';
  await addJournalEntry(tx, { ...by, kind, data: { ...data, number }, text: text ?? {} });
  const matter = interruptionMatter(number);
  await enqueueMessage(tx, { name: kind, caseId: by.caseId, matter, id: String(number) });
}

/**
 * Notes that a proposal came to nothing: the assessment was that the programme goes on.
 * @throws CaseFileError `ERR_INTERRUPTION_NOT_FOUND`, `ERR_INTERRUPTION_SETTLED`
 */
export async function dropInterruption(tx: Tx, input: InterruptionChange): Promise<void> {
  const { number, data, text, ...by } = checked(shape, input);
  await lockOpenCase(tx, by.caseId);
  await proposedInterruption(tx, by.caseId, number);
  await setInterruption(tx, by.caseId, number, { status: 'dropped' });
  await addJournalEntry(tx, {
    ...by,
    kind: 'interruption-dropped',
    data: { ...data, number },
    text: text ?? {},
  });
}

/** One that nobody has decided on yet. */
export async function proposedInterruption(tx: Tx, caseId: string, number: number): Promise<Interruption> {
  const found = await readInterruption(tx, caseId, number);
  if (found.status !== 'proposed') throw new CaseFileError('ERR_INTERRUPTION_SETTLED', { caseId, number });
  return found;
}
