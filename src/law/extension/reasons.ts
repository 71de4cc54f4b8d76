import { code, remarks, text } from '../answers.ts';
import { norwegian } from '../calendar.ts';
import { isCode, PERIOD_END_GROUNDS, YES_NO } from '../codes.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { CONDITION_ANSWERS, labelOfCondition, lostConditions } from './conditions.ts';
import type { ExtensionFacts } from './facts.ts';
import { needsSpecialReasons, NEXT_PERIOD_FACTS, NEXT_PERIOD_SETTINGS, nextPeriod } from './next-period.ts';
import { saysSomething } from '../text.ts';
import { specialReasonRemarks } from './special-reasons.ts';

const rule = rulesOver<ExtensionFacts>();
const NECESSARY = 'Er mer tid nødvendig for å komme i arbeid?';

/** Beyond two years the answers are conditions, and `extension-third-year` holds against them (regulation § 2). */
export const necessityAndProgress = rule({
  id: 'extension-necessity-progress',
  version: 2,
  sections: [SECTION.duration, SECTION.evaluation],
  says: 'Det skal vurderes om mer program er nødvendig, og om deltakeren har hatt framgang.',
  facts: ['proposal', 'necessary', 'necessaryReason', 'progress', 'progressReason'],
  check: ({ proposal, necessary, necessaryReason, progress, progressReason }) =>
    remarks(
      code({ label: NECESSARY, value: necessary }, YES_NO),
      text({ label: 'Er mer tid nødvendig: Hvorfor?', value: necessaryReason }),
      code({ label: 'Har deltakeren hatt framgang?', value: progress }, YES_NO),
      text({ label: 'Har deltakeren hatt framgang: Hva viser det?', value: progressReason }),
      proposal === 'extend' &&
        necessary === 'no' &&
        note(
          'Det foreslås å forlenge, men mer program er ikke vurdert som nødvendig. Innenfor to år er det vilkårene i § 29 som avgjør. Kontroller svarene.',
        ),
    ),
});

/** What the answers say against an end, in the words of the form. */
function seenAgainstEnd({
  necessary,
  stillFollowUp,
  lastOrdinaryDay,
}: Pick<ExtensionFacts, 'necessary' | 'stillFollowUp' | 'lastOrdinaryDay'>): string {
  const until = `og de to årene varer til ${norwegian(lastOrdinaryDay)}.`;
  if (necessary === 'yes')
    return `Det foreslås å avslutte, men mer program er vurdert som nødvendig, ${until}`;
  const unlike =
    necessary === 'no' && stillFollowUp === 'yes'
      ? ` «${labelOfCondition('follow-up')}» er besvart med ja, og «${NECESSARY}» med nei: kontroller at begge stemmer.`
      : '';
  return `Det foreslås å avslutte, men ingen av vilkårene i § 29 er vurdert som bortfalt, ${until}${unlike}`;
}

/**
 * § 32: the programme is given as long as the conditions are met, so an end needs more than a date. Whether more is
 * necessary is a condition beyond two years only (regulation § 2 second paragraph); within them no answer to it takes
 * the right to go on away. A form from before this hides the grounds of § 34 where the answer is no. Whoever holds one
 * gets on by mending what does not agree: no help is needed, or more time is, and then it shows the grounds.
 */
export const endIsReasoned = rule({
  id: 'extension-end-reasoned',
  version: 4,
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
    if (proposal !== 'end' || periodEnd >= lastOrdinaryDay) return undefined;
    if (necessary !== 'yes' && againstWill !== 'yes') return undefined;
    // The right to go on is theirs who meet the conditions.
    if (lostConditions(conditions).length > 0) return undefined;
    const seen = seenAgainstEnd({ necessary, lastOrdinaryDay, ...conditions });
    return againstWill === 'yes' && !isCode(PERIOD_END_GROUNDS, endGround)
      ? breach(
          `${seen} Deltakeren vil fortsette. Foreslå å forlenge, eller svar nei på det vilkåret i § 29 som ikke lenger er oppfylt, eller velg hvilken grunn etter § 34 avslutningen bygger på.`,
        )
      : note(`${seen} Kontroller at avslutningen har en saklig grunn hos deltakeren.`);
  },
});

/**
 * After two years the programme ends by the law itself, but whether there are special reasons to go on is judged, and
 * whoever wanted to go on is told why not. A form from before these were asked for hides the field: so it is a note.
 */
export const endAfterTwoYearsReasoned = rule({
  id: 'extension-end-after-two-years',
  sections: [SECTION.grounds, SECTION.thirdYear],
  says: 'Også når de to årene er brukt, skal det begrunnes at det ikke er særlige grunner til å fortsette.',
  facts: ['proposal', 'periodEnd', 'lastOrdinaryDay', 'necessary', 'progress', 'likelyWork', 'reason'],
  check({ proposal, periodEnd, lastOrdinaryDay, necessary, progress, likelyWork, reason }) {
    if (proposal !== 'end' || periodEnd < lastOrdinaryDay) return undefined;
    return remarks(
      !saysSomething(reason) &&
        note(
          '«Begrunnelse for å avslutte» er ikke fylt ut. Skriv hvorfor det ikke er særlige grunner til å fortsette; det står i vedtaket.',
        ),
      [necessary, progress, likelyWork].every((answer) => answer === 'yes') &&
        note(
          'Det foreslås å avslutte, men mer tid er vurdert som nødvendig, deltakeren har hatt framgang, og arbeid er sannsynlig. Kontroller at begrunnelsen sier hva som mangler, eller foreslå å forlenge.',
          SECTION.thirdYear,
        ),
    );
  },
});

export const specialReasonsBeyondTwoYears = rule({
  id: 'extension-third-year',
  sections: [SECTION.thirdYear, SECTION.duration],
  says: 'Utover to år kreves særlige grunner: nødvendig, framgang, motivasjon, sannsynlig arbeid og arbeidsmarkedet vurdert.',
  facts: [...NEXT_PERIOD_FACTS],
  settings: [...NEXT_PERIOD_SETTINGS],
  version: 2,
  check(facts, settings): Remark[] {
    const next = nextPeriod(facts, settings);
    if (!next || !needsSpecialReasons(next, facts.lastOrdinaryDay)) return [];
    const beyond = `Forlengelsen går til ${norwegian(next.to)}, forbi to år (${norwegian(facts.lastOrdinaryDay)})`;
    return specialReasonRemarks(facts, beyond, 'Velg færre måneder, foreslå å avslutte, eller rett svaret.');
  },
});
