import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as e from '../../../demo/answers-ending.ts';
import { interruptionsOf, uncountedPeriods } from '../../../src/casefile/index.ts';
import { completed, evaluated, extendedBy, granted } from '../ways.ts';
import { lastDayOfMonths, plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const treatment = {
  ground: 'treatment',
  againstWill: 'no',
  reason: 'Skal ha behandling på dagtid og kan ikke delta så lenge.',
};

/** Proposed on our page, assessed, and decided by another person. */
async function interrupted(person: CaseOf, from: string, changes: Record<string, unknown> = {}) {
  const { status } = await person.ask('interruptions', { ...treatment, from, ...changes });
  expect(status).toBe(202);
  await person.do('assess_interruption', e.assessedInterruption(from, changes));
  await person.do('decide_interruption', a.verdict(), 'beslutter');
  await person.notes('interruption-decided');
}

const statusOf = async ({ caseFile }: World, person: CaseOf) =>
  (await interruptionsOf(caseFile.db, person.caseId)).at(-1)?.status;

/** The last day that the engine's guard has computed, waited for. */
const limitIs = (world: World, person: CaseOf, lastDay: string) =>
  world.waitFor(
    `${person.caseId} may run until ${lastDay}`,
    async () => (await person.journal('limits-computed')).at(-1)?.data.lastDay === lastDay,
  );

export const interruptionStories: Story[] = [
  {
    name: 'an interruption by agreement stops the clock: two years move by exactly its days, and evaluations wait for the resumption (§§ 32, 34)',
    async tell({ is, newCase }, world) {
      const from = plus(start, { months: 2 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(from);
      await interrupted(person, from, { expectedTo: plus(from, { days: 60 }) });
      expect((await person.decisions()).at(-1)).toMatchObject({
        kind: 'interruption',
        preparedBy: 'veileder',
        decidedBy: 'beslutter',
        data: { interruptedFrom: from },
      });
      expect((await person.decisions()).at(-1)!.grounds.length).toBeGreaterThan(3);
      expect((await person.evaluations()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
      expect((await person.journal('evaluations-cancelled'))[0]!.data.dates).toEqual(
        a.evaluationDates(start, 12),
      );
      await person.notes('extension-planned', 2);

      await is(plus(start, { months: 3, days: 1 }));
      expect(await person.openTasks()).toEqual([]);

      const back = plus(from, { days: 45 });
      const next = plus(back, { days: 30 });
      await is(back);
      const early = { resumedOn: back, evaluationDates: [], reason: 'Ferdig med behandlingen.' };
      expect((await person.ask('interruptions/1/resume', early)).status).toBe(422);
      const resumed = await person.ask('interruptions/1/resume', { ...early, evaluationDates: [next] });
      expect(resumed.status).toBe(202);
      await limitIs(world, person, plus(lastDayOfMonths(start, 24), { days: 45 }));
      await person.notes('extension-planned', 3);
      expect(await uncountedPeriods(world.caseFile.db, person.caseId)).toEqual([
        { kind: 'interruption', from, to: plus(back, { days: -1 }) },
      ]);
      await evaluated(person, is, [next]);
      expect((await person.periods())[0]).toMatchObject({ to: lastDayOfMonths(start, 12) });
    },
  },
  {
    name: 'an interruption against the will goes through notice, a response and another person, and a correction in each place (§ 34, administration act § 16)',
    async tell({ is, newCase }, world) {
      const day = plus(start, { months: 1 });
      const from = plus(day, { days: 20 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const office = { ...treatment, ground: 'office', from };
      expect((await person.ask('interruptions', office)).body).toMatchObject({ code: 'ERR_BREACH' });
      const absent = { ground: 'not-attending', from, againstWill: 'yes', reason: 'Møter ikke i praksis.' };
      expect((await person.ask('interruptions', absent)).status).toBe(202);
      expect((await person.ask('interruptions', absent)).status).toBe(409);

      await person.do('send_notice', e.notice(day, { content: undefined }));
      await person.task('correct_notice');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('notice-content');
      await person.do('correct_notice', e.notice(day));
      await person.notes('notice-sent');
      await is(plus(day, { days: 6 }));
      expect(await person.openTasks()).toEqual([]);
      const response = { respondedOn: plus(day, { days: 5 }), response: 'Er syk og vil tilbake til våren.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);

      const assessed = e.assessedInterruption(from, { againstWill: 'yes' });
      await person.do('assess_interruption', assessed);
      await person.task('correct_interruption');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('interruption-alternatives');
      const whole = { ...assessed, milderMeans: 'Færre timer og annen praksisplass er prøvd.' };
      await person.do('correct_interruption', whole);

      await person.do('decide_interruption', a.verdict(), 'veileder');
      await person.task('correct_interruption_decision');
      const back = a.verdict({ result: 'return', reason: 'Skriv når deltakeren kan komme tilbake.' });
      await person.do('correct_interruption_decision', back, 'beslutter');
      await person.do('assess_interruption', { ...whole, expectedTo: plus(from, { days: 90 }) });
      await person.do('decide_interruption', a.verdict(), 'beslutter');
      await person.notes('interruption-decided');
      expect(await statusOf(world, person)).toBe('decided');
    },
  },
  {
    name: 'a programme that has been interrupted for a year ends, and nobody can let it go on (§ 34)',
    async tell({ is, newCase }, world) {
      const from = plus(start, { months: 1 });
      const yearOut = plus(from, { months: 12 });
      const end = lastDayOfMonths(start, 12);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(from);
      await interrupted(person, from);
      await is(plus(end, { days: -50 }));
      await extendedBy(person, end, 12);

      const review = plus(yearOut, { days: -56 });
      await is(review);
      await person.do('review_interruption', e.resumptionReview(review));
      await person.notes('interruption-reviewed');
      await is(plus(yearOut, { days: -1 }));
      expect(await person.openTasks()).toEqual([]);

      await is(yearOut);
      await person.task('send_notice');
      const withdrawn = await person.ask('endings/1/withdraw', { reason: 'Vi venter litt til.' });
      expect(withdrawn.body).toMatchObject({ code: 'ERR_ENDING_MUST_BE_DECIDED' });
      await person.do('send_notice', e.notice(yearOut));
      await person.notes('notice-sent');
      const over = plus(yearOut, { days: 18 });
      await is(over);
      await person.notes('notice-unanswered');
      const assessed = e.assessedEnding(over, { participantView: undefined });
      await person.do('assess_ending', { ...assessed, proposal: 'keep' });
      await person.task('correct_ending');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-after-year');
      await person.do('correct_ending', assessed);
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');

      const after = plus(over, { days: 1 });
      await is(after);
      await completed(person, after, { status: '7' });
      expect(await person.facts()).toMatchObject({
        outcome: 'ended-early',
        endReason: 'interruption-year',
        endedOn: over,
      });
      expect(await statusOf(world, person)).toBe('ended');
    },
  },
  {
    name: 'somebody who is not likely to come back is brought to an ending, and when they answer that they will, the interruption goes on (§ 34)',
    async tell({ is, newCase }, world) {
      const from = plus(start, { months: 1 });
      const expectedTo = plus(from, { days: 40 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(from);
      await interrupted(person, from, { expectedTo });

      await is(expectedTo);
      const tooLong = { expectedTo: plus(from, { months: 13 }) };
      await person.do('review_interruption', e.resumptionReview(expectedTo, tooLong));
      await person.task('correct_interruption_review');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('interruption-review-expected');
      await person.do('correct_interruption_review', e.resumptionReview(expectedTo, { likely: 'no' }));
      await person.do('send_notice', e.notice(expectedTo));
      await person.notes('notice-sent');
      const answered = plus(expectedTo, { days: 4 });
      await is(answered);
      const response = { respondedOn: answered, response: 'Kommer tilbake om en måned, har fått barnepass.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      await person.do('assess_ending', {
        ...e.assessedEnding(answered),
        proposal: 'keep',
        reason: 'Kommer tilbake, og plassen holdes av.',
      });
      await person.notes('ending-dropped');

      const back = plus(answered, { days: 30 });
      await is(back);
      const resumption = {
        resumedOn: back,
        evaluationDates: [plus(back, { months: 1 })],
        reason: 'Er tilbake i praksis.',
      };
      expect((await person.ask('interruptions/1/resume', resumption)).status).toBe(202);
      await person.notes('programme-resumed');
      expect(await statusOf(world, person)).toBe('resumed');
      const days = 40 + 4 + 30;
      await limitIs(world, person, plus(lastDayOfMonths(start, 24), { days }));
    },
  },
  {
    name: 'a question that nobody answers is reminded of and comes to the manager; the period ends although the programme is interrupted (regulation § 2)',
    async tell({ is, newCase }, world) {
      const end = lastDayOfMonths(start, 6);
      const from = plus(start, { months: 3 });
      const expectedTo = plus(from, { months: 1 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6, { evaluationDates: [{ date: from }] }));
      await is(plus(from, { days: -7 }));
      await interrupted(person, from, { expectedTo });
      // Before the day on which the person was expected back: a date that is past does not move the clock.
      await is(plus(end, { days: -65 }));
      await person.do('assess_extension', a.noExtension());
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('decision-recorded', 3);

      await is(expectedTo);
      await person.task('review_interruption');
      await is(plus(expectedTo, { days: 10 }));
      await person.notes('reminder-sent');
      await is(plus(expectedTo, { days: 24 }));
      await person.notes('escalated');
      await person.followUp('interruption-follow-up');

      const after = plus(end, { days: 1 });
      await is(after, '00:30');
      await completed(person, after);
      expect(await statusOf(world, person)).toBe('ended');
      expect(await person.openTasks()).toEqual([]);
    },
  },
  {
    name: 'a proposal to interrupt that nobody works on is reminded of and comes to the manager, and taken back it leaves no trace in the two years',
    async tell({ is, newCase }, world) {
      const day = plus(start, { weeks: 1 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const absent = { ground: 'not-attending', from: plus(day, { days: 20 }), reason: 'Møter ikke.' };
      expect((await person.ask('interruptions', { ...absent, againstWill: 'yes' })).status).toBe(202);
      await person.task('send_notice');
      await is(plus(day, { days: 31 }));
      await person.notes('reminder-sent');
      await is(plus(day, { days: 45 }));
      await person.notes('escalated');
      await person.followUp('interruption');
      const { status } = await person.ask('interruptions/1/withdraw', { reason: 'Møter igjen.' });
      expect(status).toBe(202);
      await world.waitFor('the tasks are gone', async () => (await person.openTasks()).length === 0);
      expect(await uncountedPeriods(world.caseFile.db, person.caseId)).toEqual([]);
      expect((await person.ask('interruptions/1/withdraw', { reason: 'Igjen.' })).status).toBe(409);
    },
  },
  {
    name: 'an interruption that turns out to be against the will waits for notice, and may come to nothing',
    async tell({ is, newCase }, world) {
      const day = plus(start, { weeks: 2 });
      const from = plus(day, { days: 30 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      expect((await person.ask('interruptions', { ...treatment, from })).status).toBe(202);
      const assessed = e.assessedInterruption(from, {
        againstWill: 'yes',
        milderMeans: 'Permisjon er vurdert.',
      });
      await person.do('assess_interruption', assessed);
      await person.task('correct_interruption');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('interruption-notice');
      await person.do('correct_interruption', { ...assessed, proposal: 'notice' });
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      await is(plus(day, { days: 16 }));
      await person.do('assess_interruption', { ...assessed, proposal: 'keep' });
      await person.notes('interruption-dropped');
      expect(await statusOf(world, person)).toBe('dropped');
      expect((await person.evaluations()).map(({ status }) => status)).toEqual(['planned', 'planned']);
    },
  },
];
