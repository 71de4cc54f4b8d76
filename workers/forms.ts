import type { FormDefinition } from '../src/step/form.ts';
import { absenceEndForm, absenceForm } from './absence/forms.ts';
import { assessmentForm, selfAssessmentForm } from './assessment/forms.ts';
import { followUpForm } from './common/forms.ts';
import {
  admissionForm,
  carryingOutForm,
  complaintVerdictForm,
  forwardingForm,
  complaintReviewForm,
  suspensionForm,
  temporaryMeasuresForm,
} from './complaint/forms.ts';
import { completionForm } from './completion/forms.ts';
import { conditionsForm, programmeForm, verdictForm } from './decision/forms.ts';
import { endingForm, endingVerdictForm } from './ending/forms.ts';
import { evaluationForm } from './evaluation/forms.ts';
import { extensionForm, extensionVerdictForm } from './extension/forms.ts';
import { candidateForm } from './identification/forms.ts';
import { hearingForm, rightReviewForm, rightForm } from './self-certification/forms.ts';
import { approvalForm, attendanceForm, controlForm, paymentFollowUpForm } from './payment/forms.ts';
import { interruptionForm, interruptionReviewForm, interruptionVerdictForm } from './interruption/forms.ts';
import { noticeForm } from './notice/forms.ts';
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
  absenceForm,
  absenceEndForm,
  hearingForm,
  rightForm,
  rightReviewForm,
  suspensionForm,
  admissionForm,
  complaintReviewForm,
  complaintVerdictForm,
  forwardingForm,
  temporaryMeasuresForm,
  carryingOutForm,
  interimReplyForm,
  followUpForm,
  controlForm,
  attendanceForm,
  approvalForm,
  paymentFollowUpForm,
  noticeForm,
  interruptionForm,
  interruptionVerdictForm,
  interruptionReviewForm,
  endingForm,
  endingVerdictForm,
];

/** What the linter holds the form files against. */
export const readForms = forms.map(({ id, variable, schema }) => ({
  id,
  variable,
  fields: Object.keys(schema.shape),
}));
