import { conditions } from '../demo/answers.ts';
import {
  checkEntryConditions,
  monthlyBasis,
  rulesByCheck,
  type EntryFacts,
  type MonthFacts,
} from '../src/law/index.ts';
import { median } from './median.ts';

const SECONDS = 0.4;
const ROUNDS = 5;

export interface RulesBench {
  /** Calls of a function that does nothing, per second: what the loop itself costs. */
  readonly emptyPerSecond: number;
  readonly entry: CheckBench;
  readonly month: CheckBench;
}

export interface CheckBench {
  readonly rules: number;
  readonly checksPerSecond: number;
  readonly rulesPerSecond: number;
  /** How many calls of the empty function one check takes. */
  readonly emptyCallsPerCheck: number;
}

/** How quick the law itself is: a whole entry check and a month's benefit against the empty call, in turns in one run. */
export function measureRules(today: string): RulesBench {
  const entryFacts = {
    ...conditions(),
    today,
    birthDate: '1990-05-05',
    effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
    assessmentDate: today,
    mappedNeeds: ['work-experience', 'language'],
  } as EntryFacts;
  const empty: number[] = [];
  const entry: number[] = [];
  const month: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(perSecond(() => undefined));
    entry.push(perSecond(() => checkEntryConditions(entryFacts)));
    month.push(perSecond(() => monthlyBasis(MONTH)));
  }
  const emptyPerSecond = median(empty);
  const of = (rules: number, checksPerSecond: number): CheckBench => ({
    rules,
    checksPerSecond,
    rulesPerSecond: checksPerSecond * rules,
    emptyCallsPerCheck: emptyPerSecond / checksPerSecond,
  });
  return {
    emptyPerSecond,
    entry: of(rulesByCheck.checkEntryConditions.length, median(entry)),
    month: of(rulesByCheck.monthlyBasis.length, median(month)),
  };
}

/** A month with a bit of everything: a birthday, work, absence, another benefit, a new base amount. */
const MONTH: MonthFacts = {
  month: '2026-05',
  today: '2026-06-01',
  birthDate: '2001-05-12',
  programme: [{ from: '2026-01-05', to: '2027-01-04' }],
  interruptions: [],
  plannedWork: [],
  freeDayActivities: [],
  children: [{ from: '2026-01-05', children: 2 }],
  absences: [{ from: '2026-05-18', to: '2026-05-19', minutesPerDay: null, effect: 'reduces' }],
  attendance: {
    asPlanned: false,
    work: [{ from: '2026-05-04', to: '2026-05-08', minutes: 900 }],
    absences: [],
    otherBenefits: [{ kind: 'sickness', from: '2026-05-20', to: '2026-05-22', amountOre: 120_000 }],
  },
};

function perSecond(call: () => unknown): number {
  let sink = 0;
  const run = (times: number): number => {
    const begun = performance.now();
    for (let i = 0; i < times; i += 1) if (call()) sink += 1;
    return (performance.now() - begun) / 1000;
  };
  run(200);
  // Enough calls that the clock is right, however quick one is.
  let times = 100;
  while (run(times) < SECONDS / 10) times *= 4;
  const seconds = run(times * 10);
  if (sink < 0) throw new Error('a compiler may not leave the calls out');
  return (times * 10) / seconds;
}
