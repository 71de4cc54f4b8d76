import { z } from 'zod';
import { lockRunningProgramme } from '../programme/lock-running-programme.ts';
import { cancelEvaluations } from '../evaluation/cancel-evaluations.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, content, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { setInterruption } from './set-interruption.ts';
import { proposedInterruption } from './settle-proposal.ts';
import { announceStandstill, setUncountedInterruption } from './uncounted-interruption.ts';

export interface DecidedInterruption extends Change {
  readonly number: number;
  readonly from: string;
  readonly expectedTo: string | null;
  readonly decisionNumber: number;
}

const shape = change.extend({
  number: z.number().int().positive(),
  from: date,
  expectedTo: date.nullable(),
  decisionNumber: z.number().int().positive(),
  ...content,
});

/**
 * Makes a proposal an interruption: from its first day the two years stand still, and evaluations that are planned
 * for later are cancelled, since nobody knows whether the person is back by then. They are planned anew with the
 * resumption.
 * @throws CaseFileError `ERR_INTERRUPTION_NOT_FOUND`, `ERR_INTERRUPTION_SETTLED`, `ERR_WRONG_PHASE`
 */
export async function decideInterruption(tx: Tx, input: DecidedInterruption): Promise<void> {
  const { number, from, expectedTo, decisionNumber, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockRunningProgramme(tx, caseId);
  await proposedInterruption(tx, caseId, number);
  await setInterruption(tx, caseId, number, {
    status: 'decided',
    interrupted_from: from,
    expected_to: expectedTo,
    decision_number: decisionNumber,
  });
  await addJournalEntry(tx, {
    ...by,
    kind: 'interruption-decided',
    data: { number, from, expectedTo, decisionNumber },
  });
  await setUncountedInterruption(tx, caseId, number, { from, to: null });
  await cancelEvaluations(tx, { ...by, from, because: 'interruption' });
  await announceStandstill(tx, by, { because: 'interruption', interruption: number, from });
}
