import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adjustmentsOf,
  carryOutEnding,
  decideAbsence,
  decideEnding,
  endEarly,
  notePaymentMonth,
  openPeriod,
  paymentMonths,
  planNextPaymentMonth,
  planPaymentMonth,
  proposeEnding,
  recordBasis,
  recordComplaintResult,
  recordDecision,
  recordPayment,
  recordProgramme,
  recordSuspension,
  registerAdjustment,
  registerAttendance,
  registerComplaint,
  reportAbsence,
  setPhase,
  undoProgrammeEnd,
  type AttendanceContent,
  type CaseFile,
  type Tx,
} from '../../src/casefile/index.ts';
import { missingAttendance, paymentCases } from '../../src/payment/cases.ts';
import { overpaidMonths } from '../../src/payment/settled-months.ts';
import { workOutMonth } from '../../src/payment/work-out-month.ts';
import { changeOf, grant, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const pagesUrl = 'https://flyt.example';
const asPlanned: AttendanceContent = { asPlanned: true, work: [], absences: [], otherBenefits: [] };
const APRIL_DAY = 102_176;
const DAY = 107_191;

/** A programme from 1 April 2026 to 31 March 2027, with a plan. */
async function participant(officeId: string, activity: object = {}): Promise<string> {
  const caseId = await makeProgramme(caseFile, { officeId, evaluations: [] });
  const work = { kind: 'course', hoursPerWeek: 37.5, fromDate: '2026-04-01', toDate: '2027-03-31' };
  const programme = {
    startDate: '2026-04-01',
    months: 12,
    childrenSupported: 0,
    activities: [{ ...work, ...activity }],
  };
  await caseFile.transaction((tx) =>
    recordProgramme(tx, { ...changeOf(caseId), programme, validFrom: '2026-04-01' }),
  );
  return caseId;
}

const attend = (caseId: string, month: string, today: string, attendance = asPlanned) =>
  caseFile.transaction((tx) =>
    registerAttendance(tx, { ...changeOf(caseId), engineDate: today, month, attendance }),
  );

const workOut = async (caseId: string, month: string, today: string) =>
  (await workOutMonth(caseFile.db, { caseId, month, today })).basis;

/** What the steps do when a month is closed. */
async function close(officeId: string, caseId: string, month: string, today: string, pay = true) {
  await caseFile.transaction(async (tx) => {
    await planPaymentMonth(tx, { officeId, month, today, pagesUrl });
    const { basis, facts } = await workOutMonth(tx, { caseId, month, today });
    const { lines, sumOre, findings, provisional, applied } = basis;
    const kept = { lines, sumOre, findings, provisional, facts, grounds: applied };
    const { version } = await recordBasis(tx, {
      ...{ caseId, month, ...kept, rulesVersion: '1', workedOutOn: today },
    });
    const paid = pay ? { status: 'paid', sumOre, lines } : { status: 'held-back', sumOre: 0, lines: [] };
    await recordPayment(
      tx,
      { ...changeOf(caseId), engineDate: today },
      {
        ...{ month, controlled: false, basisVersion: version },
        ...(paid as { status: 'paid'; sumOre: number; lines: typeof lines }),
      },
    );
    await notePaymentMonth(tx, { officeId, month }, 'opened_on', today);
    await notePaymentMonth(tx, { officeId, month }, 'closed_on', today);
  });
}

describe('a month of a case', () => {
  it('is worked out from what its file says, and earlier months that were paid right bring nothing', async () => {
    const caseId = await participant('1301');
    await attend(caseId, '2026-04', '2026-05-01');
    expect(await workOut(caseId, '2026-04', '2026-05-04')).toMatchObject({
      sumOre: 22 * APRIL_DAY,
      findings: [],
    });
    await close('1301', caseId, '2026-04', '2026-05-04');
    await attend(caseId, '2026-05', '2026-06-01');
    expect((await workOut(caseId, '2026-05', '2026-06-01')).sumOre).toBe(21 * DAY);
  });

  it('takes the hours of the plan where none are registered', async () => {
    const caseId = await participant('1302', { kind: 'work', hoursPerWeek: 18.75 });
    await attend(caseId, '2026-04', '2026-05-01');
    expect((await workOut(caseId, '2026-04', '2026-05-04')).sumOre).toBe(11 * APRIL_DAY);
  });

  it('takes nothing for absence on a Saturday with an activity, and says so', async () => {
    const caseId = await participant('1307', { onFreeDays: true });
    const away = { kind: 'unauthorised', from: '2026-04-11', to: '2026-04-11', minutesPerDay: null } as const;
    await attend(caseId, '2026-04', '2026-05-01', { ...asPlanned, asPlanned: false, absences: [away] });
    const { sumOre, findings } = await workOut(caseId, '2026-04', '2026-05-04');
    expect(sumOre).toBe(22 * APRIL_DAY);
    expect(findings).toMatchObject([
      { rule: 'payment-absence-on-free-days', section: 'sosialtjenesteloven § 36', severity: 'merknad' },
    ]);
  });

  it('says of a deduction whether the decision of its period reserves it', async () => {
    const caseId = await participant('1308');
    const to = { from: '2027-04-01', to: '2027-09-30' };
    await caseFile.transaction(async (tx) => {
      const decision = { ...changeOf(caseId), ...grant, period: to, data: { absenceReserved: true } };
      const { number } = await recordDecision(tx, { ...decision, kind: 'extension' });
      await openPeriod(tx, { ...changeOf(caseId), ...to, decisionNumber: number });
    });
    const away = (day: string) =>
      ({ kind: 'unauthorised', from: day, to: day, minutesPerDay: null }) as const;
    const exception = { ...asPlanned, asPlanned: false };
    await attend(caseId, '2026-06', '2026-07-01', { ...exception, absences: [away('2026-06-03')] });
    await attend(caseId, '2027-04', '2027-05-03', { ...exception, absences: [away('2027-04-06')] });
    const said = async (month: string, today: string) =>
      (await workOut(caseId, month, today)).findings.map(({ message }) => message).join(' ');
    expect(await said('2026-06', '2026-07-01')).toContain('tar ikke forbehold om trekk for fravær 3.6.2026');
    expect(await said('2027-04', '2027-05-03')).toContain('Vedtaket tar forbehold om slikt trekk.');
  });

  it('that was held back is paid with the next one, and says so', async () => {
    const caseId = await participant('1303');
    await close('1303', caseId, '2026-04', '2026-05-04', false);
    await attend(caseId, '2026-04', '2026-05-20');
    await attend(caseId, '2026-05', '2026-06-01');
    const { sumOre, lines } = await workOut(caseId, '2026-05', '2026-06-01');
    expect(sumOre).toBe(21 * DAY + 22 * APRIL_DAY);
    expect(lines.at(-1)!.reason).toContain('ikke utbetalt da');
  });

  it('that was paid by the old base amount is made up when the new one is in use', async () => {
    const caseId = await participant('1304');
    await attend(caseId, '2026-05', '2026-05-31');
    await close('1304', caseId, '2026-05', '2026-05-21');
    await attend(caseId, '2026-06', '2026-07-01');
    const { lines, findings } = await workOut(caseId, '2026-06', '2026-07-01');
    expect(lines.at(-1)).toMatchObject({ month: '2026-05', amountOre: 21 * (DAY - APRIL_DAY) });
    expect(lines.at(-1)!.reason).toContain('nye satser');
    expect(findings.map(({ rule }) => rule)).toContain('payment-corrections');
  });

  it('in which a rate lacks gives nothing but a finding that says which, for which day and in which file', async () => {
    const caseId = await participant('1305');
    const programme = { startDate: '2026-04-01', childrenSupported: 2, activities: [] };
    await caseFile.transaction((tx) =>
      recordProgramme(tx, { ...changeOf(caseId), programme, validFrom: '2026-12-01' }),
    );
    await attend(caseId, '2027-01', '2027-01-31');
    // The rate of December is not that of January, not even for the time being.
    const basis = await workOut(caseId, '2027-01', '2027-02-01');
    expect(basis).toMatchObject({ sumOre: 0, lines: [] });
    expect(basis.findings).toMatchObject([
      {
        rule: 'payment-rate-known',
        severity: 'brudd',
        message: expect.stringMatching(/barnetillegg per dag» mangler for 1\.1\.2027.*child-supplements\.ts/),
      },
    ]);
  });

  it('takes an overpayment only from the month it was decided to begin in', async () => {
    const caseId = await participant('1306');
    await attend(caseId, '2026-04', '2026-05-01');
    const owed = { kind: 'overpayment', amountOre: 90_000, fromMonth: '2026-05' } as const;
    await caseFile.transaction((tx) =>
      registerAdjustment(tx, { ...changeOf(caseId), ...owed, reason: 'Utbetalt to ganger' }),
    );
    expect((await workOut(caseId, '2026-04', '2026-05-04')).sumOre).toBe(22 * APRIL_DAY);
    await close('1306', caseId, '2026-04', '2026-05-04');
    await attend(caseId, '2026-05', '2026-06-01');
    expect((await workOut(caseId, '2026-05', '2026-06-01')).sumOre).toBe(21 * DAY - 90_000);
    await close('1306', caseId, '2026-05', '2026-06-01');
    expect(await adjustmentsOf(caseFile.db, caseId)).toMatchObject([
      { remainingOre: 0, decidedBy: 'veileder' },
    ]);
  });

  it('takes nothing of an overpayment while the decision is suspended, and takes it when that stands (fvl. § 42)', async () => {
    const caseId = await participant('1307');
    await attend(caseId, '2026-04', '2026-05-01');
    const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });
    const write = <T>(run: (tx: Tx) => Promise<T>) => caseFile.transaction(run);
    await write(async (tx) => {
      const owed = { kind: 'overpayment', amountOre: 90_000, fromMonth: '2026-04' } as const;
      const { number: adjustment } = await registerAdjustment(tx, {
        ...{ ...on('2026-04-20'), ...owed, reason: 'Utbetalt to ganger' },
      });
      const decided = { ...grant, kind: 'set-off', decidedOn: '2026-04-20', data: { adjustment } } as const;
      const { number: decisionNumber } = await recordDecision(tx, { ...on('2026-04-20'), ...decided });
      await registerComplaint(tx, {
        ...{ ...on('2026-04-27'), decisionNumber, complainant: 'party', receivedOn: '2026-04-27' },
        caseUrl: pagesUrl,
      });
      await recordSuspension(tx, { ...on('2026-04-28'), number: 1, suspension: 'granted' });
    });
    expect((await workOut(caseId, '2026-04', '2026-05-04')).sumOre).toBe(22 * APRIL_DAY);
    await write((tx) =>
      recordComplaintResult(tx, {
        ...on('2026-05-05'),
        number: 1,
        result: 'rejected',
        resultOn: '2026-05-05',
      }),
    );
    expect((await workOut(caseId, '2026-04', '2026-05-05')).sumOre).toBe(22 * APRIL_DAY - 90_000);
  });

  it('deducts nothing for an absence while its refusal is suspended, and tells what was too much when that stands (fvl. § 42)', async () => {
    const caseId = await participant('1308');
    const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });
    const write = <T>(run: (tx: Tx) => Promise<T>) => caseFile.transaction(run);
    await write(async (tx) => {
      const days = { kind: 'welfare', from: '2026-04-15', to: '2026-04-16' } as const;
      const { number } = await reportAbsence(tx, { ...on('2026-04-17'), ...days, caseUrl: pagesUrl });
      await decideAbsence(tx, { ...on('2026-04-20'), number, status: 'rejected', stopsClock: false });
      const decided = { ...grant, kind: 'absence-refusal', decidedOn: '2026-04-20' } as const;
      await recordDecision(tx, { ...on('2026-04-20'), ...decided, data: { absence: number } });
    });
    await attend(caseId, '2026-04', '2026-05-01');
    expect((await workOut(caseId, '2026-04', '2026-05-01')).sumOre).toBe(20 * APRIL_DAY);
    await write(async (tx) => {
      const complaint = { decisionNumber: 2, complainant: 'party', receivedOn: '2026-05-02' } as const;
      await registerComplaint(tx, { ...on('2026-05-02'), ...complaint, caseUrl: pagesUrl });
      await recordSuspension(tx, { ...on('2026-05-03'), number: 1, suspension: 'granted' });
    });
    expect((await workOut(caseId, '2026-04', '2026-05-04')).sumOre).toBe(22 * APRIL_DAY);
    await close('1308', caseId, '2026-04', '2026-05-04');
    await write((tx) =>
      recordComplaintResult(tx, {
        ...{ ...on('2026-05-20'), number: 1, result: 'rejected', resultOn: '2026-05-20' },
      }),
    );
    await attend(caseId, '2026-05', '2026-06-01');
    const { sumOre, findings } = await workOut(caseId, '2026-05', '2026-06-01');
    expect(sumOre).toBe(21 * DAY);
    expect(findings.map(({ rule }) => rule)).toContain('payment-overpaid');
    expect(await overpaidMonths(caseFile.db, caseId, '2026-06-01')).toEqual([
      { month: '2026-04', amountOre: 2 * APRIL_DAY },
    ]);
  });
});

