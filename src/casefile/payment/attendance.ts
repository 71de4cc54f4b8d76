import { lockCase } from '../case/lock-case.ts';
import { canonical, jsonb } from '../json.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { journalOf } from '../journal/journal-of.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { change, checked, content, stored, type Change, type JsonObject } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { lastDayOfMonth } from './months.ts';
import { paymentMonths, tellPaymentMonth } from './payment-months.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { latestBasis } from './basis.ts';
import {
  attendanceContent,
  month as monthShape,
  type AttendanceContent,
  type AttendanceInput,
} from './shapes.ts';

export interface NewAttendance extends Change {
  readonly month: string;
  readonly attendance: AttendanceInput;
  /** What people wrote: a note, and what the participant says of absence without agreement. */
  readonly text?: JsonObject;
}

export interface RegisteredAttendance extends AttendanceContent {
  readonly month: string;
  readonly version: number;
  readonly registeredOn: string;
  readonly registeredBy: string;
}

/** What messages about a case's month go by while it is being controlled. */
export const paymentMatter = (month: string): string => `payment-${month}`;

const shape = change.extend({ month: monthShape, attendance: attendanceContent, text: content.text });

/**
 * Registers what somebody attended in a month (§ 39), in place of what was registered before. The same once more
 * changes nothing, but a text that is new is kept. A month that is paid already is put right with the next one.
 * @throws CaseFileError `ERR_ATTENDANCE_TOO_EARLY`, `ERR_ATTENDANCE_OUTSIDE_PROGRAMME`, `ERR_ATTENDANCE_OUTSIDE_MONTH`
 */
export async function registerAttendance(tx: Tx, input: NewAttendance): Promise<{ version: number }> {
  const { month, attendance, text = {}, ...by } = checked(shape, input);
  const { caseId, engineDate } = by;
  const { ended_on: endedOn, office_id: officeId } = await lockCase(tx, caseId);
  const last = lastDayOfMonth(month);
  const periods = await periodsOf(tx, caseId);
  const inMonth = periods.filter(
    (one) => one.from <= last && one.to >= `${month}-01` && (!endedOn || one.from <= endedOn),
  );
  if (inMonth.length === 0 || (endedOn && endedOn < `${month}-01`)) {
    throw new CaseFileError('ERR_ATTENDANCE_OUTSIDE_PROGRAMME', { caseId, month });
  }
  const lastProgrammeDay = [last, inMonth.at(-1)!.to, endedOn ?? last].sort()[0]!;
  if (engineDate < lastProgrammeDay) {
    throw new CaseFileError('ERR_ATTENDANCE_TOO_EARLY', { month, lastProgrammeDay });
  }
  for (const { from, to } of [...attendance.work, ...attendance.absences, ...attendance.otherBenefits]) {
    if (from > to || from < `${month}-01` || to > last) {
      throw new CaseFileError('ERR_ATTENDANCE_OUTSIDE_MONTH', { month, from, to });
    }
  }
  const before = (await attendanceOf(tx, caseId)).find((one) => one.month === month);
  const { asPlanned, ...exceptions } = attendance;
  const keep = (version: number, more: JsonObject = {}) =>
    addJournalEntry(tx, {
      ...by,
      kind: 'attendance-registered',
      data: { month, version, asPlanned, ...exceptions, ...more },
      text,
    });
  if (before && same(before, attendance)) {
    // Nobody is told: there is nothing to work out anew.
    const written = await attendanceText(tx, caseId, month);
    const isNew = Object.entries(text).some(([field, value]) => written[field] !== value);
    if (isNew) await keep(before.version, { unchanged: true });
    return { version: before.version };
  }
  const version = (before?.version ?? 0) + 1;
  await tx
    .insertInto('attendance')
    .values({
      case_id: caseId,
      month,
      version,
      as_planned: asPlanned,
      data: jsonb<JsonObject>(exceptions),
      registered_on: engineDate,
      registered_by: by.actor,
    })
    .execute();
  await keep(version);
  const run = (await paymentMonths(tx, officeId)).find((one) => one.month === month);
  if (run && !run.closedOn) {
    await tellPaymentMonth(tx, run, { name: 'attendance-registered', id: `${caseId}-${version}` });
    // Somebody may be looking at what was worked out from the registration before.
    if (await latestBasis(tx, caseId, month)) {
      const [name, matter] = ['attendance-registered', paymentMatter(month)] as const;
      await enqueueMessage(tx, { name, caseId, matter, id: `${month}-${version}` });
    }
  }
  return { version };
}

/** The newest registration of each month, oldest month first. */
export async function attendanceOf(tx: Db, caseId: string): Promise<RegisteredAttendance[]> {
  const rows = await tx
    .selectFrom('attendance')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('month')
    .orderBy('version')
    .execute();
  const newest = new Map(rows.map((row) => [row.month, row]));
  return [...newest.values()].map((row) => ({
    ...stored(attendanceContent, { ...row.data, asPlanned: row.as_planned }),
    month: row.month,
    version: row.version,
    registeredOn: row.registered_on,
    registeredBy: row.registered_by,
  }));
}

/** What people wrote when a month was last registered. */
export async function attendanceText(tx: Db, caseId: string, month: string): Promise<JsonObject> {
  const entries = await journalOf(tx, caseId, { kinds: ['attendance-registered'], newestFirst: true });
  return entries.find(({ data }) => data.month === month)?.text ?? {};
}

const same = (before: RegisteredAttendance, now: AttendanceContent) =>
  canonical(attendanceContent.parse(before)) === canonical(now);
