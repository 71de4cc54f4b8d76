import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adjustmentsOf,
  approvalsOf,
  attendanceOf,
  attendanceText,
  casesWithProgramme,
  controlsOf,
  endEarly,
  journalOf,
  latestBasis,
  notePaymentMonth,
  notePaymentRun,
  paymentMonths,
  paymentsIn,
  planPaymentMonth,
  recordApproval,
  recordBasis,
  recordControl,
  recordPayment,
  registerAdjustment,
  registerAttendance,
  startPaymentMonth,
  type AttendanceContent,
  type CaseFile,
  type PaymentLine,
} from '../../src/casefile/index.ts';
import { changeOf, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const pagesUrl = 'https://flyt.example';
const asPlanned: AttendanceContent = { asPlanned: true, work: [], absences: [], otherBenefits: [] };
const on = (caseId: string, engineDate: string) => ({ ...changeOf(caseId), engineDate });
const register = (caseId: string, month: string, today: string, attendance = asPlanned) =>
  caseFile.transaction((tx) => registerAttendance(tx, { ...on(caseId, today), month, attendance }));

const line = (amountOre: number, more: Partial<PaymentLine> = {}): PaymentLine => ({
  ...{ kind: 'benefit', paidAs: 'benefit', month: '2026-05', from: '2026-05-01', to: '2026-05-31' },
  ...{ days: 21, rateOre: 100, factor: { num: 1, den: 1 }, amountOre, section: '§ 35', reason: 'Stønad.' },
  ...more,
});
const basis = (caseId: string, amountOre: number) => ({
  ...{ caseId, month: '2026-05', sumOre: amountOre, lines: [line(amountOre)], findings: [], facts: {} },
  ...{ grounds: [], provisional: false, rulesVersion: '1-x', workedOutOn: '2026-06-01' },
});
const messages = async (key: string) => {
  const rows = await caseFile.db
    .selectFrom('outbox')
    .select(['message_name as name', 'correlation_key as key'])
    .where('correlation_key', 'like', `${key}%`)
    .orderBy('id')
    .execute();
  return rows.map(({ name, key: of }) => `${name} ${of}`);
};

describe('attendance', () => {
  it('is registered when the month is over, by version; the same again changes nothing', async () => {
    const caseId = await makeProgramme(caseFile);
    await expect(register(caseId, '2026-05', '2026-05-30')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_ATTENDANCE_TOO_EARLY' }),
    );
    expect(await register(caseId, '2026-05', '2026-05-31')).toEqual({ version: 1 });
    expect(await register(caseId, '2026-05', '2026-06-03')).toEqual({ version: 1 });
    const absences = [
      { kind: 'unauthorised' as const, from: '2026-05-04', to: '2026-05-05', minutesPerDay: null },
    ];
    const otherwise = { ...asPlanned, asPlanned: false, absences };
    expect(await register(caseId, '2026-05', '2026-06-04', otherwise)).toEqual({ version: 2 });
    expect(await attendanceOf(caseFile.db, caseId)).toEqual([
      { ...otherwise, month: '2026-05', version: 2, registeredOn: '2026-06-04', registeredBy: 'veileder' },
    ]);
    expect(await journalOf(caseFile.db, caseId, { kinds: ['attendance-registered'] })).toHaveLength(2);
  });

  it('the same again with another text keeps the text, under the same version; without one, or with the same, nothing', async () => {
    const caseId = await makeProgramme(caseFile);
    const write = (month: string, text?: { note?: string; participantView?: string }) =>
      caseFile.transaction((tx) =>
        registerAttendance(tx, { ...on(caseId, '2026-07-01'), month, attendance: asPlanned, text }),
      );
    await write('2026-05', { note: 'Ringte.' });
    await write('2026-06', { note: 'Skrev.' });
    for (const text of [undefined, {}, { note: 'Ringte.' }])
      expect(await write('2026-05', text)).toEqual({ version: 1 });
    expect(await journalOf(caseFile.db, caseId, { kinds: ['attendance-registered'] })).toHaveLength(2);
    expect(await write('2026-05', { participantView: 'Er enig.' })).toEqual({ version: 1 });
    expect(await attendanceText(caseFile.db, caseId, '2026-05')).toEqual({ participantView: 'Er enig.' });
    expect(await attendanceText(caseFile.db, caseId, '2026-06')).toEqual({ note: 'Skrev.' });
    expect(await attendanceText(caseFile.db, caseId, '2026-07')).toEqual({});
    expect(await attendanceOf(caseFile.db, caseId)).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  it('cannot lie outside the programme or the month', async () => {
    const caseId = await makeProgramme(caseFile);
    await expect(register(caseId, '2026-03', '2026-06-01')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_ATTENDANCE_OUTSIDE_PROGRAMME' }),
    );
    const absences = [
      { kind: 'unpaid-leave' as const, from: '2026-05-29', to: '2026-06-01', minutesPerDay: 60 },
    ];
    await expect(
      register(caseId, '2026-05', '2026-06-01', { ...asPlanned, asPlanned: false, absences }),
    ).rejects.toThrow(expect.objectContaining({ code: 'ERR_ATTENDANCE_OUTSIDE_MONTH' }));
  });

  it('of a programme that has ended can be registered from its last day, and tells the run that waits', async () => {
    const caseId = await makeProgramme(caseFile, { officeId: '1101' });
    await caseFile.transaction(async (tx) => {
      await endEarly(tx, { ...on(caseId, '2026-05-12'), endReason: 'work', endDate: '2026-05-12' });
      await planPaymentMonth(tx, { officeId: '1101', month: '2026-05', today: '2026-05-12', pagesUrl });
    });
    await register(caseId, '2026-05', '2026-05-12');
    expect(await messages('payment-1101')).toEqual([
      'payment-planned payment-1101/2026-05',
      'attendance-registered payment-1101/2026-05',
    ]);
  });
});

describe('an office’s month', () => {
  const start = (officeId: string, today: string) =>
    caseFile.transaction((tx) => startPaymentMonth(tx, { officeId, today, pagesUrl }));

  it('is the one that is over, is planned once, and cannot be started twice', async () => {
    expect(await start('1102', '2026-06-29')).toEqual({ month: '2026-05' });
    expect(await messages('payment-1102')).toEqual([
      'payment-planned payment-1102/2026-05',
      'payment-started payment-1102/2026-05',
    ]);
    const of = { officeId: '1102', month: '2026-05' };
    await caseFile.transaction((tx) => notePaymentMonth(tx, of, 'opened_on', '2026-06-29'));
    await expect(start('1102', '2026-06-30')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_PAYMENT_MONTH_RUNNING' }),
    );
    await caseFile.transaction((tx) => notePaymentMonth(tx, of, 'closed_on', '2026-06-30'));
    expect(await start('1102', '2026-06-30')).toEqual({ month: '2026-06' });
  });

  it('that nobody has planned has no run, and one that is closed gets no other', async () => {
    const of = { officeId: '1108', month: '2026-05' };
    const run = (key: string) =>
      caseFile.transaction((tx) => notePaymentRun(tx, { ...of, processInstanceKey: key }));
    const unknown = expect.objectContaining({ code: 'ERR_PAYMENT_MONTH_NOT_FOUND' });
    await expect(run('1')).rejects.toThrow(unknown);
    expect(await paymentMonths(caseFile.db, '1108')).toEqual([]);

    await caseFile.transaction((tx) => planPaymentMonth(tx, { ...of, today: '2026-05-12', pagesUrl }));
    await run('2');
    await caseFile.transaction((tx) => notePaymentMonth(tx, of, 'closed_on', '2026-06-03'));
    await expect(run('3')).rejects.toThrow(unknown);
    expect(await paymentMonths(caseFile.db, '1108')).toMatchObject([{ processInstanceKey: '2' }]);
  });

  it('that is not over cannot be started: from its last day on', async () => {
    const of = { officeId: '1103', month: '2026-06' };
    await caseFile.transaction((tx) => planPaymentMonth(tx, { ...of, today: '2026-06-01', pagesUrl }));
    await expect(start('1103', '2026-06-29')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_PAYMENT_MONTH_NOT_OVER' }),
    );
    expect(await start('1103', '2026-06-30')).toEqual({ month: '2026-06' });
    expect(await paymentMonths(caseFile.db, '1103')).toMatchObject([{ month: '2026-06', openedOn: null }]);
  });

  it('looks at the cases whose programme ran, and at nobody else’s', async () => {
    const caseId = await makeProgramme(caseFile, { officeId: '1104' });
    const cases = (from: string, to: string) =>
      casesWithProgramme(caseFile.db, { officeId: '1104', from, to });
    expect(await cases('2026-04', '2026-04')).toEqual([caseId]);
    expect(await cases('2026-01', '2026-03')).toEqual([]);
    expect(await cases('2027-03', '2027-05')).toEqual([caseId]);
    expect(await cases('2027-04', '2027-05')).toEqual([]);
  });
});

describe('what is paid', () => {
  it('is a new basis only when the answer is another one, and the first payment stands', async () => {
    const caseId = await makeProgramme(caseFile, { officeId: '1105' });
    const record = (ore: number) => caseFile.transaction((tx) => recordBasis(tx, basis(caseId, ore)));
    expect(await record(100)).toEqual({ version: 1, isNew: true });
    expect(await record(100)).toEqual({ version: 1, isNew: false });
    expect(await record(200)).toEqual({ version: 2, isNew: true });
    expect(await latestBasis(caseFile.db, caseId, '2026-05')).toMatchObject({ version: 2, sumOre: 200 });

    const pay = (ore: number) =>
      caseFile.transaction((tx) =>
        recordPayment(tx, on(caseId, '2026-06-04'), {
          ...{ month: '2026-05', status: 'paid', controlled: false, basisVersion: 2 },
          ...{ sumOre: ore, lines: [line(ore)] },
        }),
      );
    expect([await pay(200), await pay(300)]).toEqual([true, false]);
    expect(await paymentsIn(caseFile.db, { officeId: '1105', month: '2026-05' })).toMatchObject([
      { caseId, sumOre: 200, status: 'paid' },
    ]);
  });

  it('keeps what people decided about a case’s month and an office’s', async () => {
    const caseId = await makeProgramme(caseFile, { officeId: '1106' });
    const of = { officeId: '1106', month: '2026-05' };
    await caseFile.transaction(async (tx) => {
      await recordBasis(tx, basis(caseId, 100));
      const control = { caseId, month: '2026-05', basisVersion: 1, decidedOn: '2026-06-03' };
      await recordControl(tx, { ...control, action: 'hold', processInstanceKey: '1' });
      await recordControl(tx, { ...control, action: 'pay', processInstanceKey: '2' });
      await planPaymentMonth(tx, { ...of, today: '2026-05-12', pagesUrl });
      const approval = { ...of, decidedOn: '2026-06-03', processInstanceKey: '3', sumOre: 100 };
      const self = { result: 'approve', passed: false, decidedBy: 'veileder', reason: null } as const;
      await recordApproval(tx, { ...approval, ...self });
      await recordApproval(tx, { ...approval, ...self, passed: true, decidedBy: 'beslutter' });
    });
    expect((await controlsOf(caseFile.db, caseId, '2026-05')).map(({ action }) => action)).toEqual([
      'hold',
      'pay',
    ]);
    const tries = await approvalsOf(caseFile.db, '1106', '2026-05');
    expect(tries.map(({ decidedBy, passed }) => [decidedBy, passed])).toEqual([
      ['veileder', false],
      ['beslutter', true],
    ]);
  });

  it('takes of an adjustment what the payments have not carried out yet', async () => {
    const caseId = await makeProgramme(caseFile, { officeId: '1107' });
    await caseFile.transaction(async (tx) => {
      const by = on(caseId, '2026-06-04');
      const owed = { kind: 'overpayment', amountOre: 500, instalmentOre: 200 } as const;
      await registerAdjustment(tx, { ...by, ...owed, fromMonth: '2026-05', reason: 'Utbetalt to ganger' });
      await recordBasis(tx, basis(caseId, 1000));
      const lines = [line(1000), line(-200, { kind: 'set-off', adjustment: 1 })];
      const paid = { month: '2026-05', status: 'paid', controlled: true, basisVersion: 1 } as const;
      await recordPayment(tx, by, { ...paid, sumOre: 800, lines });
    });
    expect(await adjustmentsOf(caseFile.db, caseId)).toMatchObject([{ number: 1, remainingOre: 300 }]);
  });
});