describe('an office’s run', () => {
  it('looks at programmes of the month, and at those that are over as long as something is owed', async () => {
    const caseId = await participant('1311');
    await caseFile.transaction((tx) =>
      endEarly(tx, { ...changeOf(caseId), endReason: 'work', endDate: '2026-05-12' }),
    );
    await close('1311', caseId, '2026-05', '2026-06-01', false);
    const cases = (month: string) => paymentCases(caseFile.db, { officeId: '1311', month }, '2026-08-03');
    expect(await cases('2026-06')).toEqual([]);
    await attend(caseId, '2026-05', '2026-07-02');
    expect(await cases('2026-06')).toEqual([caseId]);
    await close('1311', caseId, '2026-06', '2026-07-03');
    expect(await cases('2026-07')).toEqual([]);
  });

  it('looks at what is over and cannot be worked out for want of a rate', async () => {
    const caseId = await participant('1314');
    const programme = { startDate: '2026-04-01', childrenSupported: 1, activities: [] };
    await caseFile.transaction(async (tx) => {
      await recordProgramme(tx, { ...changeOf(caseId), programme, validFrom: '2026-12-01' });
      await endEarly(tx, { ...changeOf(caseId), endReason: 'work', endDate: '2027-01-15' });
    });
    await attend(caseId, '2027-01', '2027-02-01');
    await close('1314', caseId, '2027-01', '2027-02-01');
    const cases = await paymentCases(caseFile.db, { officeId: '1314', month: '2027-02' }, '2027-03-01');
    expect(cases).toEqual([caseId]);
  });

  it('waits for the attendance of the month, and for that of months that were held back for want of it', async () => {
    const caseId = await participant('1312');
    const missing = async (month: string) =>
      (await missingAttendance(caseFile.db, { officeId: '1312', month }, '2026-06-01')).map(
        (one) => one.month,
      );
    expect(await missing('2026-04')).toEqual(['2026-04']);
    await close('1312', caseId, '2026-04', '2026-05-15', false);
    expect(await missing('2026-05')).toEqual(['2026-04', '2026-05']);
    await attend(caseId, '2026-04', '2026-06-01');
    expect(await missing('2026-05')).toEqual(['2026-05']);
  });

  it('asks for what was closed while a programme was thought to be over, and pays it with the next month', async () => {
    const of = { officeId: '1315', month: '2026-07' };
    const caseId = await participant(of.officeId);
    const by = changeOf(caseId);
    const ending = { endReason: 'work', endDate: '2026-05-12' } as const;
    await caseFile.transaction(async (tx) => {
      await proposeEnding(tx, { ...by, ...ending, againstWill: false, caseUrl: pagesUrl });
      const decided = { kind: 'ending', decidedOn: '2026-03-02', decidedBy: 'beslutter' } as const;
      const decision = await recordDecision(tx, { ...by, ...grant, ...decided });
      await decideEnding(tx, {
        ...by,
        number: 1,
        endDate: ending.endDate,
        decisionNumber: decision.number,
      });
      await carryOutEnding(tx, { ...by, number: 1 });
      await setPhase(tx, { ...by, phase: 'completion' });
    });
    await attend(caseId, '2026-05', '2026-05-31');
    await close(of.officeId, caseId, '2026-05', '2026-06-01');
    await caseFile.transaction(async (tx) => {
      await planPaymentMonth(tx, { ...of, month: '2026-06', today: '2026-07-01', pagesUrl });
      await notePaymentMonth(tx, { ...of, month: '2026-06' }, 'closed_on', '2026-07-01');
    });
    const missing = async () =>
      (await missingAttendance(caseFile.db, of, '2026-08-01')).map(({ month }) => month);
    expect(await missing()).toEqual([]);
    await caseFile.transaction((tx) =>
      undoProgrammeEnd(tx, { ...by, complaintNumber: 1, decisionNumber: 2, caseUrl: pagesUrl }),
    );
    expect(await missing()).toEqual(['2026-06', '2026-07']);
    await attend(caseId, '2026-06', '2026-08-01');
    await attend(caseId, '2026-07', '2026-08-01');
    expect(await missing()).toEqual([]);
    const { lines } = await workOut(caseId, '2026-07', '2026-08-01');
    const corrected = lines.filter(({ kind }) => kind === 'correction').map(({ month }) => month);
    expect(corrected).toEqual(['2026-05', '2026-06']);
  });

  it('is planned once at a time: for the month of a day, or after the last that is closed', async () => {
    const plan = (day: string) =>
      caseFile.transaction((tx) =>
        planNextPaymentMonth(tx, { officeId: '1313', day, today: '2026-03-02', pagesUrl }),
      );
    const months = async () => (await paymentMonths(caseFile.db, '1313')).map(({ month }) => month);
    await plan('2026-04-01');
    await plan('2026-06-01');
    expect(await months()).toEqual(['2026-04']);
    const of = { officeId: '1313', month: '2026-04' };
    await caseFile.transaction(async (tx) => {
      await notePaymentMonth(tx, of, 'opened_on', '2026-05-01');
      await notePaymentMonth(tx, of, 'closed_on', '2026-05-01');
    });
    await plan('2026-03-15');
    expect(await months()).toEqual(['2026-05', '2026-04']);
  });
});
