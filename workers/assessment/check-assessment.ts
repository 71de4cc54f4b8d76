import { z } from 'zod';
import { checkAssessment as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { effortGroup, need } from '../codes.ts';
import { assessmentForm, selfAssessmentForm } from './forms.ts';

/** Is there a work-capability assessment with a date, an outcome and traceable participation (§ 29, Nav-loven § 14 a)? */
export const checkAssessment = defineFormCheck({
  type: 'check-assessment',
  forms: { selfAssessment: selfAssessmentForm, assessment: assessmentForm },
  input: {},
  output: {
    effortGroup: effortGroup.nullable(),
    assessmentDate: z.iso.date().nullable(),
    needs: z.array(need),
  },
  unread: { effortGroup: null, assessmentDate: null, needs: [] },
  async check({ selfAssessment, assessment }, { today }) {
    const outcome = check({ today, selfAssessment, assessment });
    const needs = [...new Set([...selfAssessment.needs, ...assessment.needs])];
    return { outcome, effortGroup: assessment.effortGroup, assessmentDate: assessment.decidedOn, needs };
  },
});
