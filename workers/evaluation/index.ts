import { applyProgrammeChange } from './apply-programme-change.ts';
import { checkEvaluation } from './check-evaluation.ts';
import { checkProgrammeChange } from './check-programme-change.ts';
import { openEvaluation } from './open-evaluation.ts';

/** The steps of an evaluation. */
export const evaluationSteps = [applyProgrammeChange, checkEvaluation, checkProgrammeChange, openEvaluation];
