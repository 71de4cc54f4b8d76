import { code, remarks, text } from '../answers.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { ENDING_ABSENCES, YES_NO } from '../codes.ts';
import { protectedAbsenceRemark } from '../completion/protected-absence.ts';
import { absenceSinceRemarks, registeredAbsenceRemarks, WAY_BACK } from '../completion/registered-absence.ts';
import { breach, note } from '../finding.ts';
import { noticeRemarks } from '../procedure/advance-notice.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { onlyEmptyWords, saysSomething } from '../text.ts';
import { CONDITION_ANSWERS, restsOnCondition } from './conditions.ts';
import type { ExtensionDecisionFacts, ExtensionFacts } from './facts.ts';

const rule = rulesOver<ExtensionFacts>();
const ABSENCES = { none: 'ikke fravær', ...ENDING_ABSENCES };
const WHY =
  'Skriv hva hos deltakeren som gjør at programmet skal avsluttes. Penger og plasser er ikke en grunn.';

type Ending = Pick<ExtensionFacts, 'proposal' | 'periodEnd' | 'lastOrdinaryDay'>;

/**
 * Whether the office ends a programme that could go on: then regulation § 2 asks for what § 34 does. After two years
 * the programme ends by the law itself, unless there are special reasons to go on.
 */
export const endsByDecision = ({ proposal, periodEnd, lastOrdinaryDay }: Ending): boolean =>
  proposal === 'end' && periodEnd < lastOrdinaryDay;

/** Whether the participant, who wants to go on, is still to be told and given time to respond. */
export function periodEndNeedsNotice(
  { againstWill, ...facts }: ExtensionFacts,
  { noticeResponseDays }: Pick<Settings, 'noticeResponseDays'> = settingsHere(),
): boolean {
  return (
    endsByDecision(facts) && againstWill === 'yes' && noticeRemarks(facts, noticeResponseDays).length > 0
  );
}

export const endHasGround = rule({
  id: 'extension-end-ground',
  sections: [SECTION.ending, SECTION.period],
  says: 'Avsluttes programmet når perioden er ute og de to årene ikke er brukt, skal det ha en saklig grunn hos deltakeren.',
  facts: ['proposal', 'periodEnd', 'lastOrdinaryDay', 'againstWill', 'reason'],
  settings: ['emptyWords'],
  check({ againstWill, reason, ...facts }, { emptyWords }) {
    if (!endsByDecision(facts)) return undefined;
    const label = 'Begrunnelse for å avslutte';
    return remarks(
      code({ label: 'Er avslutningen mot deltakerens vilje?', value: againstWill }, YES_NO),
      text({ label, value: reason }, WHY),
      saysSomething(reason) &&
        onlyEmptyWords(reason, emptyWords) &&
        breach(`«${label}» sier ikke noe om deltakeren. ${WHY}`),
    );
  },
});

export const endNotForProtectedAbsence = rule({
  id: 'extension-end-protected-absence',
  sections: [SECTION.endingAbsence],
  says: 'Heller ikke når perioden er ute, kan programmet avsluttes for fravær til arbeid, fødsel eller adopsjon det første året.',
  facts: ['proposal', 'periodEnd', 'lastOrdinaryDay', 'againstWill', 'absenceKind', 'absenceFrom'],
  settings: ['shortMonthEndsPeriod'],
  version: 2,
  check({ againstWill, absenceKind, absenceFrom, ...facts }, settings) {
    if (!endsByDecision(facts)) return undefined;
    return remarks(
      code({ label: 'Bygger forslaget på fravær?', value: absenceKind }, ABSENCES),
      againstWill === 'yes' &&
        protectedAbsenceRemark({ absenceKind, absenceFrom, endDate: facts.periodEnd }, settings),
    );
  },
});

/** What both moments look at besides the day: when the end is assessed, and when it is decided. */
const LOOKED_AT = [
  'proposal',
  'periodEnd',
  'lastOrdinaryDay',
  'againstWill',
  'endGround',
  ...CONDITION_ANSWERS,
  'absenceKind',
  'absenceFrom',
  'registeredAbsences',
  'registeredInterruptions',
] as const;

