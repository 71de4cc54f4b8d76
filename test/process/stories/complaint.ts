import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as c from '../../../demo/answers-complaint.ts';
import { complaintsOf } from '../../../src/casefile/index.ts';
import { assessed, granted, reviewed } from '../ways.ts';
import { plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const day = (days: number) => plus(firstDay, { days });
const start = plus(firstDay, { weeks: 2 });

async function refused(person: CaseOf): Promise<void> {
  await assessed(person, firstDay);
  await person.do('assess_conditions', a.refusedConditions());
  await person.do('decide', a.verdict(), 'beslutter');
  await person.reaches('closed');
}

async function ok(answer: ReturnType<CaseOf['ask']>): Promise<Record<string, unknown>> {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  return body;
}

/** The letter about the first decision came two days after it. */
const letterCame = (person: CaseOf) =>
  ok(person.ask('decisions/1/receipt', { receivedOn: day(2), knownBy: 'receipt' }));

const complains = (person: CaseOf, received: string, changes: Record<string, unknown> = {}) =>
  ok(person.ask('decisions/1/complaints', c.complaint(received, changes)));

const findingsOf = async (person: CaseOf) => (await person.findings()).map(({ rule }) => rule);
const complaintOf = async (person: CaseOf, { caseFile }: World) =>
  (await complaintsOf(caseFile.db, person.caseId))[0]!;
const settled = (person: CaseOf, { waitFor }: World) =>
  waitFor(`${person.caseId} has no task left`, async () => (await person.openTasks()).length === 0);

export const complaintStories: Story[] = [
  {
    name: 'a complaint in time is well founded: the refusal is reversed and the application is decided on anew (fvl. § 33)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(23));
      await letterCame(person);
      const { findings } = await complains(person, day(23));
      expect(findings).toEqual([]);
      await person.do('review_complaint', c.review('reverse', { reason: undefined, toDisadvantage: 'yes' }));
      await person.task('correct_complaint_review');
      expect(await findingsOf(person)).toEqual(['complaint-review-proposal', 'complaint-not-worse']);
      await person.do('correct_complaint_review', c.review('reverse'));
      await person.do('decide_complaint', a.verdict(), 'leder');

      await person.reaches('decision');
      const [, reversal] = await person.decisions();
      expect(reversal).toMatchObject({
        kind: 'reversal',
        data: { complaintNumber: 1, decisionNumber: 1, extent: 'whole' },
        preparedBy: 'veileder',
        decidedBy: 'leder',
      });
      expect(reversal!.grounds.map(({ rule }) => rule)).toContain('complaint-in-time');
      expect(await complaintOf(person, world)).toMatchObject({ result: 'reversed', carriedOutOn: day(23) });

      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', a.programme(plus(firstDay, { weeks: 6 }), 12));
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      expect((await person.decisions()).map(({ kind }) => kind)).toEqual(['refusal', 'reversal', 'grant']);
    },
  },
  {
    name: 'a complaint that the office does not follow goes to the County Governor, who upholds the decision (§§ 33-34, § 47)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(8));
      await letterCame(person);
      await complains(person, day(8));
      await reviewed(person, 'forward');
      await person.task('forward_complaint');
      const [statement] = await person.journal('complaint-reviewed');
      expect(statement).toMatchObject({
        data: { result: 'forwarded', resultDecision: null, preparedBy: 'veileder', decidedBy: 'leder' },
        text: { reason: c.review('forward').reason },
      });
      const early = await person.ask('complaints/1/answer', c.answer('upheld', day(8)));
      expect(early.status).toBe(409);

      await is(day(14));
      await person.notes('reminder-sent');
      await is(day(21));
      await person.notes('escalated');
      await person.followUp('complaint-appeal');
      await person.do('forward_complaint', c.forwarding(day(21), { documentsSent: 'no' }));
      await person.task('correct_forwarding');
      expect(await findingsOf(person)).toEqual(['complaint-forwarded']);
      await person.do('correct_forwarding', c.forwarding(day(21)));
      await person.notes('appeal-awaited');

      await is(day(108));
      await person.notes('reminder-sent', 2);
      await person.notes('appeal-awaited', 2);
      await is(day(120));
      await ok(person.ask('complaints/1/answer', c.answer('upheld', day(118))));
      await settled(person, world);
      expect(await complaintOf(person, world)).toMatchObject({ appealResult: 'upheld', carriedOutOn: null });
      expect((await person.facts()).phase).toBe('closed');
      expect(await person.decisions()).toHaveLength(1);
    },
  },
  {
    name: 'the County Governor changes a decision after a complaint: a person changes the case, and is reminded of it (§ 34, § 48)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day(6));
      await complains(person, day(5));
      await reviewed(person, 'forward');
      await person.do('forward_complaint', c.forwarding(day(6)));
      await person.notes('complaint-forwarded');
      await is(day(40));
      const unsaid = c.answer('changed', day(38), { toDisadvantage: undefined });
      expect((await person.ask('complaints/1/answer', unsaid)).status).toBe(422);
      await ok(person.ask('complaints/1/answer', c.urgentAnswer('changed', day(38))));
      await person.do('set_measures_in_motion', c.setInMotion(day(40)));
      await person.task('carry_out_result');

      await is(day(52));
      await person.notes('reminder-sent');
      await is(day(63));
      await person.notes('escalated');
      await person.followUp('complaint-carrying-out');
      await person.do('carry_out_result', c.carriedOut(day(63), { note: undefined }));
      await person.task('correct_carrying_out');
      expect(await findingsOf(person)).toEqual(['complaint-carried-out']);
      await person.do('correct_carrying_out', c.carriedOut(day(63)));
      await person.notes('complaint-carried-out');
      expect(await complaintOf(person, world)).toMatchObject({
        appealResult: 'changed',
        carriedOutOn: day(63),
      });
      expect((await person.facts()).phase).toBe('programme');
    },
  },
  {
    name: 'the County Governor quashes a refusal after a complaint and orders temporary measures: the case is open again, and a new refusal closes it again (§ 34, § 48)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(9));
      await letterCame(person);
      await complains(person, day(9));
      await reviewed(person, 'forward');
      await person.do('forward_complaint', c.forwarding(day(9)));
      await person.notes('complaint-forwarded');
      await is(day(42));
      const upheld = c.urgentAnswer('upheld', day(41));
      expect((await person.ask('complaints/1/answer', upheld)).status).toBe(422);
      await ok(person.ask('complaints/1/answer', c.urgentAnswer('quashed', day(41))));
      // The case is open again at once; what is pressing does not wait for the new decision.
      await person.task('assess_conditions');
      await person.task('set_measures_in_motion');
      await is(day(44));
      await person.notes('escalated');
      await person.followUp('temporary-measures');
      const early = c.setInMotion(day(40), { whatWasDone: undefined });
      await person.do('set_measures_in_motion', early);
      await person.task('correct_temporary_measures');
      expect(await findingsOf(person)).toEqual([
        'temporary-measures-carried-out',
        'temporary-measures-carried-out',
      ]);
      await person.do('correct_temporary_measures', c.setInMotion(day(44)));
      const [done] = await person.notes('temporary-measures-set-in-motion');
      expect(done!.data).toMatchObject({ number: 1, measuresOn: day(44) });
      expect(await complaintOf(person, world)).toMatchObject({
        temporaryMeasures: true,
        measuresOn: day(44),
      });
      await person.do('assess_conditions', a.refusedConditions());
      await person.do('decide', a.verdict(), 'leder');
      await person.reaches('closed');
      expect(await person.facts()).toMatchObject({ outcome: 'refused', closedOn: day(44) });
      expect((await person.decisions()).map(({ kind }) => kind)).toEqual(['refusal', 'refusal']);
    },
  },
  {
    name: 'a part of what a complaint is about is reversed and carried out, and the rest goes to the County Governor at the same time (§ 33)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day(7));
      await complains(person, day(7), { suspensionAsked: 'yes' });
      await person.do('decide_suspension', c.notSuspended(), 'beslutter');
      await reviewed(person, 'reverse-partly');
      await person.task('carry_out_result');
      await person.task('forward_complaint');
      await person.do('forward_complaint', c.forwarding(day(7)));
      await person.do('carry_out_result', c.carriedOut(day(7), { done: 'programme' }));
      await person.notes('complaint-forwarded');
      expect((await person.decisions()).at(-1)).toMatchObject({ kind: 'reversal', data: { extent: 'part' } });
      const late = await person.ask('complaints/1/withdraw', {
        withdrawnOn: day(7),
        reason: 'Er fornøyd nå.',
      });
      expect(late.status).toBe(409);
      await is(day(60));
      await ok(person.ask('complaints/1/answer', c.answer('rejected', day(58))));
      await settled(person, world);
      expect(await complaintOf(person, world)).toMatchObject({
        result: 'reversed-partly',
        appealResult: 'rejected',
        carriedOutOn: day(7),
      });
    },
  },
  {
    name: 'a complaint is not rejected as late while nobody knows when the decision came; then it is, by a decision (§§ 29, 33)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(50));
      const { findings } = await complains(person, day(50));
      expect(findings).toMatchObject([{ rule: 'complaint-in-time', severity: 'merknad' }]);
      await person.do('assess_admission', c.notTaken());
      await person.task('correct_admission');
      expect(await findingsOf(person)).toEqual(['complaint-late-by-known-receipt']);
      await ok(person.ask('decisions/1/receipt', { receivedOn: day(3), knownBy: 'digital' }));
      await person.do('correct_admission', c.notTaken());
      await person.do('decide_complaint', a.verdict(), 'beslutter');
      await person.notes('complaint-reviewed');
      expect((await person.decisions()).at(-1)).toMatchObject({
        kind: 'complaint-rejection',
        data: { rejectionGround: 'late', decisionNumber: 1 },
      });
      await settled(person, world);
      expect(await complaintOf(person, world)).toMatchObject({ result: 'rejected', resultDecision: 2 });
      expect((await person.facts()).phase).toBe('closed');
    },
  },
  {
    name: 'a late complaint is taken up with reasons; nobody decides on what they prepared, and the case can be sent back (§ 31)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(40));
      await letterCame(person);
      await complains(person, day(40));
      await person.do('assess_admission', c.taken({ lateGround: undefined }));
      await person.task('correct_admission');
      expect(await findingsOf(person)).toEqual(['complaint-late-ground']);
      await person.do('correct_admission', c.taken());
      await person.do('review_complaint', c.review('forward'));
      await person.do('decide_complaint', a.verdict(), 'veileder');
      await person.task('correct_complaint_decision');
      expect(await findingsOf(person)).toEqual(['complaint-four-eyes']);
      const back = a.verdict({ result: 'return', reason: 'Svar på det klageren skriver om helsen.' });
      await person.do('correct_complaint_decision', back, 'leder');

      await person.do('assess_admission', c.taken({ reason: undefined }));
      await person.do('review_complaint', c.review('reverse'));
      await person.do('decide_complaint', a.verdict(), 'beslutter');
      await person.reaches('decision');
      const checked = (await person.journal('form-completed')).filter(
        ({ data }) => data.form === 'complaint-decide',
      );
      // The one who refused the application may decide again, and is told that another had better do it.
      expect(checked.at(-1)!.data.findings).toMatchObject([{ rule: 'complaint-fresh-eye' }]);
      expect(await complaintOf(person, world)).toMatchObject({ result: 'reversed' });
    },
  },
  {
    name: 'more than a year after the decision no ground helps: the complaint is rejected (§ 31)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      const tooLate = plus(firstDay, { years: 1, days: 2 });
      await is(tooLate);
      const { findings } = await complains(person, tooLate);
      expect(findings).toMatchObject([{ rule: 'complaint-within-year' }]);
      await person.do('assess_admission', c.taken());
      await person.task('correct_admission');
      expect(await findingsOf(person)).toEqual(['complaint-barred']);
      await person.do('correct_admission', c.notTaken());
      await person.do('decide_complaint', a.verdict(), 'leder');
      await person.notes('complaint-reviewed');
      expect(await complaintOf(person, world)).toMatchObject({ result: 'rejected' });
    },
  },
  {
    name: 'a complaint that is not answered in a month gets an interim reply, and everybody is reminded (§ 11 a)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(8));
      await letterCame(person);
      await complains(person, day(8));
      await person.task('review_complaint');
      await is(day(18));
      await person.notes('reminder-sent');
      await is(day(29));
      await person.notes('escalated');
      await person.followUp('complaint-review');

      // Received on 14 November, so the month is over on 14 December.
      const month = plus(day(8), { months: 1 });
      await is(plus(month, { days: -8 }));
      expect(await person.openTasks()).toEqual(['review_complaint']);
      await is(plus(month, { days: -7 }));
      await person.task('give_interim_reply');
      await is(plus(month, { days: -3 }));
      await person.notes('reminder-sent', 2);
      await is(plus(month, { days: 1 }));
      await person.notes('escalated', 2);
      await person.followUp('interim-reply');
      const late = plus(month, { days: 1 });
      await person.do('give_interim_reply', c.interimReply(late, late));
      await person.task('correct_interim_reply');
      expect(await findingsOf(person)).toEqual(['interim-reply-given', 'interim-reply-in-time']);
      await person.do('correct_interim_reply', c.interimReply(late, plus(late, { weeks: 4 })));
      await world.waitFor('only the review is left', async () =>
        (await person.openTasks()).every((task) => task === 'review_complaint'),
      );
      await reviewed(person, 'forward');
      await person.task('forward_complaint');
    },
  },
  {
    name: 'a complaint that is withdrawn is over at once, and the decision stands (§ 28)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await refused(person);
      await is(day(10));
      await letterCame(person);
      await complains(person, day(10));
      await person.task('review_complaint');
      const twice = await person.ask('decisions/1/complaints', c.complaint(day(10)));
      expect(twice.status).toBe(409);
      await ok(
        person.ask('complaints/1/withdraw', {
          withdrawnOn: day(10),
          reason: 'Klageren har ringt og trukket den.',
        }),
      );
      await settled(person, world);
      expect(await complaintOf(person, world)).toMatchObject({ withdrawnOn: day(10), result: null });
      expect(await person.decisions()).toHaveLength(1);
    },
  },
];
