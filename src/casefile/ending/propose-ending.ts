import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { lockRunningProgramme } from '../programme/lock-running-programme.ts';
import { change, checked, content, date, endReason, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import {
  endingAbsences,
  lostConditions,
  type EndingAbsence,
  type EndReason,
  type LostCondition,
} from '../words.ts';
import { openEnding } from './endings-of.ts';
import { endingMatter } from './set-ending.ts';

export interface NewEnding extends Change {
  readonly endReason: EndReason;
  /** Which condition is not met any more, where it ends for that. */
  readonly endGround?: LostCondition | null;
  readonly endDate: string;
  readonly againstWill: boolean;
  /** Absence that it is grounded in. */
  readonly absenceKind?: EndingAbsence | null;
  readonly absenceFrom?: string | null;
  /** The address of the case's page, for the tasks that follow. */
  readonly caseUrl: string;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  endReason,
  endGround: z.enum(lostConditions).nullish(),
  endDate: date,
  againstWill: z.boolean(),
  absenceKind: z.enum(endingAbsences).nullish(),
  absenceFrom: date.nullish(),
  caseUrl: z.string(),
  ...content,
});

/**
 * Records the proposal to end a programme before its time, and tells the engine (`ending-proposed`).
 * @throws CaseFileError `ERR_ENDING_OPEN`, `ERR_WRONG_PHASE`
 */
export async function proposeEnding(tx: Tx, input: NewEnding): Promise<{ number: number }> {
  const { endReason: reason, endDate, againstWill, caseUrl, data, text, ...rest } = checked(shape, input);
  const { absenceKind = null, absenceFrom = null, endGround = null, ...by } = rest;
  const { caseId } = by;
  const { office_id: officeId } = await lockRunningProgramme(tx, caseId);
  const open = await openEnding(tx, caseId);
  if (open) throw new CaseFileError('ERR_ENDING_OPEN', { caseId, number: open.number });
  const number = await nextNumber(tx, 'ending', 'number', caseId);
  await tx
    .insertInto('ending')
    .values({
      case_id: caseId,
      number,
      status: 'proposed',
      end_reason: reason,
      end_ground: endGround,
      end_date: endDate,
      against_will: againstWill,
      absence_kind: absenceKind,
      absence_from: absenceFrom,
      proposed_on: by.engineDate,
      proposed_by: by.actor,
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'ending-proposed',
    data: {
      ...{ ...data, number, endReason: reason, endDate, againstWill, absenceKind, absenceFrom },
      ...(endGround && { endGround }),
    },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'ending-proposed',
    caseId,
    matter: endingMatter(number),
    id: String(number),
    variables: { caseId, officeId, caseUrl, endingNumber: number },
  });
  return { number };
}
