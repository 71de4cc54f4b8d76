import type { Db } from '../store/schema.ts';

/** The offices that have cases, in order. */
export async function officesOf(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('case_file').select('office_id').distinct().orderBy('office_id').execute();
  return rows.map(({ office_id }) => office_id);
}
