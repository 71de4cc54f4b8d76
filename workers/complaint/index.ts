import { checkAdmission } from './check-admission.ts';
import { checkCarryingOut } from './check-carrying-out.ts';
import { checkComplaintDecision } from './check-complaint-decision.ts';
import { checkComplaintReview } from './check-complaint-review.ts';
import { checkForwarding } from './check-forwarding.ts';
import { checkSuspension } from './check-suspension.ts';
import { checkTemporaryMeasures } from './check-temporary-measures.ts';
import { issueComplaintDecision } from './issue-complaint-decision.ts';
import { openComplaint } from './open-complaint.ts';
import { openComplaintAppeal } from './open-complaint-appeal.ts';
import { openComplaintCarryingOut } from './open-complaint-carrying-out.ts';
import { openComplaintReview } from './open-complaint-review.ts';
import { openSuspension } from './open-suspension.ts';
import { openTemporaryMeasures } from './open-temporary-measures.ts';
import { planAnswerReminder } from './plan-answer-reminder.ts';
import { restoreCase } from './restore-case.ts';

/** The steps of a complaint: in the office, at the County Governor, and carried out. */
export const complaintSteps = [
  checkAdmission,
  checkCarryingOut,
  checkComplaintDecision,
  checkComplaintReview,
  checkForwarding,
  checkSuspension,
  checkTemporaryMeasures,
  issueComplaintDecision,
  openComplaint,
  openComplaintAppeal,
  openComplaintCarryingOut,
  openComplaintReview,
  openSuspension,
  openTemporaryMeasures,
  planAnswerReminder,
  restoreCase,
];
