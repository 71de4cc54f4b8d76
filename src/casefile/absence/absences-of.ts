import { CaseFileError } from '../errors.ts';
import { jsonObject, stored, type JsonObject } from '../shapes.ts';
import type { Db, Row } from '../store/schema.ts';
import type { AbsenceKind, AbsenceStatus } from '../words.ts';

/** Time away from the programme, as it stands after what has been decided on it. */
export interface Absence {
  /** Running number within the case. */
  readonly number: number;
  readonly kind: AbsenceKind;
  readonly from: string;
  /** The last day. Null: it lasts. */
  readonly to: string | null;
  /** Null: whole days. */
  readonly minutesPerDay: number | null;
  readonly status: AbsenceStatus;
  /** What the kind needs besides, in codes, dates and numbers. */
  readonly data: JsonObject;
}

/** A case's absences in the order of their first days, also those rejected and withdrawn. */
export async function absencesOf(tx: Db, caseId: string): Promise<Absence[]> {
  const rows = await tx
    .selectFrom('absence')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('absence_from')
    .orderBy('number')
    .execute();
  return rows.map(toAbsence);
}

/** @throws CaseFileError `ERR_ABSENCE_NOT_FOUND` */
export async function readAbsence(tx: Db, caseId: string, number: number): Promise<Absence> {
  const row = await tx
    .selectFrom('absence')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new CaseFileError('ERR_ABSENCE_NOT_FOUND', { caseId, number });
  return toAbsence(row);
}

const toAbsence = (row: Row<'absence'>): Absence => ({
  number: row.number,
  kind: row.kind,
  from: row.absence_from,
  to: row.absence_to,
  minutesPerDay: row.minutes_per_day,
  status: row.status,
  data: stored(jsonObject, row.data),
});
