import type { Db, Tx } from '../casefile/index.ts';
import type { JobInfo } from '../engine/job.ts';

/** Remembers that a process instance works on a case; the engine's own search cannot be asked by case number. */
export async function noteInstance(tx: Tx, caseId: string, job: JobInfo): Promise<void> {
  const known = await tx.selectFrom('case_file').select('id').where('id', '=', caseId).executeTakeFirst();
  if (!known) return;
  await tx
    .insertInto('process_instance')
    .values({ key: job.processInstanceKey, case_id: caseId, process_id: job.processId })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** The process instances of a case, the latest first. */
export async function instancesOf(db: Db, caseId: string): Promise<{ key: string; processId: string }[]> {
  return db
    .selectFrom('process_instance')
    .select(['key', 'process_id as processId'])
    .where('case_id', '=', caseId)
    .orderBy('seen_at', 'desc')
    .execute();
}
