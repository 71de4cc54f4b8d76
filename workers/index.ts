import { absenceSteps } from './absence/index.ts';
import { assessmentSteps } from './assessment/index.ts';
import { caseSteps } from './case/index.ts';
import { commonSteps } from './common/index.ts';
import { complaintSteps } from './complaint/index.ts';
import { completionSteps } from './completion/index.ts';
import { decisionSteps } from './decision/index.ts';
import { endingSteps } from './ending/index.ts';
import { evaluationSteps } from './evaluation/index.ts';
import { extensionSteps } from './extension/index.ts';
import { identificationSteps } from './identification/index.ts';
import { paymentSteps } from './payment/index.ts';
import { interruptionSteps } from './interruption/index.ts';
import { noticeSteps } from './notice/index.ts';
import { interimReplySteps } from './interim-reply/index.ts';
import { programmePeriodSteps } from './programme-period/index.ts';
import { selfCertificationSteps } from './self-certification/index.ts';

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
  ...absenceSteps,
  ...selfCertificationSteps,
  ...paymentSteps,
  ...complaintSteps,
  ...interimReplySteps,
  ...commonSteps,
  ...noticeSteps,
  ...interruptionSteps,
  ...endingSteps,
];
