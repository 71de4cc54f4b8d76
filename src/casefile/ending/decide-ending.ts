import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { isEndingHeld } from '../complaint/suspended.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { endEarly } from '../programme/end-programme.ts';
import { lockRunningProgramme } from '../programme/lock-running-programme.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { readEnding } from './endings-of.ts';
import { endingMatter, setEnding } from './set-ending.ts';
import { proposedEnding } from './settle-proposal.ts';

const shape = change.extend({ number: z.number().int().positive() });
const decided = shape.extend({ endDate: date, decisionNumber: z.number().int().positive() });
const moved = shape.extend({ endDate: date, reason: z.string() });

/**
 * Notes that a proposal has become a decision, which ends the programme on its day.
 * @throws CaseFileError `ERR_ENDING_NOT_FOUND`, `ERR_ENDING_SETTLED`, `ERR_WRONG_PHASE`
 */
export async function decideEnding(tx: Tx, input: Change & z.input<typeof decided>): Promise<void> {
  const { number, endDate, decisionNumber, ...by } = checked(decided, input);
  await lockRunningProgramme(tx, by.caseId);
  const { endReason, endGround } = await proposedEnding(tx, by.caseId, number);
  await setEnding(tx, by.caseId, number, {
    status: 'decided',
    end_date: endDate,
    decision_number: decisionNumber,
  });
  const data = { number, endReason, ...(endGround && { endGround }), endDate, decisionNumber };
  await addJournalEntry(tx, { ...by, kind: 'ending-decided', data });
}

/**
 * Moves the day of a decided ending to a later one, as the participant wishes, and tells the engine
 * (`ending-changed`).
 * @throws CaseFileError `ERR_ENDING_NOT_DECIDED`, `ERR_ENDING_EARLIER`, `ERR_ENDING_AFTER_PERIOD`, `ERR_REASON_MISSING`
 */
export async function moveEnding(tx: Tx, input: Change & z.input<typeof moved>): Promise<void> {
  const { number, endDate, reason, ...by } = checked(moved, input);
  const { caseId } = by;
  if (reason.trim() === '') throw new CaseFileError('ERR_REASON_MISSING');
  await lockRunningProgramme(tx, caseId);
  const ending = await readEnding(tx, caseId, number);
  if (ending.status !== 'decided') throw new CaseFileError('ERR_ENDING_NOT_DECIDED', { caseId, number });
  const from = ending.endDate;
  if (endDate === from) return;
  if (endDate < from) throw new CaseFileError('ERR_ENDING_EARLIER', { from, to: endDate });
  const last = (await periodsOf(tx, caseId)).at(-1)!;
  if (endDate > last.to) throw new CaseFileError('ERR_ENDING_AFTER_PERIOD', { endDate, periodEnd: last.to });
  await setEnding(tx, caseId, number, { end_date: endDate });
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'ending-moved',
    data: { number, from, to: endDate },
    text: { reason: reason.trim() },
  });
  await enqueueMessage(tx, { name: 'ending-changed', caseId, matter: endingMatter(number), id });
}

/**
 * Ends the programme as it was decided, and tells the engine (`programme-ended-early`).
 * @returns false where it has ended in another way before
 * @throws CaseFileError `ERR_ENDING_HELD` when the day has come while a message that it is held was on its way
 */
export async function carryOutEnding(tx: Tx, input: Change & { readonly number: number }): Promise<boolean> {
  const { number, ...by } = checked(shape, input);
  await lockCase(tx, by.caseId);
  const ending = await readEnding(tx, by.caseId, number);
  const { status, endReason, endGround, endDate, decisionNumber } = ending;
  if (status !== 'decided') return false;
  // Both come due in the same night; a period that is over is complete, whichever of them is taken up first.
  const periodEnd = (await periodsOf(tx, by.caseId)).at(-1)?.to;
  if (periodEnd && endDate >= periodEnd) return false;
  if (await isEndingHeld(tx, by.caseId, ending))
    throw new CaseFileError('ERR_ENDING_HELD', { caseId: by.caseId, number });
  await setEnding(tx, by.caseId, number, { status: 'ended' });
  const data = { ending: number, decisionNumber, ...(endGround && { endGround }) };
  await endEarly(tx, { ...by, endReason, endDate, data });
  return true;
}
