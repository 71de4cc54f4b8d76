import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { recordProgrammeEnd } from '../programme/end-programme.ts';
import { neverBegan, tookPartOn } from '../programme/never-began.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Row, Tx } from '../store/schema.ts';
import { fallAwayReasons, type EndReason, type FallAwayReason, type OpenPhase } from '../words.ts';
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

/** What ends a granted programme: a death on its day, and, before its first day, that the person will not begin. */
const ENDS_BY: Partial<Record<FallAwayReason, EndReason>> = {
  death: 'death',
  withdrawn: 'own-wish',
  moved: 'moved',
};

/**
 * Registers that there is nothing more to decide in a case, or nobody to decide about, and tells the engine
 * (`case-fell-away`), which takes away its tasks and closes it. A programme that runs ends on the day of death, with
 * its planned evaluations and the benefit. One that is granted and not begun ends before it began, by whatever the
 * person does instead.
 * @throws CaseFileError `ERR_CASE_FELL_AWAY`, `ERR_NOTHING_APPLIED_FOR`, `ERR_WRONG_PHASE`, `ERR_CASE_CLOSED`
 */
export async function fallAway(tx: Tx, input: FallingAway): Promise<void> {
  const { reason, on, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  const found = await lockOpenCase(tx, caseId);
  const granted = PROGRAMME.includes(found.phase as OpenPhase);
  const endReason = ENDS_BY[reason];
  if (found.fell_away_reason) throw new CaseFileError('ERR_CASE_FELL_AWAY', { caseId });
  if (granted && reason !== 'death' && !(endReason && (await isBeforeStart(tx, found, on, by.engineDate)))) {
    throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase: found.phase, allowed: BEFORE_DECISION });
  }
  if (reason === 'withdrawn' && !granted && !found.application_date) {
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
  if (granted && endReason) await recordProgrammeEnd(tx, { ...by, endReason, endDate: on });
  await enqueueMessage(tx, {
    name: 'case-fell-away',
    caseId,
    id: entry,
    variables: { fallAwayReason: reason },
  });
}

/** On a day before the first of a programme that nobody has taken part in, and that nothing else has ended. */
async function isBeforeStart(tx: Tx, { id, ended_on: endedOn }: Row<'case_file'>, on: string, today: string) {
  if (endedOn || (await tookPartOn(tx, id, today))) return false;
  return neverBegan(on, await periodsOf(tx, id));
}
