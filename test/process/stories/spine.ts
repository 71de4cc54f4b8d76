import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import { interimReply } from '../../../demo/answers-complaint.ts';
import * as s from '../../../demo/answers-spine.ts';
import { announceLimitsChanged, reopenCase } from '../../../src/casefile/index.ts';
import { assessed, completed, ended, evaluated, granted } from '../ways.ts';
import { lastDayOfMonths, plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const messagesOf = async (person: CaseOf) =>
  (await person.findings()).map(({ message }) => message).join(' ');

export const spineStories: Story[] = [
  {
    name: 'no programme is planned beyond the day before the 67th birthday, and then it ends for that reason (§§ 29, 32)',
    async tell({ is, newCase }) {
      const birthday = plus(start, { months: 3 });
      const person = await newCase(firstDay, { bornOn: plus(birthday, { years: -67 }) });
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', s.shortProgramme(start, 4));
      await person.task('correct_programme');
      expect(await messagesOf(person)).toMatch(/fyller 67 år/);
      await person.do('correct_programme', s.shortProgramme(start, 3));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      await evaluated(person, is, [plus(start, { weeks: 3 })]);
      await is(birthday, '00:30');
      await completed(person, birthday);
      expect(await person.facts()).toMatchObject({
        outcome: 'completed',
        endReason: 'turned-67',
        endedOn: plus(birthday, { days: -1 }),
      });
    },
  },
  {
    name: 'the guard ends a running period on the 67th birthday when the birth date turns out to be another (§ 32)',
    async tell({ is, newCase }, { caseFile }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      const birthday = plus(start, { weeks: 5 });
      await is(plus(start, { weeks: 1 }));
      const { personId } = await person.facts();
      await caseFile.transaction(async (tx) => {
        await tx
          .updateTable('person')
          .set({ birth_date: plus(birthday, { years: -67 }) })
          .where('id', '=', personId)
          .execute();
        await announceLimitsChanged(tx, {
          caseId: person.caseId,
          actor: 'veileder',
          engineDate: plus(start, { weeks: 1 }),
          data: { because: 'birth-date' },
        });
      });
      await person.notes('limits-computed', 2);
      await is(birthday, '00:30');
      expect((await person.facts()).phase).toBe('programme');
      await is(birthday, '01:30');
      await completed(person, birthday);
      expect(await person.facts()).toMatchObject({
        outcome: 'completed',
        endReason: 'turned-67',
        endedOn: plus(birthday, { days: -1 }),
      });
      expect((await person.evaluations()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    },
  },
  {
    name: 'a participant who dies has no more tasks, evaluations, benefit or letters, and the case closes',
    async tell({ is, newCase }, { waitFor }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      const evaluation = plus(start, { months: 3 });
      await is(evaluation);
      await person.task('hold_evaluation');
      const answer = await person.ask('fall-away', s.fallAway('death', evaluation));
      expect(answer).toMatchObject({ status: 202 });
      await person.reaches('closed');
      expect(await person.facts()).toMatchObject({
        outcome: 'death',
        endReason: 'death',
        endedOn: evaluation,
        closedOn: evaluation,
      });
      expect((await person.evaluations()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
      expect(await person.journal('certificate-issued')).toEqual([]);
      await noTasksLeft(person, waitFor);
      await is(plus(evaluation, { days: 30 }));
      expect(await person.journal('reminder-sent')).toEqual([]);
    },
  },
  {
    name: 'an application can be withdrawn until it is decided: no refusal, no tasks left (§ 29)',
    async tell({ is, newCase }, { waitFor }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions());
      await person.task('plan_programme');
      const day = plus(firstDay, { days: 3 });
      await is(day);
      expect(await person.ask('fall-away', s.fallAway('withdrawn', day))).toMatchObject({ status: 202 });
      await person.reaches('closed');
      expect(await person.facts()).toMatchObject({ outcome: 'withdrawn', endReason: null, endedOn: null });
      expect(await person.decisions()).toEqual([]);
      await noTasksLeft(person, waitFor);
    },
  },
  {
    name: 'a person who moves before the decision is for the other municipality to help (§ 3)',
    async tell({ newCase }) {
      const person = await newCase(firstDay, { source: 'identification' });
      await person.task('assess_candidate');
      const withdrawn = await person.ask('fall-away', s.fallAway('withdrawn', firstDay));
      expect(withdrawn).toMatchObject({ status: 409, body: { code: 'ERR_NOTHING_APPLIED_FOR' } });
      expect(await person.ask('fall-away', s.fallAway('moved', firstDay))).toMatchObject({ status: 202 });
      await person.reaches('closed');
      expect((await person.facts()).outcome).toBe('moved');
    },
  },
  {
    name: 'whoever is in an institution is for the municipality they came from, which grants or refuses (§ 3)',
    async tell({ newCase }, { waitFor }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      const institutionStay = 'from-other-municipality';
      await person.do('assess_conditions', a.conditions({ institutionStay }));
      await person.task('correct_conditions');
      expect(await messagesOf(person)).toMatch(/en annen kommune har ansvaret.*saken faller bort/);
      await person.do('correct_conditions', a.refusedConditions({ institutionStay }));
      await person.task('correct_conditions');
      const answer = await person.ask('fall-away', s.fallAway('other-municipality', firstDay));
      expect(answer).toMatchObject({ status: 202 });
      await person.reaches('closed');
      expect((await person.facts()).outcome).toBe('other-municipality');
      expect(await person.decisions()).toEqual([]);
      await noTasksLeft(person, waitFor);
    },
  },
  {
    name: 'time used in another municipality counts, and its assessment is used again when it is dated (§§ 29, 32)',
    async tell({ is, newCase }) {
      const from = plus(firstDay, { months: -19 });
      const to = plus(firstDay, { days: -30 });
      const transfer = {
        municipality: '4204',
        from,
        to,
        uncountedDays: 14,
        assessmentDocumented: true,
      };
      const person = await newCase(firstDay, { source: 'transfer', transfer });
      const assessedOn = plus(firstDay, { months: -13 });
      await person.do('record_assessment', a.assessment(assessedOn, { needs: [] }));
      await person.task('correct_assessment');
      await person.do('correct_assessment', a.assessment(assessedOn));
      await person.do('assess_conditions', a.conditions());
      await person.task('plan_programme');
      expect(await messagesOf(person)).toMatch(
        /Personen har hatt program før, fra .* Av de to årene er \d+ dager igjen/,
      );

      // What is left, reckoned by hand: two years from the first day, 14 days of leave, and the time between.
      const between = daysFrom(plus(to, { days: 1 }), start);
      const lastDay = plus(plus(from, { years: 2 }), { days: 14 + between - 1 });
      await person.do('plan_programme', a.programme(start, 12));
      await person.task('correct_programme');
      expect(await messagesOf(person)).toMatch(/så de to årene er over .* Velg færre måneder/);
      await person.do('correct_programme', s.shortProgramme(start, 5));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      const [computed] = await person.notes('limits-computed');
      expect(computed!.data).toMatchObject({ lastDay });

      const end = lastDayOfMonths(start, 5);
      await evaluated(person, is, [plus(start, { weeks: 3 })]);
      await is(plus(end, { days: -50 }));
      await person.do('assess_extension', a.extension(6, { specialReasons: undefined }));
      await person.task('correct_extension');
      expect(await messagesOf(person)).toMatch(/forbi to år/);
      await person.do('correct_extension', a.noExtension());
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await is(plus(end, { days: 1 }), '00:30');
      await completed(person, plus(end, { days: 1 }));
      expect((await person.facts()).endReason).toBe('period-end');
    },
  },
  {
    name: 'a transfer without an assessment to build on is assessed as any other, and still needs a decision here',
    async tell({ newCase }) {
      const transfer = {
        municipality: '0301',
        from: plus(firstDay, { months: -3 }),
        to: plus(firstDay, { days: -1 }),
        uncountedDays: 0,
        assessmentDocumented: false,
      };
      const person = await newCase(firstDay, { source: 'transfer', transfer });
      await granted(person, firstDay, a.programme(start, 12));
      expect(await person.decisions()).toMatchObject([{ kind: 'grant' }]);
    },
  },
  {
    name: 'a readmitted participant has what is left of the time, as the case file finds by itself (§ 32)',
    async tell({ is, newCase }) {
      const first = await newCase(firstDay);
      await granted(first, firstDay, a.programme(start, 12));
      const end = plus(start, { weeks: 10 });
      await is(end);
      await ended(first, end);
      const after = plus(end, { days: 1 });
      await is(after);
      await completed(first, after);

      const again = plus(end, { months: 6 });
      await is(again);
      const second = await newCase(again, { identityNumber: first.identityNumber });
      expect((await second.facts()).personId).toBe((await first.facts()).personId);
      await assessed(second, again);
      await second.do('assess_conditions', a.conditions());
      const restart = plus(again, { weeks: 2 });
      await second.do('plan_programme', a.programme(restart, 12));
      await second.do('decide', a.verdict(), 'beslutter');
      await second.reaches('programme');
      const between = daysFrom(plus(end, { days: 1 }), restart);
      const [computed] = await second.notes('limits-computed');
      expect(computed!.data.lastDay).toBe(plus(plus(start, { years: 2 }), { days: between - 1 }));
      const told = (await second.journal('form-completed')).flatMap(({ data }) => data.findings as object[]);
      expect(JSON.stringify(told)).toMatch(/71 dager teller med\. Av de to årene er 660 dager igjen/);
    },
  },
  {
    name: 'when two years have been used elsewhere, only special reasons give more (§ 32, regulation § 2)',
    async tell({ newCase }) {
      const from = plus(firstDay, { months: -25 });
      const to = plus(plus(from, { years: 2 }), { days: -1 });
      const transfer = { municipality: '4204', from, to, uncountedDays: 0, assessmentDocumented: true };
      const person = await newCase(firstDay, { source: 'transfer', transfer });
      await person.do('record_assessment', a.assessment(firstDay));
      await person.do('assess_conditions', a.conditions());
      await person.task('correct_conditions');
      expect(await messagesOf(person)).toMatch(/De to årene er brukt/);
      await person.do('correct_conditions', a.conditions(s.specialReasons));
      await person.do('plan_programme', a.programme(start, 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      expect(await person.decisions()).toMatchObject([{ kind: 'grant', data: { thirdYear: true } }]);
      const [computed] = await person.notes('limits-computed');
      expect(computed!.data.lastDay).toBe(lastDayOfMonths(start, 12));
    },
  },
  {
    name: 'a refused case that is opened again is decided on the assessment it has',
    async tell({ newCase }, { caseFile, url }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.refusedConditions());
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('closed');
      const { caseId } = person;
      await caseFile.transaction((tx) =>
        reopenCase(tx, {
          caseId,
          actor: 'beslutter',
          engineDate: firstDay,
          caseUrl: `${url}/saker/${caseId}`,
        }),
      );
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(start, 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      expect((await person.decisions()).map(({ kind }) => kind)).toEqual(['refusal', 'grant']);
    },
  },
  {
    name: 'a candidate whom nobody assesses comes to the manager, also while a correction lies there (§ 5)',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay, { source: 'identification' });
      await person.do('assess_candidate', a.candidate(firstDay, { activityDutyConsidered: 'no' }));
      await person.task('correct_candidate');
      await is(plus(firstDay, { days: 21 }));
      await person.notes('reminder-sent');
      await person.notes('escalated');
      await person.followUp('identification');
      const late = plus(firstDay, { days: 22 });
      await is(late);
      await person.do('correct_candidate', a.candidate(late));
      await person.task('record_self_assessment');
    },
  },
  {
    name: 'a decision that lies is reminded of and comes to the manager, whoever has the task (§§ 5, 31)',
    async tell({ is, newCase }, { waitFor }) {
      const person = await newCase(firstDay);
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions());
      await person.task('plan_programme');
      await is(plus(firstDay, { days: 14 }));
      await person.notes('reminder-sent');
      await is(plus(firstDay, { days: 28 }));
      await person.notes('escalated');
      await person.followUp('decision');
      const expected = plus(firstDay, { weeks: 8 });
      await person.do('give_interim_reply', interimReply(plus(firstDay, { days: 28 }), expected));
      await person.do('plan_programme', a.programme(plus(firstDay, { weeks: 6 }), 12));
      await person.do('decide', a.verdict({ result: 'return', reason: 'Målene mangler.' }), 'beslutter');
      await person.task('assess_conditions');
      // Sent back, the case has new dates: the manager is told again if it lies once more.
      // Four weeks later is New Year's Day, when the office is closed.
      await is(plus(firstDay, { days: 28 + 29 }));
      await person.notes('escalated', 2);
      await person.task('follow_up');
      const late = plus(firstDay, { days: 28 + 30 });
      await is(late);
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(plus(late, { weeks: 1 }), 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      await noTasksLeft(person, waitFor);
    },
  },
  {
    name: 'a final evaluation that nobody holds comes to the manager (§ 5, regulation § 1)',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      const end = plus(start, { weeks: 4 });
      await is(end);
      await ended(person, end);
      await is(plus(end, { days: 1 }));
      await person.task('complete_programme');
      await is(plus(end, { days: 23 }));
      await person.notes('reminder-sent');
      await person.notes('escalated');
      await person.followUp('completion');
      await completed(person, plus(end, { days: 23 }));
    },
  },
];

/** The search store shows a task for a second or two after it is gone. */
const noTasksLeft = (person: CaseOf, waitFor: World['waitFor']) =>
  waitFor('no task is left', async () => (await person.openTasks()).length === 0);

/** Calendar days from one day until, not including, another. */
const daysFrom = (from: string, until: string): number =>
  (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
