import { journalOf, type Tx } from '../casefile/index.ts';
import { joinTexts, type FormDefinition } from './form.ts';

export const FORM_COMPLETED = 'form-completed';

/**
 * What was last filled in of a form within one process instance, texts included. `undefined` before the first time.
 */
export async function latestAnswers<T>(
  tx: Tx,
  form: FormDefinition,
  of: { caseId: string; processInstanceKey: string },
): Promise<T | undefined> {
  const entries = await journalOf(tx, of.caseId, { kinds: [FORM_COMPLETED] });
  const entry = entries
    .filter(({ data }) => data.form === form.id && data.processInstance === of.processInstanceKey)
    .at(-1);
  return entry && (joinTexts(form, entry.data.answers as never, entry.text) as T);
}
