import { Temporal } from 'temporal-polyfill';
import { periodEnd, workdayUntil } from '../src/law/index.ts';
import * as a from './answers.ts';
import { assessedEnding } from './answers-ending.ts';

/** One case in the hands of those who work on it. */
export interface Player {
  readonly children: number;
  is(date: string, timeOfDay?: string): Promise<void>;
  do(task: string, answers: Record<string, unknown>, by?: string): Promise<void>;
  waits(task: string): Promise<void>;
  /** Somebody proposes on our own page to end the programme for work, with its last day. */
  proposesEnding(lastDay: string): Promise<void>;
}

const plus = (date: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(date).add(duration).toString();

/** Nobody meets on a Sunday. */
const evaluationDay = (start: string, month: number) => workdayUntil(plus(start, { months: month }));

const programme = (player: Player, start: string) =>
  a.programme(start, 12, {
    childrenSupported: player.children,
    evaluationDates: [3, 9].map((month) => ({ date: evaluationDay(start, month) })),
  });

/** A week or so between each step, as people who have other cases too would take. */
async function assessed(player: Player, found: string): Promise<void> {
  await player.do('assess_candidate', a.candidate(found));
  const met = plus(found, { weeks: 1 });
  await player.is(met);
  await player.do('record_self_assessment', a.selfAssessment(met));
  const assessedOn = plus(found, { weeks: 2 });
  await player.is(assessedOn);
  await player.do('record_assessment', a.assessment(assessedOn, { childrenConsidered: undefined }));
}

async function decided(player: Player, found: string): Promise<void> {
  await player.is(plus(found, { weeks: 3 }));
  await player.do('decide', a.verdict(), 'beslutter');
}

/** From the register to a granted programme. @returns its first day */
async function begins(player: Player, found: string): Promise<string> {
  const start = workdayUntil(plus(found, { weeks: 5 }));
  await assessed(player, found);
  await player.do('assess_conditions', a.conditions());
  await player.do('plan_programme', programme(player, start));
  await decided(player, found);
  return start;
}

async function evaluates(player: Player, start: string, months: readonly number[]): Promise<void> {
  for (const month of months) {
    const yearsStart = month > 12 ? plus(periodEnd(start, 12), { days: 1 }) : start;
    const day = evaluationDay(yearsStart, month > 12 ? month - 12 : month);
    await player.is(day);
    await player.do('hold_evaluation', a.evaluation(day));
  }
}

async function goesOn(player: Player, end: string): Promise<void> {
  await player.is(workdayUntil(plus(end, { days: -50 })));
  await player.do('assess_extension', a.extension(12));
  await player.do('plan_programme', programme(player, plus(end, { days: 1 })));
  await player.is(workdayUntil(plus(end, { days: -43 })));
  await player.do('decide_extension', a.verdict(), 'beslutter');
}

interface StoryOfLife {
  /** How long ago the person must have been found, so that the life is where it says it is today. */
  readonly foundMonthsAgo: number;
  readonly live: (player: Player, found: string) => Promise<void>;
}

/** What a case may come to. Each is played from the day the person is found in the register. */
export const lives = {
  /** Two years, four evaluations, a certificate. */
  twoYears: {
    foundMonthsAgo: 26,
    async live(player, found) {
      const start = await begins(player, found);
      await evaluates(player, start, [3, 9]);
      await goesOn(player, periodEnd(start, 12));
      await evaluates(player, start, [15, 21]);
      const end = periodEnd(start, 24);
      await player.is(workdayUntil(plus(end, { days: -50 })));
      await player.do('assess_extension', a.noExtension());
      await player.do('decide_extension', a.verdict(), 'beslutter');
      const over = plus(end, { days: 1 });
      await player.is(over, '00:30');
      await player.do('complete_programme', a.completion(over));
    },
  },
  /** In the second year now. */
  stillRunning: {
    foundMonthsAgo: 18,
    async live(player, found) {
      const start = await begins(player, found);
      await evaluates(player, start, [3, 9]);
      await goesOn(player, periodEnd(start, 12));
      await evaluates(player, start, [15]);
    },
  },
  /** Nobody has held the second evaluation, and its day was some weeks ago. */
  overdue: {
    foundMonthsAgo: 11,
    async live(player, found) {
      const start = await begins(player, found);
      await evaluates(player, start, [3]);
      await player.is(evaluationDay(start, 9));
      await player.waits('hold_evaluation');
    },
  },
  refused: {
    foundMonthsAgo: 4,
    async live(player, found) {
      await assessed(player, found);
      await player.do('assess_conditions', a.refusedConditions());
      await decided(player, found);
    },
  },
  /** Work after half a year. */
  endedEarly: {
    foundMonthsAgo: 14,
    async live(player, found) {
      const start = await begins(player, found);
      await evaluates(player, start, [3]);
      const day = workdayUntil(plus(start, { months: 6 }));
      await player.is(day);
      await player.proposesEnding(day);
      await player.do('assess_ending', assessedEnding(day));
      await player.do('decide_ending', a.verdict(), 'beslutter');
      const over = plus(day, { days: 1 });
      await player.is(over);
      await player.do('complete_programme', a.completion(over));
    },
  },
  notRelevant: {
    foundMonthsAgo: 2,
    async live(player, found) {
      await player.do(
        'assess_candidate',
        a.candidate(found, {
          relevant: 'no',
          applied: 'no',
          applicationDate: undefined,
          reasonCode: 'work-or-education',
          reason: 'Begynner i fast arbeid om to uker.',
        }),
      );
    },
  },
  /** Found lately; the conditions are to be assessed. */
  beingAssessed: {
    foundMonthsAgo: 1,
    async live(player, found) {
      await assessed(player, found);
      await player.waits('assess_conditions');
    },
  },
} satisfies Record<string, StoryOfLife>;

export type Life = keyof typeof lives;
