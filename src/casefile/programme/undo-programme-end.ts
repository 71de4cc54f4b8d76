import { z } from 'zod';
import { findOpenCase } from '../case/find-open-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { tellReopened } from '../case/reopen-case.ts';
import { readDecision } from '../decision/decisions-of.ts';
import { endingsOf } from '../ending/endings-of.ts';
import { setEnding } from '../ending/set-ending.ts';
import type { WonBack } from '../ending/undo-ending.ts';
import { CaseFileError } from '../errors.ts';
import { restoreEvaluations } from '../evaluation/restore-evaluations.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked } from '../shapes.ts';
import type { Row, Tx } from '../store/schema.ts';
import { periodsOf } from './periods-of.ts';

export interface UndoneEnd extends WonBack {
  /** The address of the case's page. */
  readonly caseUrl: string;
}

const number = z.number().int().positive();
const shape = change.extend({ complaintNumber: number, decisionNumber: number, caseUrl: z.string() });

/**
 * Takes the end off a programme that a decision ended, or is to end with its period, when the decision is won back on
 * complaint. The case is in its programme again, as if nothing had been decided, and the engine is told to take it up
 * anew (`case-opened`) in place of what it does with it now (`programme-end-undone`).
 * @returns false where it was not this decision that ended it, or where there is nothing to go on with: the person has
 * another open case, or has died
 * @throws CaseFileError `ERR_PROGRAMME_ENDING` in the moments between the end and the completion
 */
export async function undoProgrammeEnd(tx: Tx, input: UndoneEnd): Promise<boolean> {
  const { complaintNumber, decisionNumber, caseUrl, ...by } = checked(shape, input);
  const { caseId } = by;
  const found = await lockCase(tx, caseId);
  const end = await endOf(tx, found, decisionNumber);
  if (!end || found.fell_away_reason) return false;
  if (found.phase === 'closed' && (await findOpenCase(tx, found.person_id))) return false;
  if (found.phase === 'programme' && found.ended_on)
    throw new CaseFileError('ERR_PROGRAMME_ENDING', { caseId });

  if (end.number !== null) await setEnding(tx, caseId, end.number, { status: 'undone' });
  const evaluations = found.ended_on ? await restoreEvaluations(tx, by) : [];
  await tx
    .updateTable('case_file')
    .set({ phase: 'programme', outcome: null, closed_on: null, end_reason: null, ended_on: null })
    .where('id', '=', caseId)
    .execute();
  const { endReason, endDate } = end;
  const data = { endReason, endDate, evaluations, complaintNumber, decisionNumber };
  const id = await addJournalEntry(tx, { ...by, kind: 'programme-end-undone', data });
  if (found.phase !== 'closed') await enqueueMessage(tx, { name: 'programme-end-undone', caseId, id });
  await tellReopened(tx, found, { caseUrl, id });
  return true;
}

/** The end that a decision has led to, or is to lead to with the period; of an ending, its number. */
async function endOf(tx: Tx, found: Row<'case_file'>, decisionNumber: number) {
  const ending = (await endingsOf(tx, found.id)).find((one) => one.decisionNumber === decisionNumber);
  if (ending) return ending.status === 'ended' ? ending : undefined;
  const { endReason, endDate, periodNumber } = (await readDecision(tx, found.id, decisionNumber)).data;
  const last = (await periodsOf(tx, found.id)).at(-1);
  if (!last || endReason !== 'period-end' || periodNumber !== last.number) return undefined;
  // It has ended in another way before.
  if (found.end_reason && found.end_reason !== endReason) return undefined;
  return { number: null, endReason, endDate: endDate ?? last.to };
}
