import {
  addCalendarDays,
  addMonths,
  compare,
  daysBetween,
  earliest,
  isDate,
  latest,
  norwegian,
} from '../calendar.ts';
import { breach, note } from '../finding.ts';
import type { Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import type { CaseSupervisionFacts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { lastDayOf, plansInUse, rows } from './read.ts';

const rule = rulesOver<CaseSupervisionFacts>();
type P = Pattern<CaseSupervisionFacts>;

/** First day of the programme; undefined before it has begun. */
const begun = ({ today, periods }: Pick<CaseSupervisionFacts, 'today' | 'periods'>) => {
  const from = rows(periods)[0]?.from;
  return isDate(from) && from <= today ? from : undefined;
};

export const followUpLogged: P = {
  number: 14,
  title: 'Oppfølgingen er skrevet ned',
  applies(facts, { contactEveryDays }) {
    const from = begun(facts);
    return from !== undefined && addCalendarDays(from, contactEveryDays) < (lastDayOf(facts) ?? facts.today);
  },
  rule: rule({
    id: 'supervision-follow-up',
    sections: [SECTION.evaluation],
    says: 'Det står når og hvordan deltakeren er fulgt opp, og ukeplanen er skriftlig.',
    facts: ['today', 'periods', 'endedOn', 'contacts', 'evaluations'],
    settings: ['contactEveryDays'],
    version: 2,
    check(facts, { contactEveryDays }) {
      const from = begun(facts);
      if (!from) return undefined;
      const contacts = rows(facts.contacts);
      const held = rows(facts.evaluations).flatMap(({ heldOn }) => (isDate(heldOn) ? [heldOn] : []));
      const until = earliest(lastDayOf(facts) ?? facts.today, facts.today);
      const days = [...contacts.map(({ on }) => on), ...held].filter((day) => from <= day && day <= until);
      const silence = longestGap([from, ...days, until]);
      const silent = daysBetween(silence.from, silence.to);
      return [
        ...(days.length === 0
          ? [breach(`Ingen oppfølging er skrevet ned siden programmet startet ${norwegian(from)}.`)]
          : []),
        ...(days.length > 0 && silent > contactEveryDays
          ? [
              note(
                `Det er ikke skrevet ned noen oppfølging på ${silent} dager, fra ${norwegian(silence.from)} til ${norwegian(silence.to)}.`,
              ),
            ]
          : []),
        ...(contacts.some(({ weekPlan }) => weekPlan)
          ? []
          : [note('Det står ikke at deltakeren har en skriftlig ukeplan.')]),
      ];
    },
  }),
};

/** The two neighbours that lie farthest from each other; the first of them where several do. */
function longestGap(days: readonly string[]): Period {
  const inOrder = days.toSorted(compare);
  const gaps = inOrder.slice(1).map((to, i) => ({ from: inOrder[i]!, to }));
  return gaps.reduce((a, b) => (daysBetween(b.from, b.to) > daysBetween(a.from, a.to) ? b : a));
}

export const providerControlled: P = {
  number: 15,
  title: 'Nav kontrollerer tiltaksarrangøren',
  applies: (facts, settings) => outsourced(facts, settings).length > 0,
  rule: rule({
    id: 'supervision-provider-control',
    sections: [SECTION.internalControl, SECTION.evaluation],
    says: 'Når andre står for oppfølgingen, kontrollerer Nav-kontoret at den blir gitt.',
    facts: ['today', 'plans', 'periods', 'endedOn', 'contacts'],
    settings: ['outsourcedProviders', 'providerControlMonths'],
    check: (facts, settings) =>
      outsourced(facts, settings)
        .filter(({ from }) => !rows(facts.contacts).some((one) => one.providerChecked && one.on >= from))
        .map(({ version, from }) =>
          breach(
            `Program ${version}: en arrangør har stått for en aktivitet siden ${norwegian(from)}, og det er ikke skrevet ned at Nav-kontoret har kontrollert oppfølgingen.`,
          ),
        ),
  }),
};

/** Activities that somebody else has been in charge of for so long that Nav should have looked at them. */
function outsourced(
  facts: Pick<CaseSupervisionFacts, 'today' | 'plans' | 'periods' | 'endedOn'>,
  settings: Pick<Settings, 'outsourcedProviders' | 'providerControlMonths'>,
): { version: number; from: string }[] {
  return plansInUse(facts).flatMap(({ plan, days }) =>
    rows(plan.activities).flatMap(({ provider, fromDate, toDate }) => {
      if (!settings.outsourcedProviders.includes(provider ?? '')) return [];
      if (!isDate(fromDate) || !isDate(toDate)) return [];
      const from = latest(fromDate, days.from);
      const until = earliest(toDate, days.to, facts.today);
      return addMonths(from, settings.providerControlMonths) <= until
        ? [{ version: plan.version, from }]
        : [];
    }),
  );
}
