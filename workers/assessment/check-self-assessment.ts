import { checkSelfAssessment as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { selfAssessmentForm } from './forms.ts';

/** Does the self-assessment have a date, and what the person thinks (§ 42)? Only its own form can put it right. */
export const checkSelfAssessment = defineFormCheck({
  type: 'check-self-assessment',
  forms: { selfAssessment: selfAssessmentForm },
  input: {},
  output: {},
  unread: {},
  async check({ selfAssessment }, { today }) {
    return { outcome: check({ today, selfAssessment }) };
  },
});
