import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { phases, type OpenPhase } from '../words.ts';
import { lockOpenCase } from './lock-case.ts';

/** A case moves forwards, one phase at a time, whoever asks: the engine, a page or the API. */
const next: Record<OpenPhase, OpenPhase | undefined> = {
  identification: 'assessment',
  assessment: 'decision',
  decision: 'programme',
  programme: 'completion',
  completion: undefined,
};

const shape = change.extend({ phase: z.enum(phases).exclude(['closed']) });

/**
 * Moves a case to its next phase; to the phase it is in already is nothing. Closing is `closeCase`.
 * @throws CaseFileError `ERR_PHASE_JUMP`
 */
export async function setPhase(tx: Tx, input: Change & { phase: OpenPhase }): Promise<void> {
  const { phase, ...by } = checked(shape, input);
  const { phase: from } = await lockOpenCase(tx, by.caseId);
  if (from === phase) return;
  if (next[from as OpenPhase] !== phase) throw new CaseFileError('ERR_PHASE_JUMP', { from, to: phase });
  await tx.updateTable('case_file').set({ phase }).where('id', '=', by.caseId).execute();
  await addJournalEntry(tx, { ...by, kind: 'phase-changed', data: { from, to: phase } });
}
