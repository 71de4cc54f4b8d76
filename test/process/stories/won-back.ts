import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as c from '../../../demo/answers-complaint.ts';
import { complaintsOf, endingsOf } from '../../../src/casefile/index.ts';
import { completed, ended, evaluated, extendedBy, granted, reviewed } from '../ways.ts';
import { lastDayOfMonths, plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const day = plus(start, { weeks: 6 });

/** Over the decision that ends the programme, which comes after the grant. */
async function complains(person: CaseOf, receivedOn: string): Promise<void> {
  const { status, body } = await person.ask('decisions/2/complaints', c.complaint(receivedOn));
  expect(status, JSON.stringify(body)).toBeLessThan(300);
}

const statuses = async ({ caseFile }: World, person: CaseOf) =>
  (await endingsOf(caseFile.db, person.caseId)).map(({ status }) => status);
const complaintOf = async ({ caseFile }: World, person: CaseOf) =>
  (await complaintsOf(caseFile.db, person.caseId))[0]!;

export const wonBackStories: Story[] = [
  {
    name: 'an ending that the office reverses before its day never comes: the programme goes on (§ 34, fvl. § 33)',
    async tell({ is, newCase }, world) {
      const lastDay = plus(day, { days: 35 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      await ended(person, lastDay);
      const received = plus(day, { days: 6 });
      await is(received);
      await complains(person, received);
      await reviewed(person, 'reverse');
      await person.notes('ending-undone');
      await person.notes('complaint-carried-out');
      expect(await statuses(world, person)).toEqual(['undone']);
      expect(await complaintOf(world, person)).toMatchObject({ result: 'reversed', carriedOutOn: received });
      await is(plus(lastDay, { days: 2 }));
      expect(await person.openTasks()).toEqual([]);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
    },
  },
  {
    name: 'an ending that the office reverses while the programme is being completed: it goes on, and can end later (§ 34, fvl. § 33)',
    async tell({ is, newCase }, world) {
      const [lastDay, received] = [plus(day, { days: 5 }), plus(day, { days: 9 })];
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      await ended(person, lastDay);
      await is(plus(lastDay, { days: 1 }));
      await person.task('complete_programme');
      await is(received);
      await complains(person, received);
      await reviewed(person, 'reverse');
      await person.notes('programme-end-undone');
      await person.notes('complaint-carried-out');
      expect(await person.facts()).toMatchObject({ phase: 'programme', endReason: null, endedOn: null });
      await person.notes('case-started', 2);
      await world.waitFor(
        'the final evaluation is gone',
        async () => !(await person.openTasks()).includes('complete_programme'),
      );

      const evaluationDay = plus(start, { months: 3 });
      await is(evaluationDay);
      await person.do('hold_evaluation', a.evaluation(evaluationDay));
      await person.heldOn(evaluationDay);
      await ended(person, evaluationDay);
      await person.notes('ending-decided', 2);
      const after = plus(evaluationDay, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'ended-early', endedOn: evaluationDay });
      expect(await statuses(world, person)).toEqual(['undone', 'ended']);
    },
  },
  {
    name: 'an ending that the County Governor changes when the case is closed: it is open in its programme, and a person does the rest (§ 34, fvl. § 34)',
    async tell({ is, newCase }, world) {
      const lastDay = plus(day, { days: 2 });
      const [over, received, answered] = [3, 7, 60].map((days) => plus(day, { days })) as [
        string,
        string,
        string,
      ];
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      await ended(person, lastDay);
      await is(over);
      await completed(person, over);
      await is(received);
      await complains(person, received);
      await reviewed(person, 'forward');
      await person.do('forward_complaint', c.forwarding(received));
      await person.notes('complaint-forwarded');

      await is(answered);
      const { status } = await person.ask(
        'complaints/1/answer',
        c.answer('changed', plus(day, { days: 58 })),
      );
      expect(status).toBeLessThan(300);
      await person.reaches('programme');
      // Somebody was to evaluate with them in the weeks that they were shut out.
      await person.do('hold_evaluation', a.evaluation(answered));
      await person.heldOn(answered);
      const done = { done: 'programme', note: 'Programmet går videre fra dagen etter avslutningen.' };
      await person.do('carry_out_result', c.carriedOut(answered, done));
      await person.notes('complaint-carried-out');
      expect(await complaintOf(world, person)).toMatchObject({
        appealResult: 'changed',
        carriedOutOn: answered,
      });

      await ended(person, answered);
      await person.notes('ending-decided', 2);
      const after = plus(answered, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'ended-early', endedOn: answered });
      expect(await person.notes('certificate-issued', 2)).toHaveLength(2);
    },
  },
  {
    name: 'an end after the period that is reversed before the last day: extension is assessed anew (regulation § 2, fvl. § 33)',
    async tell({ is, newCase }) {
      const end = lastDayOfMonths(start, 6);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6));
      await evaluated(person, is, [plus(start, { months: 3 })]);
      await is(plus(end, { days: -52 }));
      await person.do('assess_extension', a.noExtension());
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('decision-recorded', 2);
      const received = plus(end, { days: -45 });
      await is(received);
      await complains(person, received);
      await reviewed(person, 'reverse');
      await person.notes('programme-end-undone');
      await extendedBy(person, end, 6);
      await is(plus(end, { days: 2 }));
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      expect((await person.decisions()).map(({ kind }) => kind)).toEqual([
        'grant',
        'ending',
        'reversal',
        'extension',
      ]);
    },
  },
];
