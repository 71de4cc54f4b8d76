import type { Db } from '../store/schema.ts';

/** The number of the person's open case; there is at most one. */
export async function findOpenCase(tx: Db, personId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('case_file')
    .select('id')
    .where('person_id', '=', personId)
    .where('phase', '<>', 'closed')
    .executeTakeFirst();
  return row?.id;
}