/**
 * What is said to be no absence may be one all the same. Absence that lasts is what is left to end a programme for
 * against the will, unless a condition of § 29 is not met. Then the end has another ground, and this only tells.
 */
export const endSeesRegisteredAbsence = rule({
  id: 'extension-registered-absence',
  sections: [SECTION.endingAbsence],
  says: 'Fravær for arbeid, fødsel eller adopsjon som er registrert i saken, skal ses før programmet avsluttes når perioden er ute.',
  facts: ['today', ...LOOKED_AT],
  settings: ['shortMonthEndsPeriod'],
  version: 4,
  check({ proposal, periodEnd, lastOrdinaryDay, againstWill, ...facts }, settings) {
    if (!endsByDecision({ proposal, periodEnd, lastOrdinaryDay }) || againstWill !== 'yes') return undefined;
    return registeredAbsenceRemarks(
      { ...facts, endDate: periodEnd },
      () => !restsOnCondition(facts),
      'Foreslå å forlenge programmet.',
      settings,
    );
  },
});

/** As when an ending before its time is decided: the time for a response lies in between, and a child is born in it. */
export const endSeesAbsenceAtDecision = rulesOver<ExtensionDecisionFacts>()({
  id: 'extension-decision-registered-absence',
  sections: [SECTION.endingAbsence],
  says: 'Fravær for arbeid, fødsel eller adopsjon som er registrert når det besluttes at programmet skal avsluttes med perioden, skal ses før det avsluttes.',
  facts: ['today', 'result', ...LOOKED_AT],
  settings: ['shortMonthEndsPeriod'],
  check({ result, proposal, periodEnd, lastOrdinaryDay, againstWill, ...facts }, settings) {
    if (result !== 'approve' || againstWill !== 'yes') return undefined;
    if (!endsByDecision({ proposal, periodEnd, lastOrdinaryDay })) return undefined;
    return registeredAbsenceRemarks(
      { ...facts, endDate: periodEnd },
      () => !restsOnCondition(facts),
      'Returner forslaget, så det kan foreslås å forlenge programmet.',
      settings,
      'decided',
    );
  },
});

export const absenceSincePeriodEnd = rulesOver<ExtensionDecisionFacts>()({
  id: 'extension-decided-registered-absence',
  sections: [SECTION.endingAbsence],
  says: 'Registreres fravær for arbeid, fødsel eller adopsjon etter at det er besluttet å avslutte programmet med perioden, skal vedtaket ses på igjen før siste dag.',
  facts: [
    'today',
    'periodEnd',
    'againstWill',
    'endGround',
    ...CONDITION_ANSWERS,
    'registeredAbsences',
    'registeredInterruptions',
  ],
  settings: ['shortMonthEndsPeriod'],
  check({ periodEnd, againstWill, ...facts }, settings) {
    if (againstWill !== 'yes' || !isDate(periodEnd)) return undefined;
    return absenceSinceRemarks(
      { ...facts, endDate: periodEnd },
      () => !restsOnCondition(facts),
      () => `Da: ${WAY_BACK}`,
      settings,
    );
  },
});

/** The period does not wait for the response, so whoever begins late is told what can still be done. */
export const endLeavesTimeForNotice = rule({
  id: 'extension-end-notice-time',
  sections: [SECTION.notice, SECTION.period],
  says: 'Den som vil fortsette, skal varsles så tidlig at saken kan avgjøres før perioden er ute.',
  facts: ['today', 'proposal', 'periodEnd', 'lastOrdinaryDay', 'againstWill', 'noticeSentOn'],
  settings: ['noticeResponseDays'],
  check({ today, againstWill, noticeSentOn, ...facts }, { noticeResponseDays }) {
    if (!endsByDecision(facts) || againstWill !== 'yes' || isDate(noticeSentOn)) return undefined;
    if (addCalendarDays(today, noticeResponseDays) < facts.periodEnd) return undefined;
    return note(
      `Deltakeren skal varsles og ha minst ${noticeResponseDays} dager til å svare, men perioden slutter ${norwegian(facts.periodEnd)}. Vurder å forlenge for en kort tid, så saken kan avgjøres i tide.`,
    );
  },
});
