import { checkWith } from '../check.ts';
import { fourEyesRemark, verdictRemarks } from '../decision/verdict.ts';
import { reachesBack } from '../procedure/reaches-back.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { InterruptionDecisionFacts } from './facts.ts';

const rule = rulesOver<InterruptionDecisionFacts>();

export const interruptionVerdictGiven = rule({
  id: 'interruption-decision-verdict',
  sections: [SECTION.interruption, SECTION.decision],
  says: 'Beslutteren godkjenner forslaget om avbrudd, eller returnerer det med en grunn.',
  facts: ['result', 'reason'],
  check: ({ result, reason }) => verdictRemarks(result, reason),
});

export const interruptionFourEyes = rule({
  id: 'interruption-decision-four-eyes',
  sections: [SECTION.internalControl],
  says: 'Den som beslutter et avbrudd, skal være en annen enn den som foreslo og forberedte det.',
  facts: ['preparedBy', 'decidedBy'],
  check: (facts) => fourEyesRemark(facts),
});

export const interruptionNotBackdated = rule({
  id: 'interruption-decision-not-backdated',
  sections: [SECTION.interruption],
  says: 'Et avbrudd mot deltakerens vilje virker tidligst fra dagen det blir besluttet.',
  facts: ['today', 'result', 'from', 'againstWill'],
  settings: ['adverseDecisionReachesBack'],
  check({ today, result, from, againstWill }, { adverseDecisionReachesBack }) {
    if (result !== 'approve' || againstWill !== 'yes') return undefined;
    return reachesBack({ label: 'Første dag av avbruddet', value: from }, today, adverseDecisionReachesBack);
  },
});

export const interruptionDecisionRules = [
  interruptionVerdictGiven,
  interruptionFourEyes,
  interruptionNotBackdated,
] as const;

/** Job `check-interruption-decision`. */
export const checkInterruptionDecision = checkWith(interruptionDecisionRules);
