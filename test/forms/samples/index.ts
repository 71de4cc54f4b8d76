import { assessment, followUp, selfAssessment } from './assessment.ts';
import { admission, carryingOut, complaintVerdict, forwarding, interimReply, review } from './complaint.ts';
import { conditions, programme, verdict } from './decision.ts';
import { candidate } from './identification.ts';
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
  'complaint-assess-admission': admission,
  'complaint-review': review,
  'complaint-decide': complaintVerdict,
  'complaint-forward': forwarding,
  'complaint-carry-out': carryingOut,
  'interim-reply': interimReply,
};
