import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { openInterruption } from '../interruption/interruptions-of.ts';
import { interruptionMatter } from '../interruption/set-interruption.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { readEnding, type Ending } from './endings-of.ts';
import { endingMatter, setEnding } from './set-ending.ts';

export interface EndingChange extends Change {
  readonly number: number;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({ number: z.number().int().positive(), ...content });

/**
 * Takes a proposal back before it is decided on, and tells the engine (`ending-withdrawn`).
 * @throws CaseFileError `ERR_ENDING_NOT_FOUND`, `ERR_ENDING_SETTLED`, `ERR_ENDING_MUST_BE_DECIDED`
 */
export async function withdrawEnding(tx: Tx, input: EndingChange): Promise<void> {
  await refuseWhileYearIsOut(tx, input);
  const { number, caseId } = await settle(tx, input, 'withdrawn');
  const matter = endingMatter(number);
  await enqueueMessage(tx, { name: 'ending-withdrawn', caseId, matter, id: String(number) });
}

/**
 * Notes that a proposal came to nothing: the assessment was that the programme goes on.
 * @throws CaseFileError `ERR_ENDING_NOT_FOUND`, `ERR_ENDING_SETTLED`
 */
export async function dropEnding(tx: Tx, input: EndingChange): Promise<void> {
  await settle(tx, input, 'dropped');
}

async function settle(tx: Tx, input: EndingChange, status: 'withdrawn' | 'dropped') {
  const { number, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockOpenCase(tx, caseId);
  await proposedEnding(tx, caseId, number);
  await setEnding(tx, caseId, number, { status });
  const kind = `ending-${status}`;
  const id = await addJournalEntry(tx, { ...by, kind, data: { ...data, number }, text: text ?? {} });
  await tellInterruption(tx, caseId, id);
  return { number, caseId };
}

/** An interruption that waited for an ending that comes to nothing is to be looked at again. */
export async function tellInterruption(tx: Tx, caseId: string, id: string): Promise<void> {
  const interruption = await openInterruption(tx, caseId);
  if (interruption?.status !== 'decided') return;
  const matter = interruptionMatter(interruption.number);
  await enqueueMessage(tx, { name: 'interruption-changed', caseId, matter, id });
}

/** After a year's interruption the law leaves no choice (§ 34), unless the person came back before it was out. */
async function refuseWhileYearIsOut(tx: Tx, { caseId, number }: EndingChange): Promise<void> {
  const { endReason } = await readEnding(tx, caseId, number);
  const interruption = await openInterruption(tx, caseId);
  if (endReason !== 'interruption-year' || interruption?.status !== 'decided') return;
  throw new CaseFileError('ERR_ENDING_MUST_BE_DECIDED', { caseId, number });
}

/** One that nobody has decided on yet. */
export async function proposedEnding(tx: Tx, caseId: string, number: number): Promise<Ending> {
  const found = await readEnding(tx, caseId, number);
  if (found.status !== 'proposed') throw new CaseFileError('ERR_ENDING_SETTLED', { caseId, number });
  return found;
}
