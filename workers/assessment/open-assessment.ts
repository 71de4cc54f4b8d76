import { z } from 'zod';
import { defineOpening } from '../../src/step/define-opening.ts';
import { childrenAnswered } from './children-answered.ts';

/** Opens the assessment; says whether its form need not ask of the children, because a candidate was asked before. */
export const openAssessment = defineOpening({
  type: 'open-assessment',
  phase: 'assessment',
  kind: 'assessment-opened',
  output: { childrenAsked: z.boolean() },
  async prepare({ caseId }, { tx }) {
    return { childrenAsked: (await childrenAnswered(tx, caseId)) !== undefined };
  },
});
