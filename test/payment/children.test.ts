import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  changeChild,
  endEarly,
  readCase,
  recordDecision,
  recordProgramme,
  registerChild,
  withdrawChild,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { paymentCases } from '../../src/payment/cases.ts';
import { childrenByPlan, childrenCounted, childrenOfPlan } from '../../src/payment/children-counted.ts';
import { workOutMonth } from '../../src/payment/work-out-month.ts';
import { attend, closedMonth } from '../http/fixtures/payments.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
let office = 1500;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());
/** A programme from 1 April 2026 to 31 March 2027 whose plan has one child. */
beforeEach(async () => {
  caseId = await makeProgramme(caseFile, { officeId: String(++office), evaluations: [] });
  await plan(1, '2026-04-01');
});

const plan = (childrenSupported: number, validFrom: string) =>
  caseFile.transaction((tx) =>
    recordProgramme(tx, {
      ...changeOf(caseId),
      programme: { startDate: '2026-04-01', months: 12, childrenSupported, activities: [] },
      validFrom,
    }),
  );
const reason = 'Fødselsattest er vist.';
const register = async (birthDate: string, from = birthDate, to: string | null = null) =>
  (
    await caseFile.transaction((tx) =>
      registerChild(tx, { ...changeOf(caseId), birthDate, from, to, reason }),
    )
  ).number;
const change = (number: number, birthDate: string, from: string, to: string | null) =>
  caseFile.transaction((tx) => changeChild(tx, { ...changeOf(caseId), number, birthDate, from, to, reason }));

/** A month that was attended as planned, approved and paid. */
async function paid(month: string, today: string) {
  await attend(caseFile, caseId, month, today);
  await closedMonth(caseFile, caseId, month, today);
}
const basisOf = async (month: string, today: string) =>
  (await workOutMonth(caseFile.db, { caseId, month, today })).basis;
const supplements = async (month: string, today: string) =>
  (await basisOf(month, today)).lines
    .filter(({ paidAs }) => paidAs === 'child-supplement')
    .map(({ kind, month: of, amountOre }) => [kind, of, amountOre]);

/** Kroner a child and day in 2026. */
const RATE = 3800;
const [APRIL, MAY, JUNE] = [22, 21, 22];

describe('the children that a month counts', () => {
  it('are those of the plan as long as none is registered', async () => {
    await attend(caseFile, caseId, '2026-04', '2026-05-01');
    expect(await supplements('2026-04', '2026-05-04')).toEqual([
      ['child-supplement', '2026-04', APRIL * RATE],
    ]);
    expect((await childrenCounted(caseFile.db, caseId)).plannedChildren).toBeNull();
  });

  it('are in a plan as many as it says, less one for each decision since on a supplement', async () => {
    const left = () => childrenByPlan(caseFile.db, caseId);
    await plan(2, '2026-05-01');
    expect(await left()).toBe(2);
    const decision = {
      kind: 'child-supplement',
      decidedBy: 'veileder',
      rulesVersion: '1',
      grounds: [],
    } as const;
    await caseFile.transaction((tx) =>
      recordDecision(tx, {
        ...changeOf(caseId),
        ...decision,
        decidedOn: '2026-05-04',
        data: {},
        text: { reason },
      }),
    );
    expect(await left()).toBe(1);
    await register('2020-01-01');
    expect(await left()).toBeNull();
  });

  it('are those that are registered, as soon as there is one, and a plan that says otherwise is noted', async () => {
    await register('2020-01-01');
    await register('2022-01-01', '2026-04-20');
    await attend(caseFile, caseId, '2026-04', '2026-05-01');
    expect(await supplements('2026-04', '2026-05-04')).toEqual([
      ['child-supplement', '2026-04', 13 * RATE],
      ['child-supplement', '2026-04', 9 * 2 * RATE],
    ]);
    expect((await basisOf('2026-04', '2026-05-04')).findings).toEqual([]);
    await plan(1, '2026-04-20');
    expect((await basisOf('2026-04', '2026-05-04')).findings).toMatchObject([
      { rule: 'payment-children-as-planned', severity: 'merknad' },
    ]);
  });

  it('are those of the plan again when all were registered by mistake', async () => {
    await plan(3, '2026-04-01');
    const number = await register('2020-01-01');
    await caseFile.transaction((tx) => withdrawChild(tx, { ...changeOf(caseId), number, reason }));
    await attend(caseFile, caseId, '2026-04', '2026-05-01');
    expect(await supplements('2026-04', '2026-05-04')).toEqual([
      ['child-supplement', '2026-04', APRIL * 3 * RATE],
    ]);
  });

  it('are known to a decision whose plan is not kept yet', async () => {
    const of = (date: string) => childrenOfPlan(caseFile.db, caseId, date, { childrenSupported: 4 });
    expect(await of('2026-05-14')).toBe(4);
    await register('2008-05-14');
    expect([await of('2026-05-13'), await of('2026-05-14')]).toEqual([1, 0]);
  });

  it('are none when the last of them has gone: the plan does not come back', async () => {
    await register('2020-01-01', '2020-01-01', '2026-04-10');
    await attend(caseFile, caseId, '2026-05', '2026-06-01');
    expect(await supplements('2026-05', '2026-06-01')).toEqual([]);
  });

  it('stop by themselves the day before the 18th birthday, and nobody has to look', async () => {
    await register('2008-05-14');
    await paid('2026-04', '2026-05-04');
    await attend(caseFile, caseId, '2026-05', '2026-06-01');
    const { findings } = await basisOf('2026-05', '2026-06-01');
    expect(findings).toEqual([]);
    // 1 to 13 May.
    expect(await supplements('2026-05', '2026-06-01')).toEqual([['child-supplement', '2026-05', 9 * RATE]]);
    await paid('2026-05', '2026-06-01');
    await attend(caseFile, caseId, '2026-06', '2026-07-01');
    expect(await supplements('2026-06', '2026-07-01')).toEqual([]);
  });
});

