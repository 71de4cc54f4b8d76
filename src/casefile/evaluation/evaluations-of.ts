import { CaseFileError } from '../errors.ts';
import { jsonObject, stored, type JsonObject } from '../shapes.ts';
import type { Db, Row } from '../store/schema.ts';
import type { EvaluationStatus } from '../words.ts';

export interface Evaluation {
  /** Running number within the case. */
  readonly number: number;
  readonly periodNumber: number;
  readonly plannedOn: string;
  /** The day it was planned on before it was moved. */
  readonly firstPlannedOn: string;
  readonly status: EvaluationStatus;
  readonly heldOn: string | null;
  readonly data: JsonObject;
}

/** A case's evaluations in the order of their dates, also those cancelled. */
export async function evaluationsOf(tx: Db, caseId: string): Promise<Evaluation[]> {
  const rows = await tx
    .selectFrom('evaluation')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('planned_on')
    .orderBy('number')
    .execute();
  return rows.map(toEvaluation);
}

/** The earliest evaluation that is still to be held, overdue or not; in this period, if one is given. */
export async function nextEvaluation(
  tx: Db,
  caseId: string,
  periodNumber?: number,
): Promise<Evaluation | undefined> {
  let query = tx
    .selectFrom('evaluation')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('status', '=', 'planned')
    .orderBy('planned_on')
    .limit(1);
  if (periodNumber !== undefined) query = query.where('period_number', '=', periodNumber);
  const row = await query.executeTakeFirst();
  return row && toEvaluation(row);
}

/** @throws CaseFileError `ERR_EVALUATION_NOT_FOUND`, `ERR_EVALUATION_NOT_PLANNED` */
export async function plannedEvaluation(tx: Db, caseId: string, number: number): Promise<Evaluation> {
  const row = await tx
    .selectFrom('evaluation')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new CaseFileError('ERR_EVALUATION_NOT_FOUND', { caseId, number });
  if (row.status !== 'planned') {
    throw new CaseFileError('ERR_EVALUATION_NOT_PLANNED', { caseId, number, status: row.status });
  }
  return toEvaluation(row);
}

const toEvaluation = (row: Row<'evaluation'>): Evaluation => ({
  number: row.number,
  periodNumber: row.period_number,
  plannedOn: row.planned_on,
  firstPlannedOn: row.first_planned_on,
  status: row.status,
  heldOn: row.held_on,
  data: stored(jsonObject, row.data),
});
