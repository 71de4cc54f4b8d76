import { checkAssessment } from './check-assessment.ts';
import { checkSelfAssessment } from './check-self-assessment.ts';
import { openAssessment } from './open-assessment.ts';

/** The steps of the work-capability assessment. */
export const assessmentSteps = [openAssessment, checkSelfAssessment, checkAssessment];
