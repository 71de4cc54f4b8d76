import { checkHearingNotice } from './check-hearing-notice.ts';
import { checkSelfCertificationReview } from './check-self-certification-review.ts';
import { checkSelfCertification } from './check-self-certification.ts';
import { issueLossOfSelfCertification } from './issue-loss-of-self-certification.ts';
import { openSelfCertificationDecision } from './open-self-certification-decision.ts';
import { openSelfCertificationReview } from './open-self-certification-review.ts';
import { openSelfCertification } from './open-self-certification.ts';
import { planSelfCertificationReview } from './plan-self-certification-review.ts';

/** The steps of the question of the right to self-certification, and of its review. */
export const selfCertificationSteps = [
  openSelfCertification,
  checkHearingNotice,
  openSelfCertificationDecision,
  checkSelfCertification,
  issueLossOfSelfCertification,
  planSelfCertificationReview,
  openSelfCertificationReview,
  checkSelfCertificationReview,
];
