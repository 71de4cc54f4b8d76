import { absenceAssess, absenceEnd, hearing, rightReview, rightVerdict } from './absence.ts';
import { assessment, followUp, selfAssessment } from './assessment.ts';
import {
  admission,
  carryingOut,
  complaintVerdict,
  forwarding,
  interimReply,
  review,
  suspension,
  temporaryMeasures,
} from './complaint.ts';
import { conditions, programme, verdict } from './decision.ts';
import {
  ending,
  endingVerdict,
  interruption,
  interruptionReview,
  interruptionVerdict,
  notice,
} from './ending.ts';
import { candidate } from './identification.ts';
import { approval, attendanceCheck, control, paymentFollowUp } from './payment.ts';
import { completion, evaluation, extension, extensionVerdict } from './programme.ts';
import type { Sample } from './sample.ts';

/** By the form's id. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  'identification-assess-candidate': candidate,
  'assessment-self-assessment': selfAssessment,
  'assessment-record': assessment,
  'follow-up': followUp,
  'decision-assess-conditions': conditions,
  'decision-plan-programme': programme,
  'decision-decide': verdict,
  'evaluation-hold': evaluation,
  'extension-assess': extension,
  'extension-decide': extensionVerdict,
  'completion-final': completion,
  'absence-assess': absenceAssess,
  'absence-end': absenceEnd,
  'self-certification-notify': hearing,
  'self-certification-decide': rightVerdict,
  'self-certification-review': rightReview,
  'payment-control': control,
  'payment-attendance': attendanceCheck,
  'payment-approve': approval,
  'payment-follow-up': paymentFollowUp,
  'notice-send': notice,
  'interruption-assess': interruption,
  'interruption-decide': interruptionVerdict,
  'interruption-review': interruptionReview,
  'ending-assess': ending,
  'ending-decide': endingVerdict,
  'complaint-assess-admission': admission,
  'complaint-suspension': suspension,
  'complaint-review': review,
  'complaint-decide': complaintVerdict,
  'complaint-forward': forwarding,
  'complaint-temporary-measures': temporaryMeasures,
  'complaint-carry-out': carryingOut,
  'interim-reply': interimReply,
};
