import { CaseFileError } from '../errors.ts';
import type { Db, Row } from '../store/schema.ts';

/** A stretch of time in which the participant of a case supports a child, or has supported it (regulation § 3). */
export interface RegisteredChild {
  readonly number: number;
  /** The number of the child's first stretch: what has the same is the same child. */
  readonly child: number;
  readonly version: number;
  readonly birthDate: string;
  /** The first day of support. */
  readonly from: string;
  /** The last one. Null: it lasts. */
  readonly to: string | null;
  /** Registered by mistake: counts for nothing. */
  readonly withdrawn: boolean;
}

/** A case's children as they were registered last, in the order in which they came. */
export async function childrenOf(tx: Db, caseId: string): Promise<RegisteredChild[]> {
  const rows = await tx
    .selectFrom('supported_child')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .orderBy('version')
    .execute();
  return [...new Map(rows.map((row) => [row.number, row])).values()].map(toChild);
}

/** @throws CaseFileError `ERR_CHILD_NOT_FOUND` */
export async function readChild(tx: Db, caseId: string, number: number): Promise<RegisteredChild> {
  const found = (await childrenOf(tx, caseId)).find((one) => one.number === number);
  if (!found) throw new CaseFileError('ERR_CHILD_NOT_FOUND', { caseId, number });
  return found;
}

const toChild = (row: Row<'supported_child'>): RegisteredChild => ({
  number: row.number,
  child: row.stretch_of ?? row.number,
  version: row.version,
  birthDate: row.birth_date,
  from: row.supported_from,
  to: row.supported_to,
  withdrawn: row.withdrawn,
});
