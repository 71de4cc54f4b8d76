import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as c from '../../../demo/answers-complaint.ts';
import { complaintsOf, endingsOf } from '../../../src/casefile/index.ts';
import { completed, ended, evaluated, extendedBy, granted, reviewed } from '../ways.ts';
import { lastDayOfMonths, plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const day = (days: number) => plus(plus(start, { weeks: 6 }), { days });

/** Over the decision that ends the programme; the complainant wants to stay until it is decided. */
async function complainsAndAsks(person: CaseOf, receivedOn: string, suspensionAsked = 'yes'): Promise<void> {
  const complaint = c.complaint(receivedOn, { suspensionAsked });
  const { status, body } = await person.ask('decisions/2/complaints', complaint);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
}

/** Somebody in a programme, with a decision to end it and a complaint over that, six days later. */
async function complained(
  { is, newCase }: Parameters<Story['tell']>[0],
  lastDay: string,
  suspensionAsked = 'yes',
): Promise<CaseOf> {
  const person = await newCase(firstDay);
  await granted(person, firstDay, a.programme(start, 12));
  await is(day(0));
  await ended(person, lastDay);
  await is(day(6));
  await complainsAndAsks(person, day(6), suspensionAsked);
  return person;
}

/** Somebody whose period is to be the last, with a complaint over that four days before it is over, and a yes to wait. */
async function lastPeriod({ is, newCase }: Parameters<Story['tell']>[0], end: string): Promise<CaseOf> {
  const person = await newCase(firstDay);
  await granted(person, firstDay, a.programme(start, 12));
  const evaluations = [3, 9].map((months) => plus(start, { months }));
  await evaluated(person, is, evaluations);
  await is(plus(end, { days: -50 }));
  await person.do('assess_extension', a.noExtension());
  await person.do('decide_extension', a.verdict(), 'beslutter');
  await person.notes('decision-recorded', 2);
  const asked = plus(end, { days: -4 });
  await is(asked);
  await complainsAndAsks(person, asked);
  await person.do('decide_suspension', c.suspended(), 'beslutter');
  await person.notes('period-moved');
  expect((await person.periods())[0]!.to > end).toBe(true);
  return person;
}

const endingOf = async ({ caseFile }: World, person: CaseOf) =>
  (await endingsOf(caseFile.db, person.caseId))[0]!;
const complaintOf = async ({ caseFile }: World, person: CaseOf) =>
  (await complaintsOf(caseFile.db, person.caseId))[0]!;
const said = async (person: CaseOf, path: string, answers: Record<string, unknown>) => {
  const { status, body } = await person.ask(`complaints/1/${path}`, answers);
  expect(status, JSON.stringify(body)).toBeLessThan(300);
};
const findingsOf = async (person: CaseOf) => (await person.findings()).map(({ rule }) => rule);

export const suspensionStories: Story[] = [
  {
    name: 'a request that a decision waits is answered before the complaint is reviewed, too late and with no: the ending comes on its day (fvl. § 42)',
    async tell(it, world) {
      const lastDay = day(28);
      const person = await complained(it, lastDay);
      await person.task('decide_suspension');
      await it.is(day(18));
      await person.notes('reminder-sent');
      await person.notes('escalated');
      await person.followUp('suspension');
      expect(await person.openTasks()).toEqual(['decide_suspension']);
      const unreasoned = c.notSuspended({ suspensionReason: undefined });
      await person.do('decide_suspension', unreasoned, 'beslutter');
      await person.task('correct_suspension');
      expect(await findingsOf(person)).toEqual(['complaint-suspension']);
      await person.do('correct_suspension', c.notSuspended(), 'beslutter');
      const [answer] = await person.notes('suspension-decided');
      expect(answer).toMatchObject({
        actor: 'beslutter',
        data: { number: 1, decisionNumber: 2, suspension: 'refused', held: null, decidedBy: 'beslutter' },
        text: { suspensionReason: c.notSuspended().suspensionReason },
      });
      await reviewed(person, 'forward');
      await person.notes('complaint-reviewed');

      await it.is(plus(lastDay, { days: 1 }));
      await person.task('complete_programme');
      expect(await person.facts()).toMatchObject({ endedOn: lastDay });
      expect(await endingOf(world, person)).toMatchObject({ status: 'ended' });
    },
  },
  {
    name: 'an ending that is suspended does not come on its day; upheld, it comes on the day that is known (fvl. § 42)',
    async tell(it, world) {
      const [lastDay, answered] = [day(14), day(30)];
      const person = await complained(it, lastDay);
      await person.do('decide_suspension', c.suspended(), 'beslutter');
      const [granted] = await person.notes('suspension-decided');
      expect(granted!.data).toMatchObject({ suspension: 'granted', held: 'ending', endDate: lastDay });
      await reviewed(person, 'forward');
      await person.do('forward_complaint', c.forwarding(day(6)));
      await person.notes('complaint-forwarded');

      await it.is(plus(lastDay, { days: 3 }));
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      expect(await endingOf(world, person)).toMatchObject({ status: 'decided', endDate: lastDay });

      await it.is(answered);
      const { status } = await person.ask('complaints/1/answer', c.answer('upheld', day(28)));
      expect(status).toBeLessThan(300);
      const [released] = await person.notes('suspension-ended');
      expect(released!.data).toMatchObject({ number: 1, ending: 1, from: lastDay, to: answered });
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });

      const after = plus(answered, { days: 1 });
      await it.is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'ended-early', endedOn: answered });
      expect(await endingOf(world, person)).toMatchObject({ status: 'ended', endDate: answered });
    },
  },
  {
    name: 'an ending that is suspended and then reversed never comes: the programme goes on (fvl. §§ 33 and 42)',
    async tell(it, world) {
      const lastDay = day(10);
      const person = await complained(it, lastDay);
      await person.do('decide_suspension', c.suspended(), 'beslutter');
      await person.notes('suspension-decided');
      await person.task('review_complaint');

      const late = plus(lastDay, { days: 2 });
      await it.is(late);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      await reviewed(person, 'reverse');
      await person.notes('ending-undone');
      await person.notes('complaint-carried-out');
      expect(await endingOf(world, person)).toMatchObject({ status: 'undone' });
      expect(await complaintOf(world, person)).toMatchObject({ result: 'reversed', carriedOutOn: late });
      await it.is(plus(late, { days: 3 }));
      expect(await person.openTasks()).toEqual([]);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
    },
  },
  {
    name: 'a suspension that is asked for while the complaint is with the County Governor, who grants it: ours is not needed (fvl. § 42)',
    async tell(it, world) {
      const lastDay = day(20);
      const person = await complained(it, lastDay, 'no');
      await reviewed(person, 'forward');
      await person.do('forward_complaint', c.forwarding(day(6)));
      await person.notes('complaint-forwarded');

      await it.is(day(10));
      await said(person, 'suspension-request', c.suspensionRequest(day(10)));
      await person.task('decide_suspension');
      await said(person, 'governor-suspension', c.governorSuspended(day(10)));
      await person.notes('suspension-by-governor');
      expect(await complaintOf(world, person)).toMatchObject({ suspensionBy: 'county-governor' });

      await it.is(plus(lastDay, { days: 1 }));
      await it.is(plus(lastDay, { days: 2 }));
      expect(await person.openTasks()).toEqual([]);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      await said(person, 'answer', c.answer('upheld', day(21)));
      await person.notes('suspension-ended');
      const after = plus(lastDay, { days: 3 });
      await it.is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ endedOn: plus(lastDay, { days: 2 }) });
    },
  },
  {
    name: 'an ending whose suspension the engine has not heard of when its day is over waits all the same (fvl. § 42)',
    async tell(it, world) {
      const lastDay = day(10);
      const person = await complained(it, lastDay, 'no');
      await person.task('review_complaint');
      // As it is when the message is still on its way after midnight.
      const granted = { suspension: 'granted', suspension_on: lastDay, suspension_by: 'office' } as const;
      const { db } = world.caseFile;
      await db.updateTable('complaint').set(granted).where('case_id', '=', person.caseId).execute();

      await it.is(plus(lastDay, { days: 1 }));
      const [held] = await person.notes('ending-held');
      expect(held!.data).toMatchObject({ number: 1, endDate: lastDay });
      const late = plus(lastDay, { days: 2 });
      await it.is(late);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      expect(await endingOf(world, person)).toMatchObject({ status: 'decided', endDate: lastDay });
      await said(person, 'withdraw', { withdrawnOn: late, reason: 'Vil ikke klage likevel.' });
      await person.notes('suspension-ended');
      const after = plus(late, { days: 1 });
      await it.is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'ended-early', endedOn: late });
    },
  },
  {
    name: 'a period that is the last does not end while the complaint over that is suspended (fvl. § 42, regulation § 2)',
    async tell(it, world) {
      const end = lastDayOfMonths(start, 12);
      const person = await lastPeriod(it, end);

      await it.is(plus(end, { days: 1 }));
      const late = plus(end, { days: 3 });
      await it.is(late);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      await said(person, 'withdraw', { withdrawnOn: late, reason: 'Vil ikke klage likevel.' });
      const [released] = await person.notes('suspension-ended');
      expect(released!.data).toMatchObject({ number: 1, period: 1, from: end, to: late });
      const after = plus(late, { days: 1 });
      await it.is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ endReason: 'period-end', endedOn: late });
      expect(await complaintOf(world, person)).toMatchObject({ suspension: 'granted' });
    },
  },
  {
    name: 'a period that was the last is not, when that is reversed while it waits: what follows is decided anew (fvl. §§ 33 and 42, regulation § 2)',
    async tell(it, world) {
      const end = lastDayOfMonths(start, 12);
      const person = await lastPeriod(it, end);

      await it.is(plus(end, { days: 1 }));
      const late = plus(end, { days: 3 });
      await it.is(late);
      // The decision came more than three weeks before the complaint.
      await person.do('assess_admission', c.taken());
      await reviewed(person, 'reverse');
      await person.notes('programme-end-undone');
      expect((await person.periods())[0]).toMatchObject({ to: late });
      await extendedBy(person, late, 6);
      await it.is(plus(late, { days: 2 }));
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
      expect(await complaintOf(world, person)).toMatchObject({ result: 'reversed', carriedOutOn: late });
    },
  },
];
