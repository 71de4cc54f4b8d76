import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { journalOf } from '../journal/journal-of.ts';
import { jsonb } from '../json.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { absenceKinds, type AbsenceKind } from '../words.ts';
import { readAbsence, type Absence } from './absences-of.ts';
import { setUncountedLeave } from './uncounted-leave.ts';

export interface AbsenceDecision extends Change {
  readonly number: number;
  readonly status: 'approved' | 'rejected';
  /** What it turned out to be, where that is not what was reported. */
  readonly absenceKind?: AbsenceKind;
  readonly from?: string;
  readonly to?: string | null;
  readonly minutesPerDay?: number | null;
  /** Whether the two years stand still meanwhile (§ 32). */
  readonly stopsClock: boolean;
  /** Added to what was reported. */
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

/** What an absence is about. */
type Settled = Pick<Absence, 'kind' | 'from' | 'to' | 'minutesPerDay'>;
const pick = ({ kind, from, to, minutesPerDay }: Settled): Settled => ({ kind, from, to, minutesPerDay });

const shape = change.extend({
  number: z.number().int().positive(),
  status: z.enum(['approved', 'rejected']),
  absenceKind: z.enum(absenceKinds).optional(),
  from: date.optional(),
  to: date.nullish(),
  minutesPerDay: z.number().int().positive().nullish(),
  stopsClock: z.boolean(),
  ...content,
});

/**
 * Decides on an absence that was reported, also after the programme: the benefit of its days is still to be paid. One
 * that has been decided on stays; what is wrong with it is withdrawn and reported anew. What is refused before it has
 * begun counts for nothing: nobody has been away. What was reported is kept where something else was decided on it.
 * @throws CaseFileError `ERR_ABSENCE_NOT_FOUND`, `ERR_ABSENCE_SETTLED`, `ERR_ABSENCE_REVERSED`
 */
export async function decideAbsence(tx: Tx, input: AbsenceDecision): Promise<void> {
  const { number, status, stopsClock, data, text, absenceKind, from, to, minutesPerDay, ...by } = checked(
    shape,
    input,
  );
  const { caseId } = by;
  await lockCase(tx, caseId);
  const reported = await readAbsence(tx, caseId, number);
  if (reported.status !== 'reported') throw new CaseFileError('ERR_ABSENCE_SETTLED', { caseId, number });
  const before = pick(reported);
  const decided: Settled = {
    kind: absenceKind ?? before.kind,
    from: from ?? before.from,
    to: to === undefined ? before.to : to,
    minutesPerDay: minutesPerDay === undefined ? before.minutesPerDay : minutesPerDay,
  };
  if (decided.to !== null && decided.to < decided.from) {
    throw new CaseFileError('ERR_ABSENCE_REVERSED', { from: decided.from, to: decided.to });
  }
  const beforehand = status === 'rejected' && decided.from > by.engineDate;
  await tx
    .updateTable('absence')
    .set({
      kind: decided.kind,
      absence_from: decided.from,
      absence_to: decided.to,
      minutes_per_day: decided.minutesPerDay,
      status: beforehand ? 'withdrawn' : status,
      data: jsonb<JsonObject>({ ...reported.data, ...data, ...(beforehand && { refusedBeforehand: true }) }),
    })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const stops = status === 'approved' && stopsClock;
  const { kind, ...days } = decided;
  await addJournalEntry(tx, {
    ...by,
    kind: `absence-${status}`,
    data: {
      ...{ ...data, number, absenceKind: kind, ...days, stopsClock: stops },
      ...(!isDeepStrictEqual(before, decided) && { reported: before }),
    },
    text: text ?? {},
  });
  await setUncountedLeave(tx, by, number, stops ? decided : null);
}

/** What had been reported of an absence when it was decided on; what it is about, where nothing else was decided. */
export async function absenceAskedFor(tx: Db, caseId: string, number: number): Promise<Settled> {
  const decided = await journalOf(tx, caseId, { kinds: ['absence-approved', 'absence-rejected'] });
  const { reported } = decided.find(({ data }) => data.number === number)?.data ?? {};
  return reported ? asked.parse(reported) : pick(await readAbsence(tx, caseId, number));
}

const asked = z.object({
  kind: z.enum(absenceKinds),
  from: date,
  to: date.nullable(),
  minutesPerDay: z.number().nullable(),
});
