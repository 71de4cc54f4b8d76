import { verdictRemarks, fourEyesRemark } from '../decision/verdict.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { ComplaintDecisionFacts } from './facts.ts';

const rule = rulesOver<ComplaintDecisionFacts>();

export const complaintVerdictGiven = rule({
  id: 'complaint-verdict',
  sections: [SECTION.complaintReview, SECTION.decision],
  says: 'Beslutteren godkjenner forslaget i klagesaken, eller returnerer det med en grunn.',
  facts: ['result', 'reason'],
  check: ({ result, reason }) => verdictRemarks(result, reason),
});

export const complaintFourEyes = rule({
  id: 'complaint-four-eyes',
  sections: [SECTION.internalControl],
  says: 'Den som avgjør en klagesak i kontoret, skal være en annen enn den som har forberedt den.',
  facts: ['preparedBy', 'decidedBy'],
  check: (facts) => fourEyesRemark(facts),
});

/** The act lets the office review its own decision, so the same person may decide again. */
export const freshEye = rule({
  id: 'complaint-fresh-eye',
  sections: [SECTION.internalControl, SECTION.complaintReview],
  says: 'Klagen bør om mulig avgjøres av en annen enn den som fattet vedtaket.',
  facts: ['result', 'decidedBy', 'firstDecidedBy'],
  settings: ['sameDeciderNoted'],
  check({ result, decidedBy, firstDecidedBy }, { sameDeciderNoted }) {
    if (!sameDeciderNoted || result !== 'approve' || !decidedBy || decidedBy !== firstDecidedBy)
      return undefined;
    return note(
      'Klagen avgjøres av den samme som fattet vedtaket. Loven tillater det, men la om mulig en annen se på saken.',
    );
  },
});

export const complaintDecisionRules = [complaintVerdictGiven, complaintFourEyes, freshEye] as const;
