import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { ground, jsonObject, stored, type Ground, type JsonObject } from '../shapes.ts';
import type { Db } from '../store/schema.ts';
import type { DecisionKind } from '../words.ts';

export interface Decision {
  readonly number: number;
  readonly kind: DecisionKind;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly preparedBy: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly data: JsonObject;
  readonly grounds: Ground[];
}

/** A case's decisions, oldest first. */
export async function decisionsOf(tx: Db, caseId: string): Promise<Decision[]> {
  const rows = await tx
    .selectFrom('decision')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    preparedBy: row.prepared_by,
    period: row.period_from && row.period_to ? { from: row.period_from, to: row.period_to } : null,
    data: stored(jsonObject, row.data),
    grounds: stored(z.array(ground), row.grounds),
  }));
}

/** @throws CaseFileError `ERR_DECISION_NOT_FOUND` */
export async function readDecision(tx: Db, caseId: string, number: number): Promise<Decision> {
  const found = (await decisionsOf(tx, caseId)).find((one) => one.number === number);
  if (!found) throw new CaseFileError('ERR_DECISION_NOT_FOUND', { caseId, decisionNumber: number });
  return found;
}
