import { journalOf, type Db, type JournalEntry } from '../casefile/index.ts';
import { joinTexts, type FormDefinition } from './form.ts';

export const FORM_COMPLETED = 'form-completed';

/** The journal's entries on a form within one process instance, oldest first. */
export async function entriesOf(
  tx: Db,
  form: FormDefinition,
  of: { caseId: string; processInstanceKey: string },
): Promise<JournalEntry[]> {
  const entries = await journalOf(tx, of.caseId, { kinds: [FORM_COMPLETED] });
  return entries.filter(
    ({ data }) => data.form === form.id && data.processInstance === of.processInstanceKey,
  );
}

/**
 * What was last filled in of a form within one process instance, texts included. `undefined` before the first time.
 */
export async function latestAnswers<T>(
  tx: Db,
  form: FormDefinition,
  of: { caseId: string; processInstanceKey: string },
): Promise<T | undefined> {
  return answersIn<T>(form, (await entriesOf(tx, form, of)).at(-1));
}

/**
 * Those entries that came after the last opening of something within one process instance.
 * @param kind the kind of the entry that opens it; where there is none yet, all of them came after
 */
export async function sinceOpened(
  tx: Db,
  kind: string,
  entries: readonly JournalEntry[],
  of: { caseId: string; processInstanceKey: string },
): Promise<readonly JournalEntry[]> {
  const opened = (await journalOf(tx, of.caseId, { kinds: [kind] })).findLast(
    ({ data }) => data.processInstance === of.processInstanceKey,
  );
  return entries.filter(({ seq }) => seq > (opened?.seq ?? -1));
}

/** What an entry says was filled in, texts included. */
export const answersIn = <T>(form: FormDefinition, entry: JournalEntry | undefined): T | undefined =>
  entry && (joinTexts(form, entry.data.answers as never, entry.text) as T);
