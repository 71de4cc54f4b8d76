import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as a from '../../demo/answers.ts';
import { completed, granted } from './ways.ts';
import { lastDayOf, openWorld, plus, type CaseOf, type World } from './world.ts';

describe('two years in the programme', () => {
  let world: World;
  let person: CaseOf;
  let applied: string;
  let start: string;
  let endOfFirst: string;
  let endOfSecond: string;

  beforeAll(async () => {
    world = await openWorld();
    applied = await world.beginOnMonday();
    start = plus(applied, { weeks: 4 });
    endOfFirst = lastDayOf(start, 12);
    endOfSecond = lastDayOf(start, 24);
    person = await world.newCase(applied);
  });
  afterAll(() => world?.stop());

  it('is granted for one year, with a programme and two evaluations before it starts', async () => {
    await granted(person, applied, a.programme(start, 12));
    const [grant] = await person.decisions();
    expect(grant).toMatchObject({
      kind: 'grant',
      decidedOn: applied,
      preparedBy: 'veileder',
      decidedBy: 'beslutter',
      period: { from: start, to: endOfFirst },
    });
    expect((await person.evaluations()).map(({ plannedOn, status }) => [plannedOn, status])).toEqual([
      [plus(start, { months: 3 }), 'planned'],
      [plus(start, { months: 9 }), 'planned'],
    ]);
  });

  it('has nothing to do until the first evaluation is due', async () => {
    await world.itIs(plus(start, { days: 10 }));
    expect(await person.openTasks()).toEqual([]);
  });

  it('is evaluated twice in the first year', async () => {
    for (const months of [3, 9]) {
      const day = plus(start, { months });
      await world.itIs(day);
      await person.do('hold_evaluation', a.evaluation(day));
      await world.waitFor('the evaluation is held', async () =>
        (await person.evaluations()).some((e) => e.heldOn === day),
      );
    }
  });

  it('is extended by a second year before the first has run out', async () => {
    const day = plus(endOfFirst, { days: -50 });
    await world.itIs(day);
    await person.do('assess_extension', a.extension(12));
    await person.do('plan_programme', a.programme(plus(endOfFirst, { days: 1 }), 12));
    await person.do('decide_extension', a.verdict(), 'beslutter');
    await world.waitFor('the second period', async () => (await person.periods()).length === 2);
    expect((await person.periods())[1]).toMatchObject({
      from: plus(endOfFirst, { days: 1 }),
      to: endOfSecond,
    });
  });

  it('is evaluated twice in the second year', async () => {
    for (const months of [15, 21]) {
      const day = plus(start, { months });
      await world.itIs(day);
      await person.do('hold_evaluation', a.evaluation(day));
      await world.waitFor('the evaluation is held', async () =>
        (await person.evaluations()).some((e) => e.heldOn === day),
      );
    }
    expect((await person.evaluations()).map(({ status }) => status)).toEqual([
      'held',
      'held',
      'held',
      'held',
    ]);
  });

  it('ends with the second period, decided in time', async () => {
    await world.itIs(plus(endOfSecond, { days: -50 }));
    await person.do('assess_extension', a.noExtension());
    await person.do('decide_extension', a.verdict(), 'beslutter');
    await person.notes('decision-recorded', 3);
    await world.itIs(plus(endOfSecond, { days: 1 }), '00:30');
    await completed(person, plus(endOfSecond, { days: 1 }));
    expect(await person.facts()).toMatchObject({
      phase: 'closed',
      outcome: 'completed',
      endReason: 'period-end',
      endedOn: endOfSecond,
    });
    expect(await person.journal('certificate-issued')).toHaveLength(1);
  });
});
