import { addJournalEntry, type CaseFile, type Tx } from '../casefile/index.ts';
import type { Engine } from '../engine/client.ts';
import { osloDate } from '../engine/oslo-date.ts';
import { whoCompleted, type FormPassage } from '../engine/user-tasks.ts';
import { KvpError } from '../errors.ts';
import type { FormDefinition } from './form.ts';
import { entriesOf } from './recorded-forms.ts';

export interface Unsigned extends FormPassage {
  readonly caseId: string;
  /** The journal entry that tells what was filled in. */
  readonly entryId: string;
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
      nth: form.nth,
      received_at: form.at,
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
      nth: form.nth,
      at: form.received_at,
    });
    if (!completed) continue;
    await caseFile.transaction(async (tx) => {
      const taken = await tx.deleteFrom('unsigned_form').where('id', '=', form.id).executeTakeFirst();
      if (taken.numDeletedRows === 0n) return;
      await addJournalEntry(tx, {
        caseId: form.case_id,
        actor: completed.assignee ?? 'ukjent',
        kind: 'form-signed',
        engineDate: osloDate(form.received_at),
        data: { entry: form.entry_id, userTask: completed.taskKey, task: completed.elementId },
      });
    });
    left -= 1;
  }
  return left;
}

/**
 * Who filled in a form, for steps that must know before they can answer (four eyes).
 * @param receivedAt for a form that this very step receives; without it the last one that the journal has
 * @throws KvpError `TASK_NOT_VISIBLE_YET`, retryable, when the search store does not show it in time
 */
export async function whoFilledIn(
  { caseFile, engine }: { caseFile: CaseFile; engine: Engine },
  of: { caseId: string; processInstanceKey: string },
  form: FormDefinition,
  receivedAt?: string,
): Promise<string | undefined> {
  const entries = await entriesOf(caseFile.db, form, of);
  const at = receivedAt ?? entries.at(-1)?.data.at;
  if (typeof at !== 'string') return undefined;
  const nth = receivedAt ? entries.length : entries.length - 1;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const completed = await whoCompleted(engine, { ...of, elementIds: form.tasks, nth, at });
    if (completed) return completed.assignee;
    if (performance.now() > deadline) {
      throw new KvpError('TASK_NOT_VISIBLE_YET', 'the search store does not show the completed task yet', {
        retryable: true,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const PATIENCE_MS = 20_000;

/** All who have worked on what is to be decided, and who decides; see `whoFilledIn`. */
export async function whoPreparedAndDecided(
  services: { caseFile: CaseFile; engine: Engine },
  of: { caseId: string; processInstanceKey: string },
  forms: { prepared: readonly FormDefinition[]; decided: FormDefinition; decidedAt?: string },
): Promise<{ preparedBy: string[]; decidedBy: string | undefined }> {
  const decidedBy = await whoFilledIn(services, of, forms.decided, forms.decidedAt);
  const prepared = await Promise.all(forms.prepared.map((form) => whoFilledIn(services, of, form)));
  return { preparedBy: [...new Set(prepared.filter((one) => one !== undefined))], decidedBy };
}
