import { code, remarks } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { fourEyesRemark, verdictRemarks } from '../decision/verdict.ts';
import { note } from '../finding.ts';
import { noticeRemarks } from '../procedure/advance-notice.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { ExtensionDecisionFacts } from './facts.ts';
import { absenceSincePeriodEnd, endsByDecision, endSeesAbsenceAtDecision } from './period-end.ts';

const rule = rulesOver<ExtensionDecisionFacts>();

export const extensionVerdictGiven = rule({
  id: 'extension-decision-verdict',
  sections: [SECTION.period, SECTION.decision],
  says: 'Beslutteren godkjenner forslaget om forlengelse eller avslutning, eller returnerer det med en grunn.',
  facts: ['proposal', 'result', 'reason'],
  check: ({ proposal, result, reason }) =>
    remarks(
      code({ label: 'Forslag', value: proposal }, { extend: 'forleng', end: 'avslutt' }),
      ...verdictRemarks(result, reason),
    ),
});

export const extensionFourEyes = rule({
  id: 'extension-decision-four-eyes',
  sections: [SECTION.internalControl],
  says: 'Den som avgjør en forlengelse, skal være en annen enn den som har forberedt saken.',
  facts: ['preparedBy', 'decidedBy'],
  check: (facts) => fourEyesRemark(facts),
});

export const extensionDecidedInTime = rule({
  id: 'extension-decision-in-time',
  sections: [SECTION.period],
  says: 'Vedtaket om forlengelse eller avslutning skal fattes før perioden er ute.',
  facts: ['today', 'decisionDate', 'result', 'periodEnd'],
  check({ today, decisionDate, result, periodEnd }) {
    const decided = isDate(decisionDate) ? decisionDate : today;
    if (result !== 'approve' || decided <= periodEnd) return undefined;
    return note(
      `Vedtaket fattes ${norwegian(decided)}, etter at perioden sluttet ${norwegian(periodEnd)}. Følg opp hvorfor det ble for sent.`,
    );
  },
});

export const extensionEndNotified = rule({
  id: 'extension-decision-notice',
  sections: [SECTION.notice],
  says: 'Avsluttes programmet mot deltakerens vilje når perioden er ute, skal deltakeren være varslet og ha hatt tid til å svare.',
  facts: [
    'today',
    'proposal',
    'result',
    'periodEnd',
    'lastOrdinaryDay',
    'againstWill',
    'noticeSentOn',
    'responseDeadline',
    'respondedOn',
  ],
  settings: ['noticeResponseDays'],
  check({ proposal, result, periodEnd, lastOrdinaryDay, againstWill, ...notice }, { noticeResponseDays }) {
    if (result !== 'approve' || againstWill !== 'yes') return undefined;
    if (!endsByDecision({ proposal, periodEnd, lastOrdinaryDay })) return undefined;
    return noticeRemarks(notice, noticeResponseDays);
  },
});

export const extensionDecisionRules = [
  extensionVerdictGiven,
  extensionFourEyes,
  extensionDecidedInTime,
  extensionEndNotified,
  endSeesAbsenceAtDecision,
] as const;

/** Job `check-extension-decision`. */
export const checkExtensionDecision = checkWith(extensionDecisionRules);

/** A period that is decided to be the last, as long as it runs. */
export const decidedPeriodEndRules = [absenceSincePeriodEnd] as const;

/** For the page of a case, and where absence is registered. */
export const checkDecidedPeriodEnd = checkWith(decidedPeriodEndRules);
