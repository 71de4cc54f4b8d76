import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import { interimReply } from '../../../demo/answers-complaint.ts';
import { reopenCase } from '../../../src/casefile/index.ts';
import { interimReplyDate } from '../../../src/law/index.ts';
import { assessed, granted } from '../ways.ts';
import { plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

/** The last day to reply to an application that came on the first day, and the day the task for it comes. */
const lastDay = interimReplyDate(firstDay);
const taskDay = plus(lastDay, { days: -7 });

const repliesTo = async (person: CaseOf) =>
  (await person.journal('form-completed')).filter(({ data }) => data.form === 'interim-reply');
const asked = async (person: CaseOf) => (await person.openTasks()).includes('give_interim_reply');

export const interimReplyStories: Story[] = [
  {
    name: 'an application that is not decided in a month gets an interim reply, once (§ 11 a)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.task('assess_conditions');
      await is(plus(taskDay, { days: -1 }));
      expect(await person.openTasks()).toEqual(['assess_conditions']);
      await is(taskDay);
      await person.do('give_interim_reply', interimReply(taskDay, plus(taskDay, { weeks: 3 })));
      // A task is gone before the job that follows it has written what was answered.
      const reply = await world.waitFor(
        'the reply is in the journal',
        async () => (await repliesTo(person))[0],
      );
      await world.waitFor('only the conditions are left', async () => !(await asked(person)));
      expect(reply).toMatchObject({
        data: { answers: { reply: 'sent', repliedOn: taskDay }, findings: [] },
        text: { reason: expect.stringContaining('opplysninger') },
      });

      await is(plus(lastDay, { days: 8 }));
      expect(await asked(person)).toBe(false);
      const late = plus(lastDay, { days: 8 });
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(plus(late, { weeks: 2 }), 12));
      await person.do('decide', a.verdict({ result: 'return', reason: 'Målene mangler.' }), 'beslutter');
      await person.task('assess_conditions');
      expect(await asked(person)).toBe(false);
      expect(await person.journal('interim-reply-opened')).toMatchObject([
        { data: { inquiry: 'application', receivedOn: firstDay, interimReplyDate: lastDay } },
      ]);
    },
  },
  {
    name: 'an application that is decided in time gets no interim reply (§ 11 a)',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(plus(firstDay, { weeks: 2 }), 12));
      await is(plus(lastDay, { days: 1 }));
      expect(await person.openTasks()).toEqual([]);
      expect(await repliesTo(person)).toEqual([]);
    },
  },
  {
    name: 'the month of a candidate runs from the day they applied, and an open task goes when the decision is made (§ 11 a)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay, { source: 'identification' });
      await person.task('assess_candidate');
      expect(await person.journal('interim-reply-opened')).toEqual([]);
      const registered = plus(taskDay, { days: -3 });
      await is(registered);
      await person.do('assess_candidate', a.candidate(registered, { applicationDate: firstDay }));
      await assessed(person, registered);
      await person.task('assess_conditions');
      expect(await asked(person)).toBe(false);
      await is(taskDay);
      await person.task('give_interim_reply');
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(plus(taskDay, { weeks: 2 }), 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      await noTaskLeft(person, world);
      expect(await repliesTo(person)).toEqual([]);
    },
  },
  {
    name: 'an application that was refused in time and is decided on anew has had its answer: no interim reply (§ 11 a)',
    async tell({ is, newCase }, { caseFile, url }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.refusedConditions());
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('closed');
      const again = plus(lastDay, { days: 10 });
      await is(again);
      const { caseId } = person;
      const by = { caseId, actor: 'beslutter', engineDate: again, caseUrl: `${url}/saker/${caseId}` };
      await caseFile.transaction((tx) => reopenCase(tx, by));
      await person.task('assess_conditions');
      await is(plus(again, { days: 1 }));
      expect(await person.openTasks()).toEqual(['assess_conditions']);
    },
  },
];

/** The search store shows a task for a second or two after it is gone. */
const noTaskLeft = (person: CaseOf, { waitFor }: World) =>
  waitFor('no task is left', async () => (await person.openTasks()).length === 0);
