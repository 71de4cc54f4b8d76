import { z } from 'zod';
import { findCase, journalOf, type Tx } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { assessmentForm, selfAssessmentForm } from '../assessment/forms.ts';
import { effortGroup, need } from '../codes.ts';

/** What the decision of a reopened case builds on; a case that begins gets it from its assessment. */
const assessed = {
  effortGroup: effortGroup.optional(),
  assessmentDate: z.iso.date().optional(),
  needs: z.array(need).optional(),
};

/** Finds the case that a start message names, and how it came in. A message for a case that is not ours ends there. */
export const openCase = defineStep({
  type: 'open-case',
  input: {},
  output: { entry: z.enum(['application', 'identification', 'reopened', 'unknown']), ...assessed },
  async run({ caseId }, { tx, journal, log }) {
    const found = await findCase(tx, caseId);
    if (!found || found.phase === 'closed') {
      log.warn({ event: 'unknown-case-rejected', caseId }, 'a start message names no open case');
      return { entry: 'unknown' as const };
    }
    await journal({ kind: 'case-started' });
    // No new case begins there: a refusal has been reversed, and its assessment still stands.
    if (found.phase === 'decision')
      return { entry: 'reopened' as const, ...(await lastAssessment(tx, caseId)) };
    return {
      entry: found.source === 'identification' ? ('identification' as const) : ('application' as const),
    };
  },
});

async function lastAssessment(tx: Tx, caseId: string): Promise<z.infer<z.ZodObject<typeof assessed>>> {
  const forms = await journalOf(tx, caseId, { kinds: ['form-completed'] });
  const last = (form: string) =>
    forms.filter(({ data }) => data.form === form).at(-1)?.data.answers as Answers | undefined;
  const answers = last(assessmentForm.id);
  const needs = [...(last(selfAssessmentForm.id)?.needs ?? []), ...(answers?.needs ?? [])];
  return {
    effortGroup: answers?.effortGroup,
    assessmentDate: answers?.decidedOn,
    needs: [...new Set(needs)],
  };
}

type Answers = Partial<z.infer<typeof assessmentForm.schema>>;