describe('months that are paid already', () => {
  it('are paid back from the birth of a child that was registered late, as a line of its own', async () => {
    await register('2020-01-01');
    await paid('2026-04', '2026-05-04');
    await paid('2026-05', '2026-06-01');
    await register('2026-04-29');
    await attend(caseFile, caseId, '2026-06', '2026-07-01');
    expect(await supplements('2026-06', '2026-07-01')).toEqual([
      ['child-supplement', '2026-06', JUNE * 2 * RATE],
      ['correction', '2026-04', 2 * RATE],
      ['correction', '2026-05', MAY * RATE],
    ]);
    expect((await basisOf('2026-06', '2026-07-01')).findings.map(({ rule }) => rule)).toEqual([
      'payment-corrections',
      'payment-corrections',
    ]);
  });

  it('bring nothing where the children that are registered are those of the plan', async () => {
    await paid('2026-04', '2026-05-04');
    await register('2020-01-01');
    await attend(caseFile, caseId, '2026-05', '2026-06-01');
    expect(await supplements('2026-05', '2026-06-01')).toEqual([['child-supplement', '2026-05', MAY * RATE]]);
  });

  it('are not taken from when a child had moved out: somebody decides on what was too much (§ 40)', async () => {
    const number = await register('2020-01-01');
    await paid('2026-04', '2026-05-04');
    await paid('2026-05', '2026-06-01');
    await change(number, '2020-01-01', '2020-01-01', '2026-05-15');
    await attend(caseFile, caseId, '2026-06', '2026-07-01');
    expect(await supplements('2026-06', '2026-07-01')).toEqual([]);
    expect((await basisOf('2026-06', '2026-07-01')).findings).toMatchObject([
      {
        rule: 'payment-overpaid',
        message: expect.stringMatching(/mai 2026 er det utbetalt 380,00 kr for mye/),
      },
    ]);
  });

  it('are paid back when the last day was wrong after all', async () => {
    const number = await register('2020-01-01', '2020-01-01', '2026-04-15');
    await paid('2026-04', '2026-05-04');
    await change(number, '2020-01-01', '2020-01-01', null);
    await attend(caseFile, caseId, '2026-05', '2026-06-01');
    expect(await supplements('2026-05', '2026-06-01')).toEqual([
      ['child-supplement', '2026-05', MAY * RATE],
      ['correction', '2026-04', 11 * RATE],
    ]);
  });

  it('are set right when the programme is over, by the rate of their own days', async () => {
    await register('2020-01-01');
    await paid('2026-12', '2026-12-31');
    await register('2021-06-01', '2026-12-30');
    const { officeId } = await readCase(caseFile.db, caseId);
    await caseFile.transaction((tx) =>
      endEarly(tx, { ...changeOf(caseId), endReason: 'work', endDate: '2026-12-31' }),
    );
    // The programme is over, but something is owed: the office's next run looks at the case.
    expect(await paymentCases(caseFile.db, { officeId, month: '2027-01' }, '2027-02-01')).toEqual([caseId]);
    expect(await supplements('2027-01', '2027-02-01')).toEqual([['correction', '2026-12', 2 * RATE]]);
  });
});
