import type { FormDefinition } from '../src/step/form.ts';
import { assessmentForm, selfAssessmentForm } from './assessment/forms.ts';
import { followUpForm } from './common/forms.ts';
import {
  admissionForm,
  carryingOutForm,
  complaintVerdictForm,
  forwardingForm,
  reviewForm,
} from './complaint/forms.ts';
import { completionForm } from './completion/forms.ts';
import { conditionsForm, programmeForm, verdictForm } from './decision/forms.ts';
import { evaluationForm } from './evaluation/forms.ts';
import { extensionForm, extensionVerdictForm } from './extension/forms.ts';
import { candidateForm } from './identification/forms.ts';
import { interimReplyForm } from './interim-reply/forms.ts';

/** Every form that a worker receives, in the order of a case. */
export const forms: readonly FormDefinition[] = [
  candidateForm,
  selfAssessmentForm,
  assessmentForm,
  conditionsForm,
  programmeForm,
  verdictForm,
  evaluationForm,
  extensionForm,
  extensionVerdictForm,
  completionForm,
  admissionForm,
  reviewForm,
  complaintVerdictForm,
  forwardingForm,
  carryingOutForm,
  interimReplyForm,
  followUpForm,
];
