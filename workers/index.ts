import { assessmentSteps } from './assessment/index.ts';
import { caseSteps } from './case/index.ts';
import { commonSteps } from './common/index.ts';
import { complaintSteps } from './complaint/index.ts';
import { completionSteps } from './completion/index.ts';
import { decisionSteps } from './decision/index.ts';
import { evaluationSteps } from './evaluation/index.ts';
import { extensionSteps } from './extension/index.ts';
import { identificationSteps } from './identification/index.ts';
import { interimReplySteps } from './interim-reply/index.ts';
import { programmePeriodSteps } from './programme-period/index.ts';

/** Every job type that the models may use, in the order of a case. */
export const steps = [
  ...caseSteps,
  ...identificationSteps,
  ...assessmentSteps,
  ...decisionSteps,
  ...programmePeriodSteps,
  ...evaluationSteps,
  ...extensionSteps,
  ...completionSteps,
  ...complaintSteps,
  ...interimReplySteps,
  ...commonSteps,
];
