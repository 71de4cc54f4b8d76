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
import { isCode, PROGRESS } from '../codes.ts';
import { joinOverlapping } from '../duration/uncounted.ts';
import { breach, note } from '../finding.ts';
import { overlap, type Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import type { CaseSupervisionFacts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { lastDayOf, plansInUse, rows } from './read.ts';

const rule = rulesOver<CaseSupervisionFacts>();
type P = Pattern<CaseSupervisionFacts>;

/** First day of the programme; undefined before it has begun, and where it never did. */
export const begun = ({
  today,
  endedOn,
  periods,
}: Pick<CaseSupervisionFacts, 'today' | 'endedOn' | 'periods'>) => {
  const from = rows(periods)[0]?.from;
  return isDate(from) && from <= today && (!isDate(endedOn) || from <= endedOn) ? from : undefined;
};

type StillFacts = Pick<CaseSupervisionFacts, 'standstill'>;
type YearSetting = Pick<Settings, 'shortMonthEndsPeriod'>;

/**
 * Days after the first of two until the other, without those on which the programme stood still. Follow-up is of
 * somebody who takes part (regulation § 1); whether somebody will come back is asked in the interruption itself.
 */
export function programmeDays(
  { from, to }: Period,
  { standstill }: StillFacts,
  settings: YearSetting,
): number {
  if (from >= to) return 0;
  const between = { from: addCalendarDays(from, 1), to };
  const still = rows(standstill).filter((one) => isDate(one.from) && (!one.to || one.to >= one.from));
  return joinOverlapping(still, settings).reduce(
    (days, stretch) => {
      const inside = overlap(stretch, between);
      return inside ? days - daysBetween(inside.from, inside.to) - 1 : days;
    },
    daysBetween(from, to),
  );
}

export const followUpLogged: P = {
  number: 14,
  title: 'Oppfølgingen er skrevet ned',
  applies(facts, settings) {
    const from = begun(facts);
    const to = lastDayOf(facts) ?? facts.today;
    return from !== undefined && programmeDays({ from, to }, facts, settings) > settings.contactEveryDays;
  },
  rule: rule({
    id: 'supervision-follow-up',
    sections: [SECTION.evaluation],
    says: 'Det står når og hvordan deltakeren er fulgt opp og hvilken framgang deltakeren har, og ukeplanen er skriftlig.',
    facts: ['today', 'periods', 'endedOn', 'contacts', 'evaluations', 'standstill'],
    settings: ['contactEveryDays', 'shortMonthEndsPeriod'],
    version: 4,
    check(facts, settings) {
      const { contactEveryDays } = settings;
      const from = begun(facts);
      if (!from) return undefined;
      const contacts = rows(facts.contacts);
      const held = rows(facts.evaluations).flatMap(({ heldOn }) => (isDate(heldOn) ? [heldOn] : []));
      const until = earliest(lastDayOf(facts) ?? facts.today, facts.today);
      const days = [...contacts.map(({ on }) => on), ...held].filter((day) => from <= day && day <= until);
      const length = (gap: Period) => programmeDays(gap, facts, settings);
      const silence = longestGap([from, ...days, until], length);
      const silent = length(silence);
      const still = silent < daysBetween(silence.from, silence.to);
      return [
        ...(days.length === 0
          ? [breach(`Ingen oppfølging er skrevet ned siden programmet startet ${norwegian(from)}.`)]
          : []),
        ...(days.length > 0 && silent > contactEveryDays
          ? [
              note(
                `Det er ikke skrevet ned noen oppfølging på ${silent} dager, fra ${norwegian(silence.from)} til ${norwegian(silence.to)}.${still ? ' Dager da programmet sto stille, er ikke regnet med.' : ''}`,
              ),
            ]
          : []),
        ...(contacts.some(({ weekPlan }) => weekPlan)
          ? []
          : [note('Det står ikke at deltakeren har en skriftlig ukeplan.')]),
        ...rows(facts.evaluations)
          .filter(({ status, progress }) => status === 'held' && !isCode(PROGRESS, progress))
          .map(({ number, heldOn }) =>
            note(
              `${isDate(heldOn) ? `Evalueringen ${norwegian(heldOn)}` : `Evaluering ${number}`} viser ikke hvilken framgang deltakeren hadde.`,
            ),
          ),
      ];
    },
  }),
};

/** The two neighbours that lie farthest from each other; the first of them where several do. */
function longestGap(days: readonly string[], length: (gap: Period) => number): Period {
  const inOrder = days.toSorted(compare);
  const gaps = inOrder.slice(1).map((to, i) => ({ from: inOrder[i]!, to }));
  return gaps.reduce((a, b) => (length(b) > length(a) ? b : a));
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
