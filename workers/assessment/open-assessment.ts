import { defineOpening } from '../../src/step/define-opening.ts';

export const openAssessment = defineOpening({
  type: 'open-assessment',
  phase: 'assessment',
  kind: 'assessment-opened',
});
