import { checkWith } from '../check.ts';
import { fourEyesRemark, verdictRemarks } from '../decision/verdict.ts';
import { reachesBack } from '../procedure/reaches-back.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { isAgainstWill } from './against-will.ts';
import type { EndingDecisionFacts } from './facts.ts';
import { absenceSinceEnding, registeredAbsenceSeenAtDecision } from './registered-absence.ts';

const rule = rulesOver<EndingDecisionFacts>();

export const endingVerdictGiven = rule({
  id: 'ending-decision-verdict',
  sections: [SECTION.ending, SECTION.decision],
  says: 'Beslutteren godkjenner forslaget om avslutning, eller returnerer det med en grunn.',
  facts: ['result', 'reason'],
  check: ({ result, reason }) => verdictRemarks(result, reason),
});

export const endingFourEyes = rule({
  id: 'ending-decision-four-eyes',
  sections: [SECTION.internalControl],
  says: 'Den som beslutter en avslutning, skal være en annen enn den som foreslo og forberedte den.',
  facts: ['preparedBy', 'decidedBy'],
  check: (facts) => fourEyesRemark(facts),
});

export const endingNotBackdated = rule({
  id: 'ending-decision-not-backdated',
  sections: [SECTION.ending],
  says: 'En avslutning mot deltakerens vilje virker tidligst fra dagen den blir besluttet.',
  facts: ['today', 'result', 'endReason', 'endDate', 'againstWill'],
  settings: ['adverseDecisionReachesBack'],
  check({ today, result, endReason, endDate, againstWill }, settings) {
    if (result !== 'approve' || !isAgainstWill({ endReason, againstWill })) return undefined;
    return reachesBack({ label: 'Sluttdatoen', value: endDate }, today, settings.adverseDecisionReachesBack);
  },
});

export const endingDecisionRules = [
  endingVerdictGiven,
  endingFourEyes,
  endingNotBackdated,
  registeredAbsenceSeenAtDecision,
] as const;

/** Job `check-ending-decision`. */
export const checkEndingDecision = checkWith(endingDecisionRules);

/** A decided ending whose day has not come: what has been registered since may be a reason to look at it again. */
export const decidedEndingRules = [absenceSinceEnding] as const;

/** For the page of a case, and where absence is registered. */
export const checkDecidedEnding = checkWith(decidedEndingRules);
