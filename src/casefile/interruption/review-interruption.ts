import { z } from 'zod';
import { lockRunningProgramme } from '../programme/lock-running-programme.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { readInterruption, type Interruption } from './interruptions-of.ts';
import { setInterruption } from './set-interruption.ts';

export interface InterruptionReview extends Change {
  readonly number: number;
  /** Whether the person is likely to resume the programme. */
  readonly likely: boolean;
  /** The last day that is expected now. */
  readonly expectedTo: string | null;
}

const shape = change.extend({
  number: z.number().int().positive(),
  likely: z.boolean(),
  expectedTo: date.nullable(),
});

/** @throws CaseFileError `ERR_INTERRUPTION_NOT_FOUND`, `ERR_INTERRUPTION_NOT_RUNNING`, `ERR_WRONG_PHASE` */
export async function reviewInterruption(tx: Tx, input: InterruptionReview): Promise<void> {
  const { number, likely, expectedTo, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockRunningProgramme(tx, caseId);
  const running = await runningInterruption(tx, caseId, number);
  const expected = likely ? expectedTo : running.expectedTo;
  await setInterruption(tx, caseId, number, { reviewed_on: by.engineDate, expected_to: expected });
  await addJournalEntry(tx, {
    ...by,
    kind: 'interruption-reviewed',
    data: { number, likely, expectedTo: expected },
  });
}

/** One that is decided and neither resumed nor over. */
export async function runningInterruption(tx: Tx, caseId: string, number: number): Promise<Interruption> {
  const found = await readInterruption(tx, caseId, number);
  if (found.status !== 'decided') throw new CaseFileError('ERR_INTERRUPTION_NOT_RUNNING', { caseId, number });
  return found;
}
