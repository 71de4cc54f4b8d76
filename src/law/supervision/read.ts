import { isDate } from '../calendar.ts';
import type { CaseSupervisionFacts, PlanKept } from './facts.ts';
import { addCalendarDays, earliest, latest } from '../calendar.ts';
import type { Period } from '../period.ts';

/** What is stored may be older than this code: anything but a list of objects is nothing to look at. */
export const rows = <T extends object>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** The decisions that gave or refused a programme. */
export const decided = ({ decisions }: Pick<CaseSupervisionFacts, 'decisions'>) =>
  rows(decisions).filter(({ kind }) => kind === 'grant' || kind === 'refusal');

export const isGranted = (facts: Pick<CaseSupervisionFacts, 'periods'>): boolean =>
  rows(facts.periods).length > 0;

/** The programme has begun. One that ended before its first day never did. */
export const hasBegun = ({
  today,
  endedOn,
  periods,
}: Pick<CaseSupervisionFacts, 'today' | 'endedOn' | 'periods'>): boolean =>
  rows(periods).some(({ from }) => from <= today && (!isDate(endedOn) || from <= endedOn));

/** The last day of the programme, if it is over. */
export const lastDayOf = ({
  today,
  endedOn,
  periods,
}: Pick<CaseSupervisionFacts, 'today' | 'endedOn' | 'periods'>) => {
  if (isDate(endedOn)) return endedOn;
  const to = rows(periods).at(-1)?.to;
  return isDate(to) && to < today ? to : undefined;
};

/**
 * The plans that were made for a decision period before it began. A plan for an earlier one says nothing of it: some
 * date in it has to be the period's. Interruption and leave move a period and not the dates in its plan, so where there
 * has been any, each plan will do.
 */
export const plansMadeFor = (
  { from, to }: Period,
  { plans, standstill }: Pick<CaseSupervisionFacts, 'plans' | 'standstill'>,
  reaches: (plan: PlanKept, period: Period) => boolean,
): readonly PlanKept[] =>
  rows(plans).filter(
    (plan) => plan.recordedOn <= from && (rows(standstill).length > 0 || reaches(plan, { from, to })),
  );

/** A plan, and the days of a decision period on which it was the plan. */
export interface PlanInUse {
  readonly plan: PlanKept;
  readonly days: Period;
  readonly decisionPeriod: Period;
}

/** Which plan held when: from its first day until the next one's, within each decision period and the programme. */
export function plansInUse(facts: Pick<CaseSupervisionFacts, 'plans' | 'periods' | 'endedOn'>): PlanInUse[] {
  const plans = rows(facts.plans);
  const end = isDate(facts.endedOn) ? facts.endedOn : undefined;
  return rows(facts.periods).flatMap(({ from, to }) =>
    plans.flatMap((plan, i) => {
      const next = plans[i + 1];
      const days = {
        from: latest(from, plan.validFrom),
        to: earliest(to, end ?? to, next ? addCalendarDays(next.validFrom, -1) : to),
      };
      return days.from <= days.to ? [{ plan, days, decisionPeriod: { from, to } }] : [];
    }),
  );
}
