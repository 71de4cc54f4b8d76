import { isDate, norwegian } from '../calendar.ts';
import { ACTIVITY_KINDS, isCode, PROVIDERS } from '../codes.ts';
import { breach, note, type Remark } from '../finding.ts';
import { fullWeek, noGap } from '../programme/full-time.ts';
import { needsAnswered, omissionsReasoned } from '../programme/needs.ts';
import type { PlanFacts } from '../programme/facts.ts';
import type { Period } from '../period.ts';
import { rulesOver, type Rule } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { list, saysSomething } from '../text.ts';
import type { CaseSupervisionFacts, PlanKept } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { hasBegun, isGranted, plansInUse, plansMadeFor, rows, type PlanInUse } from './read.ts';

const rule = rulesOver<CaseSupervisionFacts>();
type P = Pattern<CaseSupervisionFacts>;

/** What a rule on plans says to a plan that has been in use; its messages with the plan's number before them. */
function saidOf(
  one: Rule<PlanFacts>,
  { plan, days, decisionPeriod }: PlanInUse,
  facts: Partial<PlanFacts>,
  settings: Partial<Settings>,
): Remark[] {
  const { activities, omittedNeeds } = plan;
  const given = { today: days.from, activities, omittedNeeds, period: days, decisionPeriod, ...facts };
  return one.check(given, { ...settingsHere(), ...settings }).map(({ severity, message, section }) => ({
    severity,
    section,
    message: `Program ${plan.version}: ${message}`,
  }));
}

const hasActivityIn = ({ activities }: PlanKept, { from, to }: Period): boolean =>
  rows(activities).some(
    ({ fromDate, toDate }) => isDate(fromDate) && isDate(toDate) && fromDate <= to && toDate >= from,
  );

export const planBeforeStart: P = {
  number: 6,
  title: 'Program før start',
  applies: hasBegun,
  rule: rule({
    id: 'supervision-plan-before-start',
    sections: [SECTION.content, SECTION.startingPoint],
    says: 'Det individuelle programmet er laget når programmet starter.',
    facts: ['today', 'periods', 'plans', 'standstill'],
    version: 2,
    check: (facts) =>
      rows(facts.periods)
        .filter(({ from }) => from <= facts.today)
        .filter((period) => plansMadeFor(period, facts, hasActivityIn).length === 0)
        .map(({ from }) =>
          breach(`Vedtaksperioden startet ${norwegian(from)} uten at det var laget et program.`),
        ),
  }),
};

export const fullWeeks: P = {
  number: 7,
  title: 'Fulle uker',
  applies: (facts) => plansInUse(facts).length > 0,
  rule: rule({
    id: 'supervision-full-week',
    sections: [SECTION.weeklyHours, SECTION.fullTime],
    says: 'Programmet har minst 37,5 timer i hver uke det varer.',
    facts: ['plans', 'periods', 'endedOn'],
    settings: ['fullTimeHours', 'softStartWeeks'],
    version: 3,
    check(facts, settings) {
      const firstStart = rows(facts.periods)[0]?.from;
      return plansInUse(facts)
        .flatMap((used) => saidOf(fullWeek, used, { firstStart }, settings))
        .filter(({ severity }) => severity === 'brudd');
    },
  }),
};

const activitiesIn = (count: number): string => (count === 1 ? 'én aktivitet' : `${count} aktiviteter`);

export const noGaps: P = {
  number: 8,
  title: 'Ingen tid uten aktivitet',
  applies: (facts) => plansInUse(facts).length > 0,
  rule: rule({
    id: 'supervision-no-gap',
    sections: [SECTION.fullTime],
    says: 'Ingen del av programmet går med til å vente på plass i en aktivitet.',
    facts: ['plans', 'periods', 'endedOn'],
    check: (facts) => plansInUse(facts).flatMap((used) => saidOf(noGap, used, {}, {})),
  }),
};

export const needsMatched: P = {
  number: 9,
  title: 'Hvert behov er møtt',
  applies: (facts) => isGranted(facts) && rows(facts.assessments).length > 0,
  rule: rule({
    id: 'supervision-need-match',
    sections: [SECTION.content],
    says: 'Hvert kartlagt behov har en aktivitet, eller en begrunnelse for at det ikke har det.',
    facts: ['assessments', 'plans', 'periods', 'endedOn'],
    check(facts) {
      const mappedNeeds = rows(facts.assessments).at(-1)?.needs ?? [];
      const both = plansInUse(facts).flatMap((used) => [
        ...saidOf(needsAnswered, used, { mappedNeeds }, {}),
        ...saidOf(omissionsReasoned, used, {}, {}),
      ]);
      return both.filter(({ severity }) => severity === 'brudd');
    },
  }),
};

export const notStandard: P = {
  number: 10,
  title: 'Programmet er individuelt',
  applies: isGranted,
  rule: rule({
    id: 'supervision-not-standard',
    sections: [SECTION.content],
    says: 'Hver aktivitet er begrunnet for nettopp denne deltakeren, og programmet er ikke det samme som andres.',
    facts: ['plans', 'samePlanAs'],
    check({ plans, samePlanAs }) {
      const missing = rows(plans).flatMap(({ version, activities }) => {
        const bare = rows(activities).filter(({ reason }) => !saysSomething(reason)).length;
        return bare > 0
          ? [breach(`Program ${version}: ${activitiesIn(bare)} mangler en individuell begrunnelse.`)]
          : [];
      });
      const same = Array.isArray(samePlanAs) ? samePlanAs.filter((id) => /^KVP-\d{4}-\d{5}$/.test(id)) : [];
      if (same.length === 0) return missing;
      const others =
        same.length > 3 ? `${same.slice(0, 3).join(', ')} og ${same.length - 3} til` : list(same);
      return [
        ...missing,
        note(
          `Programmet har de samme aktivitetene og timene som i ${others}. Kontroller at det er laget ut fra deltakerens egne behov.`,
        ),
      ];
    },
  }),
};

export const activitiesDescribed: P = {
  number: 11,
  title: 'Aktivitetene er beskrevet',
  applies: isGranted,
  rule: rule({
    id: 'supervision-activities-described',
    sections: [SECTION.content],
    says: 'Det står hva hver aktivitet går ut på, hvem som står for det, og hva det skal føre til.',
    facts: ['plans'],
    check: ({ plans }) =>
      rows(plans).flatMap(({ version, activities }) => {
        const vague = rows(activities).filter(
          ({ kind, provider, goal }) =>
            !isCode(ACTIVITY_KINDS, kind) || !isCode(PROVIDERS, provider) || !saysSomething(goal),
        ).length;
        return vague > 0
          ? [breach(`Program ${version}: ${activitiesIn(vague)} mangler innhold, ansvarlig eller mål.`)]
          : [];
      }),
  }),
};
