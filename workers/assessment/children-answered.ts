import { journalOf, type Db } from '../../src/casefile/index.ts';
import { answersIn, FORM_COMPLETED } from '../../src/step/recorded-forms.ts';
import { candidateForm } from '../identification/forms.ts';

const answered = candidateForm.schema.pick({ childrenConsidered: true, childrenNeeds: true });

/**
 * What was answered of the children when the person was found as a candidate. Whoever applied, or came from another
 * municipality, has not been asked before the assessment.
 */
export async function childrenAnswered(db: Db, caseId: string) {
  const entries = await journalOf(db, caseId, { kinds: [FORM_COMPLETED], newestFirst: true });
  const entry = entries.find(({ data }) => data.form === candidateForm.id);
  const found = answered.safeParse(answersIn(candidateForm, entry));
  if (!found.success || found.data.childrenConsidered === 'no') return undefined;
  const { childrenConsidered, childrenNeeds } = found.data;
  return { childrenConsidered, childrenNeeds };
}
