import { closeCase } from './close-case.ts';
import { computeLimits } from './compute-limits.ts';
import { endAtLimit } from './end-at-limit.ts';
import { endProgramme } from './end-programme.ts';
import { openCase } from './open-case.ts';
import { openStartDeadline } from './open-start-deadline.ts';

/** The steps of the case as a whole. */
export const caseSteps = [closeCase, computeLimits, endAtLimit, endProgramme, openCase, openStartDeadline];
