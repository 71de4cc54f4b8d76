import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { DecisionFacts } from './facts.ts';
import { fourEyesRemark, verdictRemarks } from './verdict.ts';

const rule = rulesOver<DecisionFacts>();

export const verdictGiven = rule({
  id: 'decision-verdict',
  sections: [SECTION.decision],
  says: 'Beslutteren godkjenner forslaget, eller returnerer det med en grunn.',
  facts: ['result', 'reason'],
  check: ({ result, reason }) => verdictRemarks(result, reason),
});

/** No section of the act demands two people: it is part of the internal control that § 5 demands. */
export const fourEyes = rule({
  id: 'decision-four-eyes',
  sections: [SECTION.internalControl],
  says: 'Den som beslutter, skal være en annen enn den som har forberedt saken.',
  facts: ['preparedBy', 'decidedBy'],
  check: (facts) => fourEyesRemark(facts),
});
