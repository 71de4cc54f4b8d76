import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import { nextWorkday, startDeadline } from '../../../src/law/index.ts';
import { assessed } from '../ways.ts';
import { plus } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });

export const decisionStories: Story[] = [
  {
    name: 'an application is refused because of other benefits, by a decision with grounds; under 30, the activity duty is to be thought of (§ 20 a, § 29, § 41)',
    async tell({ newCase }) {
      const person = await newCase(firstDay, { bornOn: plus(firstDay, { years: -29 }) });
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.refusedConditions());
      await person.task('decide');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('entry-activity-duty-under-30');
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('closed');
      expect((await person.facts()).outcome).toBe('refused');
      const [refusal] = await person.decisions();
      expect(refusal).toMatchObject({ kind: 'refusal', data: { refusalGround: 'benefits' }, period: null });
      expect(refusal!.grounds.length).toBeGreaterThan(5);
    },
  },
  {
    name: 'no application is refused because of the budget (§ 29)',
    async tell({ newCase }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions({ proposal: 'refuse', refusalGround: 'budget' }));
      await person.task('correct_conditions');
      expect((await person.findings()).map(({ message }) => message).join(' ')).toMatch(/budsjett/i);
      await person.do('correct_conditions', a.conditions());
      await person.task('plan_programme');
    },
  },
  {
    name: 'a programme of less than full time is sent back with the reason (§ 30)',
    async tell({ newCase }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions());
      const plan = a.programme(start, 12);
      await person.do('plan_programme', { ...plan, activities: (plan.activities as object[]).slice(0, 1) });
      await person.task('correct_programme');
      expect((await person.findings()).map(({ message }) => message).join(' ')).toMatch(/37,5/);
      await person.do('correct_programme', plan);
      await person.task('decide');
    },
  },
  {
    name: 'nobody decides on what they have prepared, and a decision-maker can send a case back',
    async tell({ newCase }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(start, 12));
      await person.do('decide', a.verdict(), 'veileder');
      await person.task('correct_decision');
      expect(await person.decisions()).toEqual([]);
      await person.do(
        'correct_decision',
        a.verdict({ result: 'return', reason: 'Behovet for norsk er for svakt begrunnet.' }),
        'beslutter',
      );
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(start, 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
    },
  },
  {
    name: 'six weeks before a programme must start, the manager is told of an application that nobody has decided (§ 31)',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.task('assess_conditions');
      const told = async () =>
        (await person.journal('escalated')).filter(({ data }) => data.phase === 'start-deadline').length;
      const warning = nextWorkday(plus(startDeadline(firstDay), { days: -42 }));
      await is(plus(warning, { days: -1 }));
      expect(await told()).toBe(0);
      await is(warning);
      await person.followUp('start-deadline');
      expect(await told()).toBe(1);
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(plus(warning, { weeks: 2 }), 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
    },
  },
  {
    name: 'what somebody wrote is kept when a form comes back, and never stays in the process',
    async tell({ newCase }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions({ workAbilityReason: undefined }));
      await person.task('correct_conditions');
      const codesOnly = Object.fromEntries(
        Object.entries(a.conditions()).filter(([field]) => !/Reason$|View$/.test(field)),
      );
      await person.do('correct_conditions', { ...codesOnly, workAbilityReason: 'Trenger tilrettelegging.' });
      await person.task('plan_programme');
      const last = (await person.journal('form-completed')).at(-1)!;
      expect(last.text).toMatchObject({
        workAbilityReason: 'Trenger tilrettelegging.',
        mainReason: a.conditions().mainReason,
      });
    },
  },
];
