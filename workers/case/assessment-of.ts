import { journalOf, type Db } from '../../src/casefile/index.ts';
import { FORM_COMPLETED } from '../../src/step/recorded-forms.ts';
import { assessmentForm, selfAssessmentForm } from '../assessment/forms.ts';

const codes = assessmentForm.schema.pick({ effortGroup: true, decidedOn: true, needs: true });
const selfCodes = selfAssessmentForm.schema.pick({ needs: true });

/** What a case's work-capability assessment came to, for a decision that is prepared once more. Without one: nothing. */
export async function assessmentOf(tx: Db, caseId: string) {
  const entries = await journalOf(tx, caseId, { kinds: [FORM_COMPLETED], newestFirst: true });
  const answersTo = (form: string) => entries.find(({ data }) => data.form === form)?.data.answers;
  const found = codes.safeParse(answersTo(assessmentForm.id));
  if (!found.success) return { assessed: false };
  const own = selfCodes.safeParse(answersTo(selfAssessmentForm.id));
  const { effortGroup, decidedOn, needs } = found.data;
  return {
    assessed: true,
    effortGroup,
    assessmentDate: decidedOn,
    needs: [...new Set([...(own.success ? own.data.needs : []), ...needs])],
  };
}
