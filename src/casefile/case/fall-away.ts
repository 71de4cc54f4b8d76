import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { recordProgrammeEnd } from '../programme/end-programme.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { fallAwayReasons, type FallAwayReason, type OpenPhase } from '../words.ts';
import { lockOpenCase } from './lock-case.ts';

export interface FallingAway extends Change {
  readonly reason: FallAwayReason;
  /** The day of the withdrawal, the move or the death, or on which it was clear that another municipality decides. */
  readonly on: string;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({ reason: z.enum(fallAwayReasons), on: date, ...content });

const BEFORE_DECISION: readonly OpenPhase[] = ['identification', 'assessment', 'decision'];
const PROGRAMME: readonly OpenPhase[] = ['programme', 'completion'];

/**
 * Registers that there is nothing more to decide in a case, or nobody to decide about, and tells the engine
 * (`case-fell-away`), which takes away its tasks and closes it. A programme that runs ends on the day of death, with
 * its planned evaluations and the benefit.
 * @throws CaseFileError `ERR_CASE_FELL_AWAY`, `ERR_NOTHING_APPLIED_FOR`, `ERR_WRONG_PHASE`, `ERR_CASE_CLOSED`
 */
export async function fallAway(tx: Tx, input: FallingAway): Promise<void> {
  const { reason, on, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  const found = await lockOpenCase(tx, caseId, reason === 'death' ? undefined : BEFORE_DECISION);
  if (found.fell_away_reason) throw new CaseFileError('ERR_CASE_FELL_AWAY', { caseId });
  if (reason === 'withdrawn' && !found.application_date) {
    throw new CaseFileError('ERR_NOTHING_APPLIED_FOR', { caseId });
  }
  await tx
    .updateTable('case_file')
    .set({ fell_away_reason: reason, fell_away_on: on })
    .where('id', '=', caseId)
    .execute();
  const entry = await addJournalEntry(tx, {
    ...by,
    kind: 'case-fell-away',
    data: { ...data, reason, on },
    text: text ?? {},
  });
  if (reason === 'death' && PROGRAMME.includes(found.phase as OpenPhase)) {
    await recordProgrammeEnd(tx, { ...by, endReason: 'death', endDate: on });
  }
  await enqueueMessage(tx, {
    name: 'case-fell-away',
    caseId,
    id: entry,
    variables: { fallAwayReason: reason },
  });
}
