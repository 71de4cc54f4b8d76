import { z } from 'zod';
import { lockRunningProgramme } from '../programme/lock-running-programme.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { interruptionGrounds, type InterruptionGround } from '../words.ts';
import { openInterruption } from './interruptions-of.ts';
import { interruptionMatter } from './set-interruption.ts';

export interface NewInterruption extends Change {
  readonly ground: InterruptionGround;
  readonly from: string;
  /** Null: nobody knows yet. */
  readonly expectedTo: string | null;
  readonly againstWill: boolean;
  /** The address of the case's page, for the tasks that follow. */
  readonly caseUrl: string;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  ground: z.enum(interruptionGrounds),
  from: date,
  expectedTo: date.nullable(),
  againstWill: z.boolean(),
  caseUrl: z.string(),
  ...content,
});

/**
 * Records the proposal to interrupt a programme, and tells the engine (`interruption-proposed`). The ground may be a
 * fact about health and stays here.
 * @throws CaseFileError `ERR_INTERRUPTION_OPEN`, `ERR_INTERRUPTION_REVERSED`, `ERR_WRONG_PHASE`
 */
export async function proposeInterruption(tx: Tx, input: NewInterruption): Promise<{ number: number }> {
  const { ground, from, expectedTo, againstWill, caseUrl, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  if (expectedTo !== null && expectedTo < from) {
    throw new CaseFileError('ERR_INTERRUPTION_REVERSED', { from, to: expectedTo });
  }
  const { office_id: officeId } = await lockRunningProgramme(tx, caseId);
  const open = await openInterruption(tx, caseId);
  if (open) throw new CaseFileError('ERR_INTERRUPTION_OPEN', { caseId, number: open.number });
  const number = await nextNumber(tx, 'interruption', 'number', caseId);
  await tx
    .insertInto('interruption')
    .values({
      case_id: caseId,
      number,
      status: 'proposed',
      ground,
      interrupted_from: from,
      expected_to: expectedTo,
      against_will: againstWill,
      proposed_on: by.engineDate,
      proposed_by: by.actor,
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'interruption-proposed',
    data: { ...data, number, ground, from, expectedTo, againstWill },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'interruption-proposed',
    caseId,
    matter: interruptionMatter(number),
    id: String(number),
    variables: { caseId, officeId, caseUrl, interruptionNumber: number },
  });
  return { number };
}
