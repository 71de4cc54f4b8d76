import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as p from '../../../demo/answers-payment.ts';
import { granted } from '../ways.ts';
import type { CaseOf, Teller } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = '2023-12-01';
const [december, january] = ['2023-12', '2024-01'];
/** The first working days after December and January: attendance is collected from then. */
const [afterDecember, afterJanuary] = ['2024-01-02', '2024-02-01'];
const DAILY = 91_246;
const decemberOre = 21 * DAILY;

/** Somebody without children in a programme at an office. */
async function participant(
  { newCase }: Teller,
  officeId: string,
  { startDate = start, bornOn = '1990-05-05' }: { startDate?: string; bornOn?: string } = {},
): Promise<CaseOf> {
  const person = await newCase(firstDay, { officeId, bornOn });
  await granted(person, firstDay, a.programme(startDate, 12, { childrenSupported: 0 }));
  return person;
}

async function attended(person: CaseOf, attendance: Record<string, unknown>): Promise<void> {
  const { status, body } = await person.ask('attendance', attendance);
  expect(body, JSON.stringify(body)).toMatchObject({ month: attendance.month });
  expect(status).toBe(202);
}

export const paymentStories: Story[] = [
  {
    name: 'a month that went as planned is paid to the øre when another person has approved it (§§ 35, 39)',
    async tell(it, world) {
      const person = await participant(it, '1201');
      const month = world.monthView('1201', december);
      await it.is('2023-12-29');
      expect((await person.ask('attendance', p.asPlanned(december))).body).toMatchObject({
        code: 'ERR_ATTENDANCE_TOO_EARLY',
      });
      await it.is(afterDecember);
      await attended(person, p.asPlanned(december));
      await month.task('approve_payments');
      expect(await person.openTasks()).toEqual([]);
      await month.do('approve_payments', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([
        { status: 'paid', controlled: false, sumOre: decemberOre, lines: [{ days: 21, rateOre: DAILY }] },
      ]);
      await person.notes('payment-recorded');
      expect(await world.monthView('1201', january).facts()).toMatchObject({ openedOn: null });
    },
  },
  {
    name: 'a month that is over can be started by the manager before its date',
    async tell(it, world) {
      const person = await participant(it, '1202');
      const month = world.monthView('1202', december);
      await it.is('2023-12-31');
      expect((await month.ask('start', 'veileder')).status).toBe(403);
      expect((await month.ask('start', 'leder')).body).toEqual({ officeId: '1202', month: december });
      await attended(person, p.asPlanned(december));
      await month.do('approve_payments', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([{ sumOre: decemberOre }]);
    },
  },
  {
    name: 'attendance that is missing is reminded of, escalated and held back, and paid with the next month (§ 39)',
    async tell(it, world) {
      const [registered, missing] = [await participant(it, '1203'), await participant(it, '1203')];
      const month = world.monthView('1203', december);
      await it.is(afterDecember);
      await attended(registered, p.asPlanned(december));
      await it.is('2024-01-05');
      await missing.notes('attendance-reminded');
      expect(await registered.journal('attendance-reminded')).toEqual([]);
      await it.is('2024-01-09');
      await missing.notes('attendance-escalated');
      await month.followUp(p.lateMonth());
      await expect.poll(() => month.openTasks(), { timeout: 30_000 }).toEqual([]);

      await it.is('2024-01-12');
      await missing.do('control_payment', p.pay());
      await missing.task('correct_payment_control');
      expect((await missing.findings()).map(({ rule }) => rule)).toEqual([
        'payment-no-breach-paid',
        'payment-attendance-registered',
      ]);
      await missing.do('correct_payment_control', p.hold());
      await month.do('approve_payments', p.approve(), 'beslutter');
      const paid = await month.closed();
      expect(paid.map(({ status, sumOre }) => [status, sumOre])).toEqual([
        ['paid', decemberOre],
        ['breach', 0],
      ]);
      expect(await month.followUps()).toMatchObject([{ measure: 'remind', recordedBy: 'leder' }]);

      await it.is(afterJanuary);
      await attended(registered, p.asPlanned(january));
      await attended(missing, p.asPlanned(december));
      await attended(missing, p.asPlanned(january));
      await missing.do('control_payment', p.pay());
      const next = world.monthView('1203', january);
      await next.do('approve_payments', p.approve(), 'beslutter');
      const sums = (await next.closed()).map(({ sumOre }) => sumOre);
      expect(sums).toEqual([23 * DAILY, 23 * DAILY + decemberOre]);
    },
  },
  {
    name: 'unauthorised absence and hours of work are deducted by the hour after a person has looked (§§ 36, 37)',
    async tell(it, world) {
      const person = await participant(it, '1204');
      const month = world.monthView('1204', december);
      await it.is(afterDecember);
      const exceptions = {
        absences: [p.unauthorised('2023-12-04', '2023-12-05')],
        work: [{ from: '2023-12-11', to: '2023-12-15', minutes: 5 * 225 }],
      };
      await attended(person, p.withExceptions(december, exceptions));
      await person.do('control_payment', p.pay());
      await month.do('approve_payments', p.approve(), 'beslutter');
      // Two whole days, and half of five.
      expect(await month.closed()).toMatchObject([
        { controlled: true, sumOre: decemberOre - 2 * DAILY - (5 * DAILY) / 2 },
      ]);
    },
  },
  {
    name: 'attendance that is wrong is corrected, and the month worked out anew each time',
    async tell(it, world) {
      const person = await participant(it, '1205');
      const month = world.monthView('1205', december);
      const away = (to: string) =>
        p.withExceptions(december, { absences: [p.unauthorised('2023-12-04', to)] });
      await it.is(afterDecember);
      await attended(person, away('2023-12-08'));
      await person.do('control_payment', p.mustBeCorrected());
      await person.do('register_attendance_anew', p.attendanceWasRight());
      await person.do('control_payment', p.mustBeCorrected());
      await person.task('register_attendance_anew');

      await it.is('2024-01-03');
      await attended(person, away('2023-12-05'));
      await person.task('control_payment');
      expect(await person.openTasks()).toEqual(['control_payment']);

      await it.is('2024-01-04');
      await attended(person, p.asPlanned(december));
      await month.do('approve_payments', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([{ sumOre: decemberOre }]);
      expect(await person.journal('payment-basis-recorded')).toHaveLength(3);
    },
  },
  {
    name: 'a control that nobody does is reminded of and comes to the manager, and so does a month that nobody approves',
    async tell(it, world) {
      const person = await participant(it, '1206');
      const month = world.monthView('1206', december);
      await it.is(afterDecember);
      await attended(
        person,
        p.withExceptions(december, { absences: [p.unauthorised('2023-12-04', '2023-12-04')] }),
      );
      await person.task('control_payment');
      await it.is('2024-01-04');
      await person.notes('reminder-sent');
      await it.is('2024-01-08');
      await person.notes('escalated');
      await person.followUp('payment-control');
      await person.do('control_payment', p.hold());
      await month.task('approve_payments');
      await it.is('2024-01-11');
      await month.followUp(p.lateMonth());
      await expect.poll(() => month.followUps(), { timeout: 30_000 }).toHaveLength(1);
      // Still nobody: the manager is asked again.
      await it.is('2024-01-15');
      await month.followUp(p.lateMonth());
      // At the same time, but the month is not closed before the manager's answer is kept.
      await month.do('approve_payments', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([{ status: 'held-back', sumOre: 0 }]);
      const asked = { measure: 'remind', recordedBy: 'leder' };
      expect(await month.followUps()).toMatchObject([
        { ...asked, recordedOn: '2024-01-11' },
        { ...asked, recordedOn: '2024-01-15' },
      ]);
    },
  },
  {
    name: 'nobody approves what they have registered or controlled, and a month that is sent back is looked at anew',
    async tell(it, world) {
      const person = await participant(it, '1207');
      const month = world.monthView('1207', december);
      await it.is(afterDecember);
      await attended(person, p.asPlanned(december));
      await month.do('approve_payments', p.sendBack('all'), 'beslutter');
      await person.do('control_payment', p.pay());
      await month.do('approve_payments', p.approve(), 'veileder');
      await month.task('correct_payment_approval');
      await it.is('2024-01-08');
      await month.followUp(p.lateMonth());
      await month.do('correct_payment_approval', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([{ status: 'paid', sumOre: decemberOre }]);
      const tries = (await month.approvals()).map(({ result, passed, decidedBy }) => [
        result,
        passed,
        decidedBy,
      ]);
      expect(tries).toEqual([
        ['return', true, 'beslutter'],
        ['approve', false, 'veileder'],
        ['approve', true, 'beslutter'],
      ]);
    },
  },
  {
    name: 'a month that is sent back when it is late comes to the manager again only when it waits for approval again',
    async tell(it, world) {
      const person = await participant(it, '1213');
      const month = world.monthView('1213', december);
      await it.is(afterDecember);
      await attended(person, p.asPlanned(december));
      await month.task('approve_payments');
      await it.is('2024-01-05');
      await month.followUp(p.lateMonth());
      await expect.poll(() => month.followUps(), { timeout: 30_000 }).toHaveLength(1);
      await month.do('approve_payments', p.sendBack('all'), 'beslutter');
      await person.task('control_payment');
      // The day on which the manager would have been asked again: it is the control that takes its time now.
      await it.is('2024-01-08');
      await person.do('control_payment', p.pay());
      await month.task('approve_payments');
      expect(await month.openTasks()).toEqual(['approve_payments']);
      await it.is('2024-01-11');
      await month.task('follow_up_payment');
      expect(await month.openTasks()).toEqual(['approve_payments', 'follow_up_payment']);
      await month.followUp(p.lateMonth());
      await month.do('approve_payments', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([{ status: 'paid', sumOre: decemberOre }]);
      expect((await month.followUps()).map(({ recordedOn }) => recordedOn)).toEqual([
        '2024-01-05',
        '2024-01-11',
      ]);
    },
  },
  {
    name: 'a new base amount that came too late for May is paid with June, and June is paid without tax deduction',
    async tell(it, world) {
      const person = await participant(it, '1208', { startDate: '2024-05-02' });
      const may = world.monthView('1208', '2024-05');
      await it.is('2024-06-03');
      await attended(person, p.asPlanned('2024-05'));
      await person.do('control_payment', p.pay());
      await may.do('approve_payments', p.approve(), 'beslutter');
      expect(await may.closed()).toMatchObject([{ sumOre: 22 * 91_246 }]);

      await it.is('2024-07-01');
      await attended(person, p.asPlanned('2024-06'));
      await person.do('control_payment', p.pay());
      const june = world.monthView('1208', '2024-06');
      await june.do('approve_payments', p.approve(), 'beslutter');
      const backPay = 22 * (95_406 - 91_246);
      expect(await june.closed()).toMatchObject([{ sumOre: 20 * 95_406 + backPay }]);
      const { body } = await june.ask('2024-06/payroll', 'leder');
      expect(body.rows).toMatchObject([
        { identityNumber: person.identityNumber, earnedIn: '2024-06', taxDeducted: false },
        { earnedIn: '2024-05', amountOre: backPay, taxDeducted: true },
      ]);
    },
  },
  {
    name: 'somebody who turns 25 gets two thirds until the day before, and the whole from that day (§ 35)',
    async tell(it, world) {
      const person = await participant(it, '1209', { startDate: '2024-01-02', bornOn: '1999-01-15' });
      await it.is(afterJanuary);
      await attended(person, p.asPlanned(january));
      const month = world.monthView('1209', january);
      await month.do('approve_payments', p.approve(), 'beslutter');
      expect(await month.closed()).toMatchObject([{ sumOre: 9 * 60_831 + 13 * DAILY }]);
    },
  },
  {
    name: 'a child that is registered late is paid back from its day, and its supplement stops before its 18th birthday (regulation § 3)',
    async tell(it, world) {
      const person = await participant(it, '1211');
      const register = (birthDate: string) =>
        person.ask('children', { birthDate, childQualifies: 'yes', reason: 'Fødselsattest er vist.' });
      await it.is(afterDecember);
      await attended(person, p.asPlanned(december));
      await world.monthView('1211', december).do('approve_payments', p.approve(), 'beslutter');
      expect(await world.monthView('1211', december).closed()).toMatchObject([{ sumOre: decemberOre }]);

      await it.is('2024-01-10');
      expect((await register('2023-12-18')).status).toBe(201);
      // The plan says none, and this one was there when it began.
      expect((await register('2006-01-16')).status).toBe(201);
      await it.is(afterJanuary);
      await attended(person, p.asPlanned(january));
      await person.task('control_payment');
      const { findings } = (await person.journal('payment-basis-recorded')).at(-1)!.data;
      expect((findings as { rule: string }[]).map(({ rule }) => rule)).toEqual([
        'payment-children-as-planned',
        'payment-corrections',
      ]);
      await person.do('control_payment', p.pay());
      await world.monthView('1211', january).do('approve_payments', p.approve(), 'beslutter');
      // In January the younger all month, the older from the 1st to the 15th; in December ten days and all of them.
      const supplements = (23 + 11) * 3600 + (10 + 21) * 3500;
      expect(await world.monthView('1211', january).closed()).toMatchObject([
        { status: 'paid', sumOre: 23 * DAILY + supplements },
      ]);
    },
  },
  {
    name: 'what was paid too much is set off in instalments, and never below zero (§ 40)',
    async tell(it, world) {
      const person = await participant(it, '1210');
      await it.is('2023-12-15');
      const owed = { kind: 'overpayment', amountOre: 150_000, instalmentOre: 100_000, fromMonth: december };
      const reason = 'Stønaden ble utbetalt to ganger.';
      expect((await person.ask('adjustments', { ...owed, reason })).status).toBe(422);
      const heard = { participantHeard: 'yes', participantView: 'Vil betale i avdrag.' };
      const { status } = await person.ask('adjustments', { ...owed, reason, ...heard });
      expect(status).toBe(201);
      expect((await person.decisions()).at(-1)).toMatchObject({
        kind: 'set-off',
        data: { amountOre: 150_000 },
      });
      for (const [month, day, ore] of [
        [december, afterDecember, decemberOre - 100_000],
        [january, afterJanuary, 23 * DAILY - 50_000],
      ] as const) {
        await it.is(day);
        await attended(person, p.asPlanned(month));
        await person.do('control_payment', p.pay());
        await world.monthView('1210', month).do('approve_payments', p.approve(), 'beslutter');
        expect(await world.monthView('1210', month).closed()).toMatchObject([{ sumOre: ore }]);
      }
    },
  },
];
