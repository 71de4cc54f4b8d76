import { sql } from 'kysely';
import { addJournalEntry, type CaseFile, type Tx } from '../casefile/index.ts';
import type { Engine } from '../engine/client.ts';
import { osloDate } from '../engine/oslo-date.ts';
import { whoCompleted, type FormPassage } from '../engine/user-tasks.ts';
import { KvpError } from '../errors.ts';
import type { FormDefinition } from './form.ts';
import { entriesOf } from './recorded-forms.ts';

/** Who a step acts as, where nobody else does. */
const AUTOMATIC = 'KVP Flyt';

export interface Unsigned extends Omit<FormPassage, 'at'> {
  /** Engine instant at which the step that received the form began. */
  readonly receivedAt: string;
  /** Whether that was right when the form was completed. */
  readonly receivedAtOnce: boolean;
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
      received_at: form.receivedAt,
      received_at_once: form.receivedAtOnce,
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
    // In any order: those that can never be signed do not keep the others waiting.
    .orderBy(sql`random()`)
    .limit(50)
    .execute();
  let left = unsigned.length;
  for (const form of unsigned) {
    const elementIds = form.element_ids;
    const completed = await whoCompleted(engine, {
      processInstanceKey: form.process_instance_key,
      elementIds,
      nth: form.nth,
      at: form.received_at_once ? form.received_at : undefined,
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

const PATIENCE_MS = 20_000;

/**
 * Who completed a form, waited for until the search store knows.
 * @throws KvpError `TASK_NOT_VISIBLE_YET`, retryable, when it does not know in time
 */
export async function waitForSigner(engine: Engine, passage: FormPassage): Promise<string | undefined> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const completed = await whoCompleted(engine, passage);
    if (completed) return completed.assignee;
    if (performance.now() > deadline) {
      throw new KvpError('TASK_NOT_VISIBLE_YET', 'the search store does not show the completed task yet', {
        retryable: true,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * Everybody who has worked on what is to be decided, also those whom another has corrected since, and who decides:
 * for the four eyes. One who cannot be found is undefined, and then nobody may decide.
 * @param forms.receivedAt when the step that asks has itself received the decider's form, which the journal does
 * not have yet; without it the journal's last one is meant
 */
export async function whoPreparedAndDecided(
  { caseFile, engine }: { caseFile: CaseFile; engine: Engine },
  of: { caseId: string; processInstanceKey: string },
  forms: { prepared: readonly FormDefinition[]; decided: FormDefinition; receivedAt?: string },
): Promise<{ preparedBy: string[] | undefined; decidedBy: string | undefined }> {
  const passages = async (form: FormDefinition): Promise<FormPassage[]> =>
    (await entriesOf(caseFile.db, form, of)).map(({ data }, nth) => ({
      ...of,
      elementIds: form.tasks,
      nth,
      at: String(data.at),
    }));

  const decisions = await passages(forms.decided);
  if (forms.receivedAt) {
    decisions.push({ ...of, elementIds: forms.decided.tasks, nth: decisions.length, at: forms.receivedAt });
  }
  const last = decisions.at(-1);
  const preparations = (await Promise.all(forms.prepared.map(passages))).flat();
  const [decidedBy, ...prepared] = await Promise.all([
    last && waitForSigner(engine, last),
    ...preparations.map((passage) => waitForSigner(engine, passage)),
  ]);
  const known = prepared.filter((person) => person !== undefined);
  return { preparedBy: known.length === prepared.length ? [...new Set(known)] : undefined, decidedBy };
}

/** Whoever proposed something on a page has prepared it too; what the application proposed by itself, nobody has. */
export function withProposer<Who extends { preparedBy: string[] | undefined }>(
  who: Who,
  proposedBy: string,
): Who {
  if (!who.preparedBy || proposedBy === AUTOMATIC) return who;
  return { ...who, preparedBy: [...new Set([...who.preparedBy, proposedBy])] };
}
