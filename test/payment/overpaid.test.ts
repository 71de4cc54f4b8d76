import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  adjustmentsOf,
  recordAppealResult,
  recordComplaintResult,
  recordDecision,
  recordForwarding,
  registerAdjustment,
  registerComplaint,
  type AttendanceInput,
  type CaseFile,
  type ComplaintResult,
} from '../../src/casefile/index.ts';
import { overpaidMonths } from '../../src/payment/settled-months.ts';
import { workOutMonth } from '../../src/payment/work-out-month.ts';
import { asPlanned, attend, closedMonth } from '../http/fixtures/payments.ts';
import { changeOf, grant, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
let office = 1700;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const APRIL_DAY = 102_176;
const away = (from: string, to: string): AttendanceInput => ({
  ...asPlanned,
  asPlanned: false,
  absences: [{ kind: 'unauthorised', from, to, minutesPerDay: null }],
});

/** April is paid as planned, and then it turns out that somebody was away on four of its days. */
beforeEach(async () => {
  caseId = await makeProgramme(caseFile, { officeId: String(++office), evaluations: [] });
  await attend(caseFile, caseId, '2026-04', '2026-05-01');
  await closedMonth(caseFile, caseId, '2026-04', '2026-05-04');
  await attend(caseFile, caseId, '2026-04', '2026-05-20', away('2026-04-07', '2026-04-10'));
});
const TOO_MUCH = 4 * APRIL_DAY;

/** A month attended as planned, worked out on the day after its last. */
async function worked(month: string, today: string) {
  await attend(caseFile, caseId, month, today);
  const { basis } = await workOutMonth(caseFile.db, { caseId, month, today });
  const taken = basis.lines.filter(({ kind }) => ['correction', 'set-off', 'manual'].includes(kind));
  const rules = basis.findings.map(({ rule }) => rule).filter((rule) => rule !== 'payment-big-difference');
  return { taken: taken.map(({ amountOre }) => amountOre), rules };
}
const paid = (month: string, today: string) => closedMonth(caseFile, caseId, month, today);
const overpaid = (today: string) => overpaidMonths(caseFile.db, caseId, today);
const setOff = (more: { amountOre?: number; instalmentOre?: number | null } = {}) =>
  caseFile.transaction(async (tx) => {
    const by = { ...changeOf(caseId), engineDate: '2026-05-21' };
    const { number: adjustment } = await registerAdjustment(tx, {
      ...by,
      ...{ kind: 'overpayment', amountOre: TOO_MUCH, fromMonth: '2026-05', forMonth: '2026-04' },
      ...{ reason: 'Borte uten avtale.', ...more },
    });
    const decided = { kind: 'set-off', decidedOn: '2026-05-21', data: { adjustment } } as const;
    return (await recordDecision(tx, { ...by, ...grant, ...decided })).number;
  });

describe('a month that gave too much (§ 40)', () => {
  it('takes nothing from the next by itself, and is told of until somebody has decided', async () => {
    expect(await overpaid('2026-05-21')).toEqual([{ month: '2026-04', amountOre: TOO_MUCH }]);
    expect(await worked('2026-05', '2026-06-01')).toEqual({ taken: [], rules: ['payment-overpaid'] });
    await paid('2026-05', '2026-06-02');
    expect((await worked('2026-06', '2026-07-01')).rules).toContain('payment-overpaid');
  });

  it('is taken as it was decided, in instalments, and then no more', async () => {
    await setOff({ instalmentOre: 250_000 });
    expect(await overpaid('2026-05-21')).toEqual([]);
    expect(await worked('2026-05', '2026-06-01')).toEqual({ taken: [-250_000], rules: ['payment-set-off'] });
    await paid('2026-05', '2026-06-02');
    expect((await worked('2026-06', '2026-07-01')).taken).toEqual([-(TOO_MUCH - 250_000)]);
    await paid('2026-06', '2026-07-02');
    expect(await worked('2026-07', '2026-08-03')).toMatchObject({ taken: [] });
    expect(await overpaid('2026-08-03')).toEqual([]);
  });

  it('is told of as far as only a part of it is decided on', async () => {
    await setOff({ amountOre: APRIL_DAY });
    expect(await overpaid('2026-05-21')).toEqual([{ month: '2026-04', amountOre: 3 * APRIL_DAY }]);
  });

  it('is not taken where somebody has decided that it is not to be, and is not told of', async () => {
    await caseFile.transaction((tx) =>
      registerAdjustment(tx, {
        ...changeOf(caseId),
        ...{ kind: 'waived', amountOre: TOO_MUCH, fromMonth: '2026-04', forMonth: '2026-04' },
        reason: 'Feilen var vår.',
      }),
    );
    expect(await overpaid('2026-05-21')).toEqual([]);
    expect(await worked('2026-05', '2026-06-01')).toEqual({ taken: [], rules: [] });
    expect(await adjustmentsOf(caseFile.db, caseId)).toMatchObject([{ kind: 'waived', remainingOre: 0 }]);
  });

  it('gives back what was taken beyond it when it turns out to be less', async () => {
    await setOff();
    await worked('2026-05', '2026-06-01');
    await paid('2026-05', '2026-06-02');
    await attend(caseFile, caseId, '2026-04', '2026-06-10', away('2026-04-10', '2026-04-10'));
    expect((await worked('2026-06', '2026-07-01')).taken).toEqual([3 * APRIL_DAY]);
  });

  it('is taken as far as it is there, where it turned out to be less before it was taken', async () => {
    await setOff();
    await attend(caseFile, caseId, '2026-04', '2026-05-25', away('2026-04-10', '2026-04-10'));
    expect((await worked('2026-05', '2026-06-01')).taken).toEqual([-APRIL_DAY]);
    await paid('2026-05', '2026-06-02');
    expect((await worked('2026-06', '2026-07-01')).taken).toEqual([]);
  });

  it('is never taken twice by two decisions', async () => {
    await setOff();
    await setOff({ amountOre: APRIL_DAY });
    expect((await worked('2026-05', '2026-06-01')).taken).toEqual([-TOO_MUCH]);
  });

  const complaintDay = () => ({ ...changeOf(caseId), engineDate: '2026-06-08' });
  const complained = (decisionNumber: number, result: ComplaintResult) =>
    caseFile.transaction(async (tx) => {
      await registerComplaint(tx, {
        ...{ ...complaintDay(), decisionNumber, complainant: 'party', receivedOn: '2026-06-08' },
        caseUrl: 'https://flyt.example',
      });
      await recordComplaintResult(tx, { ...complaintDay(), number: 1, result, resultOn: '2026-06-08' });
    });

  it('is left alone from the day a complaint has won, and what was taken is given back, once', async () => {
    const decisionNumber = await setOff({ instalmentOre: 250_000 });
    await worked('2026-05', '2026-06-01');
    await paid('2026-05', '2026-06-02');
    await complained(decisionNumber, 'reversed');
    expect(await worked('2026-06', '2026-07-01')).toMatchObject({ taken: [250_000] });
    expect(await adjustmentsOf(caseFile.db, caseId)).toMatchObject([
      { overturned: true, remainingOre: 0, takenOre: 250_000, decisionNumber },
    ]);
    await paid('2026-06', '2026-07-02');
    expect(await worked('2026-07', '2026-08-03')).toMatchObject({ taken: [] });
    // It has been decided on: nobody is asked again.
    expect(await overpaid('2026-08-03')).toEqual([]);
  });

  const governor = async (toDisadvantage: 'yes' | 'no') => {
    const decisionNumber = await setOff({ instalmentOre: 250_000 });
    await worked('2026-05', '2026-06-01');
    await paid('2026-05', '2026-06-02');
    await complained(decisionNumber, 'forwarded');
    await caseFile.transaction(async (tx) => {
      await recordForwarding(tx, { ...complaintDay(), number: 1, forwardedOn: '2026-06-08' });
      await recordAppealResult(tx, {
        ...{ ...complaintDay(), number: 1, appealResult: 'changed', answeredOn: '2026-06-08' },
        data: { toDisadvantage },
      });
    });
  };

  it('stops where the County Governor has changed it: what was taken stays, and the rest is decided on anew (§ 34)', async () => {
    await governor('no');
    expect(await worked('2026-06', '2026-07-01')).toMatchObject({ taken: [] });
    expect(await adjustmentsOf(caseFile.db, caseId)).toMatchObject([
      { overturned: false, replaced: true, remainingOre: 0, takenOre: 250_000 },
    ]);
    expect(await overpaid('2026-07-01')).toMatchObject([{ month: '2026-04', amountOre: TOO_MUCH - 250_000 }]);
  });

  it('goes on where the County Governor has changed it for the worse: nothing was won', async () => {
    await governor('yes');
    expect(await worked('2026-06', '2026-07-01')).toMatchObject({
      taken: [250_000 - TOO_MUCH],
    });
    expect(await adjustmentsOf(caseFile.db, caseId)).toMatchObject([{ overturned: false, replaced: false }]);
  });
});
