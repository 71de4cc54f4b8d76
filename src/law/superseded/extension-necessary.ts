import { code, remarks, text } from '../answers.ts';
import { norwegian } from '../calendar.ts';
import { isCode, PERIOD_END_GROUNDS, YES_NO } from '../codes.ts';
import { registeredAbsenceRemarks } from '../completion/registered-absence.ts';
import { CONDITION_ANSWERS, lostConditions, restsOnCondition } from '../extension/conditions.ts';
import type { ExtensionFacts } from '../extension/facts.ts';
import { endsByDecision } from '../extension/period-end.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { superseded } from './superseded.ts';

const rule = rulesOver<ExtensionFacts>();

/** Within two years too, what was not held to be necessary could not be given. */
export const necessityAndProgress1 = superseded(
  rule({
    id: 'extension-necessity-progress',
    sections: [SECTION.duration, SECTION.evaluation],
    says: 'Det skal vurderes om mer program er nødvendig, og om deltakeren har hatt framgang.',
    facts: ['proposal', 'necessary', 'necessaryReason', 'progress', 'progressReason'],
    check: ({ proposal, necessary, necessaryReason, progress, progressReason }) =>
      remarks(
        code({ label: 'Er mer tid nødvendig for å komme i arbeid?', value: necessary }, YES_NO),
        text({ label: 'Er mer tid nødvendig: Hvorfor?', value: necessaryReason }),
        code({ label: 'Har deltakeren hatt framgang?', value: progress }, YES_NO),
        text({ label: 'Har deltakeren hatt framgang: Hva viser det?', value: progressReason }),
        proposal === 'extend' &&
          necessary === 'no' &&
          breach(
            'Det foreslås å forlenge, men mer program er ikke vurdert som nødvendig. Rett svaret eller forslaget.',
          ),
      ),
  }),
  '2026-11-29',
);

/** Nothing was asked of an end where more was not held to be necessary. */
export const endIsReasoned3 = superseded(
  rule({
    id: 'extension-end-reasoned',
    version: 3,
    sections: [SECTION.duration, SECTION.ending],
    says: 'Innenfor to år har den som fortsatt oppfyller vilkårene, rett til å fortsette.',
    facts: [
      'proposal',
      'necessary',
      'periodEnd',
      'lastOrdinaryDay',
      'againstWill',
      'endGround',
      ...CONDITION_ANSWERS,
    ],
    check({ proposal, necessary, periodEnd, lastOrdinaryDay, againstWill, endGround, ...conditions }) {
      if (proposal !== 'end' || necessary !== 'yes' || periodEnd >= lastOrdinaryDay) return undefined;
      // The right to go on is theirs who meet the conditions.
      if (lostConditions(conditions).length > 0) return undefined;
      const seen = `Det foreslås å avslutte, men mer program er vurdert som nødvendig, og de to årene varer til ${norwegian(lastOrdinaryDay)}.`;
      return againstWill === 'yes' && !isCode(PERIOD_END_GROUNDS, endGround)
        ? breach(
            `${seen} Deltakeren vil fortsette. Foreslå å forlenge, eller svar nei på det vilkåret i § 29 som ikke lenger er oppfylt, eller velg hvilken grunn etter § 34 avslutningen bygger på.`,
          )
        : note(`${seen} Kontroller at avslutningen har en saklig grunn hos deltakeren.`);
    },
  }),
  '2026-11-29',
);

/** As above, for absence that lasts. */
export const endSeesRegisteredAbsence3 = superseded(
  rule({
    id: 'extension-registered-absence',
    sections: [SECTION.endingAbsence],
    says: 'Fravær for arbeid, fødsel eller adopsjon som er registrert i saken, skal ses før programmet avsluttes når perioden er ute.',
    facts: [
      'today',
      'proposal',
      'periodEnd',
      'lastOrdinaryDay',
      'necessary',
      'againstWill',
      'endGround',
      ...CONDITION_ANSWERS,
      'absenceKind',
      'absenceFrom',
      'registeredAbsences',
      'registeredInterruptions',
    ],
    settings: ['shortMonthEndsPeriod'],
    version: 3,
    check({ proposal, periodEnd, lastOrdinaryDay, necessary, againstWill, ...facts }, settings) {
      if (!endsByDecision({ proposal, periodEnd, lastOrdinaryDay }) || againstWill !== 'yes')
        return undefined;
      return registeredAbsenceRemarks(
        { ...facts, endDate: periodEnd },
        () => necessary === 'yes' && !restsOnCondition(facts),
        'Foreslå å forlenge programmet.',
        settings,
      );
    },
  }),
  '2026-11-29',
);
