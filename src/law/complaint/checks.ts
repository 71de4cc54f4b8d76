import { checkWith } from '../check.ts';
import { admissionRules } from './admission.ts';
import { appealRules, carryingOutRules, forwardingRules } from './appeal.ts';
import { complaintDecisionRules } from './decision.ts';
import { registeredRules } from './registered.ts';
import { complaintReviewRules } from './review.ts';
import { suspensionRules } from './suspension.ts';
import { temporaryMeasuresRules } from './temporary-measures.ts';

/** A complaint as it is registered; only contradictory dates and missing answers are breaches. */
export const checkComplaint = checkWith(registeredRules);
/** Job `check-admission`. */
export const checkAdmission = checkWith(admissionRules);
/** Job `check-suspension`. */
export const checkSuspension = checkWith(suspensionRules);
/** Job `check-complaint-review`. */
export const checkComplaintReview = checkWith(complaintReviewRules);
/** Job `check-complaint-decision`. */
export const checkComplaintDecision = checkWith(complaintDecisionRules);
/** Job `check-forwarding`. */
export const checkForwarding = checkWith(forwardingRules);
/** The answer of the County Governor, as it is registered. */
export const checkAppeal = checkWith(appealRules);
/** Job `check-temporary-measures`. */
export const checkTemporaryMeasures = checkWith(temporaryMeasuresRules);
/** Job `check-carrying-out`. */
export const checkCarryingOut = checkWith(carryingOutRules);
