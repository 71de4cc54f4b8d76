import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { outcomes, type OpenPhase, type Outcome } from '../words.ts';
import { lockOpenCase } from './lock-case.ts';

const BEFORE_DECISION: readonly OpenPhase[] = ['identification', 'assessment', 'decision'];

const from: Record<Outcome, readonly OpenPhase[]> = {
  'not-relevant': ['identification'],
  refused: ['decision'],
  completed: ['completion'],
  'ended-early': ['completion'],
  // A granted programme too, which is in its phase from the decision on, can be declined before its first day.
  withdrawn: [...BEFORE_DECISION, 'programme'],
  moved: [...BEFORE_DECISION, 'programme'],
  'other-municipality': BEFORE_DECISION,
  death: [...BEFORE_DECISION, 'programme', 'completion'],
};

export interface Closing extends Change {
  readonly outcome: Outcome;
  /** By default the engine's day. */
  readonly closedOn?: string;
}

const shape = change.extend({ outcome: z.enum(outcomes), closedOn: date.optional() });

/**
 * Closes a case for good.
 * @throws CaseFileError `ERR_OUTCOME_DOES_NOT_FIT`, `ERR_CASE_CLOSED`
 */
export async function closeCase(tx: Tx, input: Closing): Promise<void> {
  const { outcome, closedOn, ...by } = checked(shape, input);
  const day = closedOn ?? by.engineDate;
  const { phase } = await lockOpenCase(tx, by.caseId);
  if (!from[outcome].includes(phase as OpenPhase))
    throw new CaseFileError('ERR_OUTCOME_DOES_NOT_FIT', { phase, outcome });
  await tx
    .updateTable('case_file')
    .set({ phase: 'closed', outcome, closed_on: day })
    .where('id', '=', by.caseId)
    .execute();
  await addJournalEntry(tx, { ...by, kind: 'case-closed', data: { outcome, closedOn: day } });
}
