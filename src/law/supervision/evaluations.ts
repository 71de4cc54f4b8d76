import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { breach } from '../finding.ts';
import type { Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { onlyEmptyWords, saysSomething } from '../text.ts';
import type { CaseSupervisionFacts, EvaluationKept, PlanKept } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { hasBegun, lastDayOf, plansMadeFor, rows } from './read.ts';

export const evaluationsHeld: Pattern<CaseSupervisionFacts> = {
  number: 13,
  title: 'Evalueringer er planlagt og holdt',
  applies: hasBegun,
  rule: rulesOver<CaseSupervisionFacts>()({
    id: 'supervision-evaluations',
    sections: [SECTION.evaluation],
    says: 'Tidspunktene for evaluering er satt før start, og hver evaluering er holdt, med dato, funn og endringer.',
    facts: ['today', 'periods', 'plans', 'evaluations', 'endedOn', 'standstill'],
    settings: ['evaluationLateDays', 'emptyWords'],
    version: 2,
    check(facts, { evaluationLateDays, emptyWords }) {
      const { today } = facts;
      const unplanned = rows(facts.periods)
        .filter(({ from }) => from <= today)
        .filter(
          (period) => !plansMadeFor(period, facts, datesIn).some((one) => one.evaluationDates?.length > 0),
        );
      const over = lastDayOf(facts) ?? today;
      const late = rows(facts.evaluations).filter(
        ({ status, plannedOn }) =>
          status === 'planned' && addCalendarDays(plannedOn, evaluationLateDays) < over,
      );
      const held = rows(facts.evaluations).filter(({ status }) => status === 'held');
      return [
        ...unplanned.map(({ from }) =>
          breach(`Vedtaksperioden startet ${norwegian(from)} uten at det var satt noen dato for evaluering.`),
        ),
        ...late.map(({ plannedOn }) =>
          breach(`Evalueringen som var planlagt ${norwegian(plannedOn)}, er ikke holdt.`),
        ),
        ...held.filter((one) => !documented(one, emptyWords)).map((one) => breach(undocumented(one))),
      ];
    },
  }),
};

const datesIn = ({ evaluationDates }: PlanKept, { from, to }: Period): boolean =>
  Array.isArray(evaluationDates) && evaluationDates.some((date) => from <= date && date <= to);

const documented = (
  { heldOn, findings, changeConsidered }: EvaluationKept,
  emptyWords: readonly string[],
): boolean =>
  isDate(heldOn) && changeConsidered && saysSomething(findings) && !onlyEmptyWords(findings, emptyWords);

const undocumented = ({ number, heldOn }: EvaluationKept): string =>
  isDate(heldOn)
    ? `Evalueringen ${norwegian(heldOn)} viser ikke hva som kom fram, eller om programmet må endres.`
    : `Evaluering ${number} er ført som holdt uten dato.`;
