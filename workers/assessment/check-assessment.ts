import { z } from 'zod';
import { checkAssessment as check, checkReusedAssessment } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { effortGroup, need } from '../codes.ts';
import { childrenAnswered } from './children-answered.ts';
import { assessmentForm, selfAssessmentForm } from './forms.ts';

/**
 * Is there a work-capability assessment with a date, an outcome and traceable participation (§ 29, Nav-loven § 14 a),
 * and have the children been thought of (§ 1)? One that another municipality has made comes without a self-assessment
 * here.
 */
export const checkAssessment = defineFormCheck({
  type: 'check-assessment',
  forms: { selfAssessment: selfAssessmentForm, assessment: assessmentForm },
  input: { assessmentToReuse: z.boolean().nullish() },
  output: {
    effortGroup: effortGroup.nullable(),
    assessmentDate: z.iso.date().nullable(),
    needs: z.array(need),
  },
  unread: { effortGroup: null, assessmentDate: null, needs: [] },
  without: ({ assessmentToReuse }) => (assessmentToReuse ? ['selfAssessment'] : []),
  async check({ selfAssessment, assessment }, { today, tx }, { caseId, assessmentToReuse }) {
    const children = assessment.childrenConsidered ? assessment : await childrenAnswered(tx, caseId);
    const facts = {
      today,
      assessment,
      childrenConsidered: children?.childrenConsidered,
      childrenNeeds: children?.childrenNeeds,
    };
    const outcome = assessmentToReuse ? checkReusedAssessment(facts) : check({ ...facts, selfAssessment });
    const needs = [...new Set([...(selfAssessment?.needs ?? []), ...assessment.needs])];
    return { outcome, effortGroup: assessment.effortGroup, assessmentDate: assessment.decidedOn, needs };
  },
});
