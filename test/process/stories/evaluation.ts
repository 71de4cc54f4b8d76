import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import { evaluated, granted } from '../ways.ts';
import { plus } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const firstEvaluation = plus(start, { months: 3 });

export const evaluationStories: Story[] = [
  {
    name: 'an evaluation that is moved while its timer runs is due on the new day and not on the old one',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(plus(start, { weeks: 3 }));
      const movedTo = plus(firstEvaluation, { days: 40 });
      const { status } = await person.ask('evaluations/1/move', {
        to: movedTo,
        reason: 'Praksisplassen har ferie.',
      });
      expect(status).toBeLessThan(300);

      await is(plus(firstEvaluation, { days: 2 }));
      expect(await person.openTasks()).toEqual([]);

      await is(movedTo);
      await person.do('hold_evaluation', a.evaluation(movedTo));
      await person.heldOn(movedTo);
      expect((await person.evaluations())[0]).toMatchObject({
        firstPlannedOn: firstEvaluation,
        plannedOn: movedTo,
      });
    },
  },
  {
    name: 'an evaluation that is moved before the programme has begun is waited for on its new day',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      const movedTo = plus(start, { months: 2 });
      const { status } = await person.ask('evaluations/1/move', { to: movedTo, reason: 'Permisjon i mars.' });
      expect(status).toBeLessThan(300);
      await is(plus(start, { days: 1 }));
      expect(await person.openTasks()).toEqual([]);
      await evaluated(person, is, [movedTo]);
      const today = await person.ask('evaluations/1/move', {
        to: plus(start, { months: 5 }),
        reason: 'For sent.',
      });
      expect(today.status).toBe(409);
    },
  },
  {
    name: 'an evaluation that is not held is reminded of, comes to the manager, again when the new deadline is over, and can still be held',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(firstEvaluation);
      await person.task('hold_evaluation');

      await is(plus(firstEvaluation, { days: 6 }));
      await person.notes('reminder-sent');
      expect(await person.openTasks()).toEqual(['hold_evaluation']);

      await is(plus(firstEvaluation, { days: 18 }));
      await person.notes('escalated');
      const newDeadline = plus(firstEvaluation, { days: 21 });
      await person.do('follow_up', a.followUp({ action: 'new-date', deadline: newDeadline }), 'leder');

      await is(newDeadline);
      expect(await person.openTasks()).toEqual(['hold_evaluation']);
      await is(plus(newDeadline, { days: 4 }));
      await person.notes('escalated', 2);
      await person.followUp('evaluation');

      const late = plus(newDeadline, { days: 5 });
      await is(late);
      await person.do('hold_evaluation', a.evaluation(late));
      await person.heldOn(late);
    },
  },
  {
    name: 'an evaluation without findings is sent back, and one that changes the programme has the plan checked again, in a time of its own',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(firstEvaluation);
      await person.do(
        'hold_evaluation',
        a.evaluation(firstEvaluation, { findings: 'Kontinuerlig', changeProgramme: 'yes' }),
      );
      await person.task('correct_evaluation');
      expect((await person.findings()).map(({ severity }) => severity)).toContain('brudd');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('evaluation-holiday-set');
      const [opened] = await person.journal('evaluation-opened');
      expect(opened!.data.holidayMissing).toContain(start.slice(0, 4));
      const late = plus(firstEvaluation, { days: 6 });
      await is(late);
      await person.notes('reminder-sent');
      await person.do('correct_evaluation', a.evaluation(late, { changeProgramme: 'yes' }));
      await person.task('change_programme');
      await is(plus(late, { days: 5 }));
      await person.notes('reminder-sent', 2);
      await is(plus(late, { days: 18 }));
      await person.notes('escalated');
      await person.followUp('evaluation');

      // The form does not ask again why the start and the length suit: neither moves.
      const plan = a.programme(start, 12, { periodReason: undefined });
      const tooShort = { ...plan, activities: (plan.activities as object[]).slice(0, 1) };
      await person.do('change_programme', tooShort);
      await person.task('correct_programme_change');
      expect(await person.findings()).not.toEqual([]);
      await person.do('correct_programme_change', plan);
      await person.notes('programme-recorded', 2);
      const [programmeChange] = (await person.journal('form-completed')).slice(-1);
      expect(programmeChange!.text).toMatchObject({ periodReason: a.programme(start, 12).periodReason });
    },
  },
];
