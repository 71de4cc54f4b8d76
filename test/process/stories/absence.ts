import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as b from '../../../demo/answers-absence.ts';
import { absencesOf, uncountedPeriods } from '../../../src/casefile/index.ts';
import { assessed, ended, granted } from '../ways.ts';
import { plus, type CaseOf, type Teller, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

/** A Monday; eight weeks later self-certification can be used. */
const start = plus(firstDay, { weeks: 2 });
const day = (weeks: number, days = 0) => plus(start, { weeks, days });

/** Somebody whose programme has begun, some weeks ago. */
export async function participant({ is, newCase }: Teller, weeks: number, months = 12): Promise<CaseOf> {
  const person = await newCase(firstDay);
  await granted(person, firstDay, a.programme(start, months));
  await is(day(weeks));
  return person;
}

/** Reports an absence on the page, by the API behind it. */
export async function reports(person: CaseOf, absence: Record<string, unknown>): Promise<number> {
  const { status, body } = await person.ask('absences', absence);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.number as number;
}

export async function changes(person: CaseOf, number: number, what: Record<string, unknown>): Promise<void> {
  const { status, body } = await person.ask(`absences/${number}/change`, {
    reason: 'Deltakeren ringte.',
    ...what,
  });
  expect(status, JSON.stringify(body)).toBe(202);
}

export const absences = (world: World, { caseId }: CaseOf) => absencesOf(world.caseFile.db, caseId);
/** The decision after the grant; `nth` for a later one. */
export async function nextDecision(person: CaseOf, nth = 2) {
  await person.notes('decision-recorded', nth);
  return (await person.decisions()).at(-1);
}
const rulesOf = async (person: CaseOf) => (await person.findings()).map(({ rule }) => rule);
const lastLimit = async (person: CaseOf) => (await person.journal('limits-computed')).at(-1)!.data.lastDay;
const ill = (from: string, to = from) => ({ kind: 'self-certified', from, to });

export const absenceStories: Story[] = [
  {
    name: 'absence: a day with self-certification within all limits is approved by the rules, and nobody is asked (§ 6)',
    async tell(it, world) {
      const person = await participant(it, 9);
      await reports(person, ill(day(9)));
      const [approved] = await person.notes('absence-approved');
      expect(approved!.data).toMatchObject({ settledBy: 'rule', stopsClock: false });
      expect(await absences(world, person)).toMatchObject([{ number: 1, status: 'approved' }]);
      const checks = (await person.journal('rules-applied')).map(({ data }) => data.check);
      expect(checks).toContain('check-absence');
      expect(await person.openTasks()).toEqual([]);
    },
  },
  {
    name: 'absence: before eight weeks in the programme self-certification is no right; a certificate is (§ 6), and a correction is not left lying',
    async tell(it, world) {
      const person = await participant(it, 2);
      const [from, to] = [day(2), day(2, 1)];
      await reports(person, ill(from, to));
      await person.do('assess_absence', b.approval('self-certified', from, to));
      await person.task('correct_absence');
      expect(await rulesOf(person)).toContain('absence-self-certification-eight-weeks');
      await it.is(day(2, 5));
      await person.notes('reminder-sent');
      await it.is(day(4, 2));
      await person.notes('escalated');
      await person.followUp('absence');
      await person.do('correct_absence', b.approval('medical-certificate', from, to, { certificate: 'yes' }));
      await person.notes('absence-approved');
      expect(await absences(world, person)).toMatchObject([
        { kind: 'medical-certificate', status: 'approved' },
      ]);
    },
  },
  {
    name: 'absence: weekends are free, unless the programme says that an activity goes on then (§ 16)',
    async tell(it, world) {
      const person = await it.newCase(firstDay);
      const plan = a.programme(start, 12);
      const other = await it.newCase(firstDay);
      await granted(other, firstDay, plan);
      const [training, ...rest] = plan.activities as Record<string, unknown>[];
      await assessed(person, firstDay);
      await person.do('assess_conditions', a.conditions());
      await person.do('plan_programme', {
        ...plan,
        activities: [{ ...training, onFreeDays: true }, ...rest],
      });
      await person.task('decide');
      expect(await rulesOf(person)).toEqual(['programme-free-days']);
      await person.do('decide', a.verdict(), 'beslutter');
      await person.reaches('programme');
      await it.is(day(3));
      const away = { kind: 'unauthorised', from: day(2, 5), to: day(2, 6) };
      await reports(person, away);
      await person.task('assess_absence');
      expect(await absences(world, person)).toMatchObject([{ status: 'reported' }]);
      const { status, body } = await other.ask('absences', away);
      expect(status).toBe(422);
      expect(JSON.stringify(body)).toContain('absence-on-free-days');
    },
  },
  {
    name: 'absence: a sick child gives ten days in twelve months; the eleventh is welfare leave, if a person says so (§§ 11 and 15)',
    async tell(it, world) {
      const person = await participant(it, 3);
      const child = {
        kind: 'sick-child',
        childCareReason: 'child',
        childBirthYear: 2018,
        childrenInCare: 1,
        aloneWithCare: 'no',
        certificate: 'yes',
      };
      await reports(person, { ...child, from: day(3), to: day(4, 4) });
      await person.notes('absence-approved');
      await it.is(day(8));
      await reports(person, { ...child, from: day(8), to: day(8) });
      await person.task('assess_absence');
      const opened = (await person.journal('absence-opened')).at(-1)!;
      expect(JSON.stringify(opened.data.findings)).toContain('KVP-forskriften § 11');
      const welfare = { welfareReason: 'other', reason: 'Barnet ligger på sykehus.' };
      await person.do('assess_absence', b.approval('welfare', day(8), day(8), welfare));
      await person.notes('absence-approved', 2);
      expect((await absences(world, person))[1]).toMatchObject({ kind: 'welfare', status: 'approved' });
    },
  },
  {
    name: 'absence: approved leave is not counted, so the longest duration and the end of the case move by its days (§ 32)',
    async tell(it, world) {
      const person = await participant(it, 12);
      const twoYears = plus(plus(start, { months: 24 }), { days: -1 });
      expect(await lastLimit(person)).toBe(twoYears);
      const [from, to] = [day(15), plus(day(15), { days: 29 })];
      await reports(person, { kind: 'unpaid-leave', from, to, leavePurpose: 'work' });
      await person.do('assess_absence', b.approval('unpaid-leave', from, to, { leavePurpose: 'work' }));
      await person.notes('limits-changed');
      await person.notes('limits-computed', 2);
      const movedTo = plus(twoYears, { days: 30 });
      expect(await lastLimit(person)).toBe(movedTo);

      const next = { months: 12, endsOn: plus(plus(start, { months: 12 }), { days: -1 }) };
      for (const months of [3, 9]) {
        await it.is(plus(start, { months }));
        await person.do('hold_evaluation', a.evaluation(plus(start, { months })));
        await person.heldOn(plus(start, { months }));
      }
      await it.is(plus(next.endsOn, { days: -50 }));
      await person.do('assess_extension', a.extension(12));
      await person.do('plan_programme', a.programme(plus(next.endsOn, { days: 1 }), 12));
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('period-opened', 2);
      for (const months of [15, 21]) {
        await it.is(plus(start, { months }));
        await person.do('hold_evaluation', a.evaluation(plus(start, { months })));
        await person.heldOn(plus(start, { months }));
      }
      await it.is(plus(twoYears, { days: -50 }));
      await person.do('assess_extension', a.extension(1));
      await person.do('plan_programme', closingMonth(plus(twoYears, { days: 1 }), movedTo));
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('period-opened', 3);
      expect((await person.decisions()).at(-1)!.data.thirdYear).toBe(false);

      await it.is(plus(twoYears, { days: 15 }));
      await person.do('hold_evaluation', a.evaluation(plus(twoYears, { days: 15 })));
      const after = plus(movedTo, { days: 1 });
      await it.is(after, '01:30');
      await person.do('complete_programme', a.completion(after));
      await person.reaches('closed');
      expect(await person.facts()).toMatchObject({ endedOn: movedTo });
      expect(await uncountedPeriods(world.caseFile.db, person.caseId)).toEqual([{ kind: 'leave', from, to }]);
    },
  },
  {
    name: 'absence: sickness without a known end is asked about until it has ended, in the task or on the page (§ 36)',
    async tell(it, world) {
      const person = await participant(it, 4);
      await reports(person, { kind: 'medical-certificate', from: day(4), certificate: 'yes' });
      await person.notes('absence-approved');
      expect(await person.openTasks()).toEqual([]);

      await it.is(day(8));
      await person.do('ask_if_absence_lasts', b.ended(day(3)));
      await person.task('correct_absence_end');
      expect(await rulesOf(person)).toContain('absence-end');
      await person.do('correct_absence_end', b.lasts());
      await world.waitFor('the question is answered', async () => (await person.openTasks()).length === 0);

      await it.is(day(12, 1));
      await person.task('ask_if_absence_lasts');
      await changes(person, 1, { change: 'ended', lastDay: day(11, 4) });
      await world.waitFor(
        'nobody asks any more',
        async () => !(await person.openTasks()).includes('ask_if_absence_lasts'),
      );
      expect(await absences(world, person)).toMatchObject([{ to: day(11, 4), status: 'approved' }]);
      await it.is(day(17));
      expect(await person.openTasks()).not.toContain('ask_if_absence_lasts');
    },
  },
  {
    name: 'absence: the end of open leave that is registered on the page lets the two years run again (§ 32)',
    async tell(it, world) {
      const person = await participant(it, 5);
      await reports(person, { kind: 'adoption', from: day(6) });
      await person.do('assess_absence', b.approval('adoption', day(6), null));
      await person.notes('limits-computed', 2);
      await it.is(day(8));
      await changes(person, 1, { change: 'ended', lastDay: day(7, 6) });
      await person.notes('limits-computed', 3);
      expect(await lastLimit(person)).toBe(plus(plus(start, { months: 24 }), { days: 13 }));
      await it.is(day(11));
      expect(await person.openTasks()).not.toContain('ask_if_absence_lasts');
      expect(await absences(world, person)).toMatchObject([{ to: day(7, 6) }]);
    },
  },
  {
    name: 'absence: a question whether it lasts that nobody answers is reminded of and comes to the manager (§ 5)',
    async tell(it) {
      const person = await participant(it, 4);
      await reports(person, { kind: 'medical-certificate', from: day(4), certificate: 'yes' });
      await person.notes('absence-approved');
      await it.is(day(8));
      await person.task('ask_if_absence_lasts');
      await it.is(day(8, 6));
      await person.notes('reminder-sent');
      await it.is(day(10, 2));
      await person.notes('escalated');
      await person.followUp('absence-follow-up');
      await person.do('ask_if_absence_lasts', b.ended(day(9, 4)));
      await person.notes('absence-ended');
    },
  },
  {
    name: 'absence: a certificate that was asked for and does not come brings the absence back to a person (§ 6 fourth paragraph)',
    async tell(it, world) {
      const person = await participant(it, 10);
      await reports(person, ill(day(10), day(10, 4)));
      await person.do('assess_absence', b.papersRequired());
      const [asked] = await person.notes('absence-papers-asked-for');
      expect(asked!.data.papersBy).toBe(day(12));
      // Another change than the one that is waited for: the waiting goes on.
      await changes(person, 1, { change: 'ended', lastDay: day(10, 5) });
      await it.is(day(12));
      expect(await person.openTasks()).toEqual([]);

      await it.is(day(12, 1));
      await person.task('assess_absence');
      const opened = (await person.journal('absence-opened')).at(-1)!;
      expect(JSON.stringify(opened.data.findings)).toContain('absence-papers-not-shown');
      await person.do('assess_absence', b.refusal());
      await person.notes('absence-rejected');
      expect(await absences(world, person)).toMatchObject([{ to: day(10, 5), status: 'rejected' }]);
    },
  },
  {
    name: 'absence: a certificate that comes in time lets the rules settle it (§ 5)',
    async tell(it, world) {
      const person = await participant(it, 10);
      await reports(person, ill(day(10), day(10, 4)));
      await person.do('assess_absence', b.papersRequired());
      await person.notes('absence-papers-asked-for');
      await it.is(day(11));
      await changes(person, 1, { change: 'documented', papers: 'certificate', shownOn: day(11) });
      const [approved] = await person.notes('absence-approved');
      expect(approved!.data).toMatchObject({ settledBy: 'rule', absenceKind: 'medical-certificate' });
      expect(await absences(world, person)).toMatchObject([
        { kind: 'medical-certificate', status: 'approved' },
      ]);
    },
  },
  {
    name: 'absence: one that is taken back leaves nothing to decide, and leave that is taken back is counted again (§ 32)',
    async tell(it, world) {
      const person = await participant(it, 6);
      const leave = { kind: 'unpaid-leave', from: day(7), to: day(8, 6), leavePurpose: 'other' };
      await reports(person, leave);
      await person.task('assess_absence');
      await changes(person, 1, { change: 'mistake' });
      await world.waitFor('the task is gone', async () => (await person.openTasks()).length === 0);

      await reports(person, leave);
      await person.do(
        'assess_absence',
        b.approval('unpaid-leave', leave.from, leave.to, { leavePurpose: 'other' }),
      );
      await person.notes('limits-computed', 2);
      await changes(person, 2, { change: 'mistake' });
      await person.notes('limits-computed', 3);
      expect(await lastLimit(person)).toBe(plus(plus(start, { months: 24 }), { days: -1 }));

      await reports(person, leave);
      await person.do('assess_absence', b.mistaken());
      await person.notes('absence-withdrawn', 3);
      expect((await absences(world, person)).map(({ status }) => status)).toEqual(
        Array.from({ length: 3 }, () => 'withdrawn'),
      );
    },
  },
  {
    name: 'absence: one that changes while a person has it is checked anew, and may need nobody any more (§ 6)',
    async tell(it, world) {
      const person = await participant(it, 10);
      await reports(person, ill(day(10), day(10, 4)));
      await person.task('assess_absence');
      await changes(person, 1, { change: 'ended', lastDay: day(10, 1) });
      const [approved] = await person.notes('absence-approved');
      expect(approved!.data).toMatchObject({ settledBy: 'rule', to: day(10, 1) });
      await world.waitFor('the task is gone', async () => (await person.openTasks()).length === 0);
    },
  },
  {
    name: 'absence: one that nobody decides on is reminded of, comes to the manager, and can still be decided (§ 5)',
    async tell(it) {
      const person = await participant(it, 6);
      await reports(person, { kind: 'welfare', from: day(6), to: day(6), welfareReason: 'wedding' });
      await person.task('assess_absence');
      await it.is(day(6, 5));
      await person.notes('reminder-sent');
      await it.is(day(8, 1));
      await person.notes('escalated');
      await person.followUp('absence');
      await person.do('assess_absence', b.approval('welfare', day(6), day(6), { welfareReason: 'wedding' }));
      await person.notes('absence-approved');
    },
  },
  {
    name: 'absence: facts that contradict each other cannot be registered, and both are named (§ 36)',
    async tell(it) {
      const person = await participant(it, 6);
      const ask = (absence: Record<string, unknown>) => person.ask('absences', absence);
      await reports(person, { kind: 'holiday', from: day(7), to: day(7, 4) });
      const overlap = await ask({ kind: 'unpaid-leave', from: day(7, 3), to: day(8), leavePurpose: 'other' });
      expect(overlap.status).toBe(422);
      expect(JSON.stringify(overlap.body.findings)).toMatch(/overlapper ferie .* \(fravær 1\)/);
      const hours = await ask({ kind: 'nursing', from: day(7), hoursPerDay: 16 });
      expect(JSON.stringify(hours.body.findings)).toContain('80 timer i uken');
      const outside = await ask({ kind: 'holiday', from: plus(start, { days: -3 }), to: day(1) });
      expect(JSON.stringify(outside.body.findings)).toContain('programmet starter');
      await person.do('assess_absence', b.approval('holiday', day(7), day(7, 4)));
      await person.notes('absence-approved');
    },
  },
  {
    name: 'absence: sickness that lasts ends with the programme (§ 34)',
    async tell(it, world) {
      const person = await participant(it, 6);
      await reports(person, { kind: 'medical-certificate', from: day(6), certificate: 'yes' });
      await person.notes('absence-approved');
      await ended(person, day(6, 2), 'own-wish');
      await it.is(day(6, 3));
      await person.task('complete_programme');
      expect(await absences(world, person)).toMatchObject([{ to: day(6, 2) }]);
      await it.is(day(11));
      expect(await person.openTasks()).not.toContain('ask_if_absence_lasts');
    },
  },
];

/** The days that leave has left of the two years: full weeks, job seeking and an evaluation. */
function closingMonth(startDate: string, toDate: string) {
  const plan = a.programme(startDate, 1);
  const whole = { fromDate: startDate, toDate };
  const [training, , seeking] = plan.activities as Record<string, unknown>[];
  const activities = [
    { ...training, ...whole },
    { ...seeking, ...whole },
  ];
  const omittedNeeds = [{ need: 'language', reason: 'Er nådd: norsk på nivå B1.' }];
  return { ...plan, activities, omittedNeeds, evaluationDates: [{ date: plus(startDate, { days: 14 }) }] };
}
