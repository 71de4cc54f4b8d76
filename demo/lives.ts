import { Temporal } from 'temporal-polyfill';
import { periodEnd } from '../src/law/index.ts';
import * as a from './answers.ts';

/** One case in the hands of those who work on it. */
export interface Player {
  readonly children: number;
  is(date: string, timeOfDay?: string): Promise<void>;
  do(task: string, answers: Record<string, unknown>, by?: string): Promise<void>;
  waits(task: string): Promise<void>;
  endsEarly(on: string): Promise<void>;
}

const plus = (date: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(date).add(duration).toString();

/** From the register to a programme that runs. */
async function begins(player: Player, found: string, start: string): Promise<void> {
  await player.do('assess_candidate', a.candidate(found));
  await player.do('record_self_assessment', a.selfAssessment(found));
  await player.do('record_assessment', a.assessment(found));
  await player.do('assess_conditions', a.conditions());
  await player.do('plan_programme', a.programme(start, 12, { childrenSupported: player.children }));
  await player.do('decide', a.verdict(), 'beslutter');
}

async function evaluates(player: Player, start: string, months: readonly number[]): Promise<void> {
  for (const month of months) {
    const day = plus(start, { months: month });
    await player.is(day);
    await player.do('hold_evaluation', a.evaluation(day));
  }
}

async function goesOn(player: Player, end: string): Promise<void> {
  await player.is(plus(end, { days: -50 }));
  await player.do('assess_extension', a.extension(12));
  await player.do(
    'plan_programme',
    a.programme(plus(end, { days: 1 }), 12, { childrenSupported: player.children }),
  );
  await player.do('decide_extension', a.verdict(), 'beslutter');
}

/** What a case may come to. Each is played from the day the person is found in the register. */
export const lives = {
  /** Two years, four evaluations, a certificate. */
  async twoYears(player: Player, found: string): Promise<void> {
    const start = plus(found, { weeks: 4 });
    await begins(player, found, start);
    await evaluates(player, start, [3, 9]);
    await goesOn(player, periodEnd(start, 12));
    await evaluates(player, start, [15, 21]);
    const end = periodEnd(start, 24);
    await player.is(plus(end, { days: -50 }));
    await player.do('assess_extension', a.noExtension());
    await player.do('decide_extension', a.verdict(), 'beslutter');
    await player.is(plus(end, { days: 1 }), '00:30');
    await player.do('complete_programme', a.completion(plus(end, { days: 1 })));
  },
  /** In the second year now. */
  async stillRunning(player: Player, found: string): Promise<void> {
    const start = plus(found, { weeks: 4 });
    await begins(player, found, start);
    await evaluates(player, start, [3, 9]);
    await goesOn(player, periodEnd(start, 12));
    await evaluates(player, start, [15]);
  },
  /** Nobody has held the second evaluation. */
  async overdue(player: Player, found: string): Promise<void> {
    const start = plus(found, { weeks: 4 });
    await begins(player, found, start);
    await evaluates(player, start, [3]);
    await player.is(plus(start, { months: 9 }));
    await player.waits('hold_evaluation');
  },
  async refused(player: Player, found: string): Promise<void> {
    await player.do('assess_candidate', a.candidate(found));
    await player.do('record_self_assessment', a.selfAssessment(found));
    await player.do('record_assessment', a.assessment(found));
    await player.do('assess_conditions', a.refusedConditions());
    await player.do('decide', a.verdict(), 'beslutter');
  },
  /** Work after half a year. */
  async endedEarly(player: Player, found: string): Promise<void> {
    const start = plus(found, { weeks: 4 });
    await begins(player, found, start);
    await evaluates(player, start, [3]);
    const day = plus(start, { months: 6 });
    await player.is(day);
    await player.endsEarly(day);
    await player.do('complete_programme', a.completion(day));
  },
  async notRelevant(player: Player, found: string): Promise<void> {
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
} satisfies Record<string, (player: Player, found: string) => Promise<void>>;

export type Life = keyof typeof lives;
