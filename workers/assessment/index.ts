import { checkAssessment } from './check-assessment.ts';
import { openAssessment } from './open-assessment.ts';

/** The steps of the work-capability assessment. */
export const assessmentSteps = [checkAssessment, openAssessment];
