import type { Db, Tx } from '../casefile/index.ts';
import type { JobInfo } from '../engine/job.ts';

/** Remembers that a process instance works on a case; the engine's own search cannot be asked by case number. */
export async function noteInstance(tx: Tx, caseId: string, job: JobInfo): Promise<void> {
  await tx
    .insertInto('process_instance')
    .columns(['key', 'case_id', 'process_id'])
    // A message may name a case that is nobody's: then there is nothing to remember.
    .expression((query) =>
      query
        .selectFrom('case_file')
        .select(({ val }) => [
          val(job.processInstanceKey).as('key'),
          'id',
          val(job.processId).as('process_id'),
        ])
        .where('id', '=', caseId),
    )
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
