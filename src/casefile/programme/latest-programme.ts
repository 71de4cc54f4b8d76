import { programme, stored, type Programme } from '../shapes.ts';
import type { Db, Row } from '../store/schema.ts';

export interface ProgrammeVersion {
  readonly version: number;
  readonly validFrom: string;
  readonly decisionNumber: number | null;
  readonly programme: Programme;
}

/** The newest version of the programme, if there is one. */
export async function latestProgramme(tx: Db, caseId: string): Promise<ProgrammeVersion | undefined> {
  return (await programmesOf(tx, caseId)).at(-1);
}

/** All versions, oldest first. */
export async function programmesOf(tx: Db, caseId: string): Promise<ProgrammeVersion[]> {
  const rows = await tx
    .selectFrom('programme')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  return rows.map(toVersion);
}

const toVersion = (row: Row<'programme'>): ProgrammeVersion => ({
  version: row.version,
  validFrom: row.valid_from,
  decisionNumber: row.decision_number,
  programme: stored(programme, row.data),
});
