import { addJournalEntry, type CaseFile, type Tx } from '../casefile/index.ts';
import type { Engine } from '../engine/client.ts';
import { osloDate } from '../engine/oslo-date.ts';
import { whoCompleted } from '../engine/user-tasks.ts';
import { KvpError } from '../errors.ts';

export interface Unsigned {
  readonly caseId: string;
  /** The journal entry that tells what was filled in. */
  readonly entryId: string;
  readonly processInstanceKey: string;
  readonly elementIds: readonly string[];
  /** Engine instant at which the form had been completed. */
  readonly notAfter: string;
}

/**
 * Notes that a form is recorded but not yet who completed it. The engine tells a worker what was filled in,
 * not by whom; its search store knows a second or two later. A case must not stand still for that.
 */
export async function awaitSignature(tx: Tx, form: Unsigned): Promise<void> {
  await tx
    .insertInto('unsigned_form')
    .values({
      case_id: form.caseId,
      entry_id: form.entryId,
      process_instance_key: form.processInstanceKey,
      element_ids: JSON.stringify(form.elementIds),
      not_after: form.notAfter,
    })
    .execute();
}

/**
 * Signs what can be signed by now: the journal gets an entry that says who completed which form.
 * @returns how many are still unsigned
 */
export async function signForms(caseFile: CaseFile, engine: Engine): Promise<number> {
  const unsigned = await caseFile.db
    .selectFrom('unsigned_form')
    .selectAll()
    .orderBy('id')
    .limit(50)
    .execute();
  let left = unsigned.length;
  for (const form of unsigned) {
    const elementIds = form.element_ids;
    const completed = await whoCompleted(engine, {
      processInstanceKey: form.process_instance_key,
      elementIds,
      notAfter: form.not_after,
    });
    if (!completed) continue;
    await caseFile.transaction(async (tx) => {
      const taken = await tx.deleteFrom('unsigned_form').where('id', '=', form.id).executeTakeFirst();
      if (taken.numDeletedRows === 0n) return;
      await addJournalEntry(tx, {
        caseId: form.case_id,
        actor: completed.assignee ?? 'ukjent',
        kind: 'form-signed',
        engineDate: osloDate(form.not_after),
        data: { entry: form.entry_id, userTask: completed.taskKey, task: completed.elementId },
      });
    });
    left -= 1;
  }
  return left;
}

/**
 * Who completed a form, for checks that need to know before they can answer (four eyes).
 * @throws KvpError `TASK_NOT_VISIBLE_YET`, retryable, when the search store does not show it in time
 */
export async function completedBy(
  engine: Engine,
  form: { processInstanceKey: string; elementIds: readonly string[]; notAfter: string },
  { timeoutMs = 15_000, everyMs = 250 } = {},
): Promise<string | undefined> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const completed = await whoCompleted(engine, form);
    if (completed) return completed.assignee;
    if (performance.now() > deadline) {
      throw new KvpError('TASK_NOT_VISIBLE_YET', 'the search store does not show the completed task yet', {
        retryable: true,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
