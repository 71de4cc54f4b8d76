import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  complaintFacts,
  complaintsOf,
  journalOf,
  noticeFacts,
  receiptsOf,
  recordAppealResult,
  recordComplaintResult,
  recordForwarding,
  registerComplaint,
  registerReceipt,
  withdrawComplaint,
  type CaseFile,
  type NewComplaint,
  type NewReceipt,
} from '../../src/casefile/index.ts';
import { changeOf, makeProgramme, today } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
beforeEach(async () => void (caseId = await makeProgramme(caseFile)));
afterAll(() => caseFile.close());

const receipt = (more: Partial<NewReceipt> = {}) =>
  caseFile.transaction((tx) =>
    registerReceipt(tx, {
      ...changeOf(caseId),
      decisionNumber: 1,
      receivedOn: '2026-03-04',
      knownBy: 'receipt',
      ...more,
    }),
  );
const complain = (more: Partial<NewComplaint> = {}) =>
  caseFile.transaction((tx) =>
    registerComplaint(tx, {
      ...changeOf(caseId),
      decisionNumber: 1,
      complainant: 'party',
      receivedOn: '2026-03-10',
      caseUrl: 'https://flyt.example/saker/x',
      ...more,
    }),
  );

describe('when a decision came', () => {
  it('is kept with how it is known, and the newest counts', async () => {
    expect(await receiptsOf(caseFile.db, caseId)).toEqual([]);
    await receipt();
    await receipt();
    await receipt({ receivedOn: '2026-03-06', knownBy: 'told' });
    expect(await receiptsOf(caseFile.db, caseId)).toEqual([
      { decisionNumber: 1, receivedOn: '2026-03-06', knownBy: 'told' },
    ]);
    const entries = await journalOf(caseFile.db, caseId, { kinds: ['decision-received'] });
    expect(entries.map(({ data }) => [data.receivedOn, data.before])).toEqual([
      ['2026-03-04', null],
      ['2026-03-06', '2026-03-04'],
    ]);
  });

  it('cannot be before the decision, nor of a decision that is not there', async () => {
    await expect(receipt({ receivedOn: '2026-03-01' })).rejects.toMatchObject({
      code: 'ERR_RECEIPT_BEFORE_DECISION',
    });
    await expect(receipt({ decisionNumber: 9 })).rejects.toMatchObject({ code: 'ERR_DECISION_NOT_FOUND' });
    expect((await receipt({ receivedOn: today }), await receiptsOf(caseFile.db, caseId))).toHaveLength(1);
  });

  it('cannot be rewritten in the database', async () => {
    await receipt();
    await expect(
      caseFile.db
        .updateTable('decision_receipt')
        .set({ received_on: '2026-03-05' as never })
        .execute(),
    ).rejects.toThrow();
  });

  it('counts for an open complaint of the party from then on, instead of what was only known', async () => {
    await complain({ knownOn: '2026-03-09' });
    await receipt();
    expect((await complaintsOf(caseFile.db, caseId))[0]).toMatchObject({
      decisionReceivedOn: '2026-03-04',
      knownOn: null,
    });
  });

  it('says nothing of somebody who is no party, nor of a complaint that is decided or withdrawn', async () => {
    await complain({ complainant: 'other', knownOn: '2026-03-09' });
    await receipt();
    expect((await complaintsOf(caseFile.db, caseId))[0]!.knownOn).toBe('2026-03-09');
    await caseFile.transaction((tx) =>
      withdrawComplaint(tx, { ...changeOf(caseId), number: 1, withdrawnOn: '2026-03-10' }),
    );
    await complain();
    await caseFile.transaction((tx) =>
      recordComplaintResult(tx, {
        ...changeOf(caseId),
        number: 2,
        result: 'forwarded',
        resultOn: '2026-03-12',
      }),
    );
    await receipt({ receivedOn: '2026-03-08' });
    expect((await complaintsOf(caseFile.db, caseId)).map((one) => one.decisionReceivedOn)).toEqual([
      null,
      null,
    ]);
  });
});

describe('what a complaint is reckoned from', () => {
  it('is its own dates and the decision’s, and what was said of it', async () => {
    await receipt();
    const { number } = await complain({
      complainant: 'representative',
      decisionReceivedOn: '2026-03-05',
      data: { authorised: 'no', complete: 'yes', suspensionAsked: 'maybe' },
    });
    expect(await complaintFacts(caseFile.db, caseId, number)).toEqual({
      decidedOn: today,
      decisionReceivedOn: '2026-03-05',
      knownOn: null,
      receivedOn: '2026-03-10',
      sentOn: null,
      complainant: 'representative',
      authorised: 'no',
      complete: 'yes',
      suspensionAsked: undefined,
      triedBefore: 'no',
    });
  });

  it.each([
    ['upheld', 'yes'],
    ['changed', 'yes'],
    ['quashed', 'no'],
    ['rejected', 'no'],
  ] as const)(
    'a decision that the County Governor has %s is tried before: %s',
    async (appealResult, tried) => {
      const by = { ...changeOf(caseId), number: 1 };
      await complain();
      await caseFile.transaction(async (tx) => {
        await recordComplaintResult(tx, { ...by, result: 'forwarded', resultOn: '2026-03-12' });
        await recordForwarding(tx, { ...by, forwardedOn: '2026-03-13' });
        await recordAppealResult(tx, { ...by, appealResult, answeredOn: '2026-05-04' });
      });
      expect((await noticeFacts(caseFile.db, caseId, 1)).triedBefore).toBe(tried);
      // The complaint itself is not its own predecessor.
      expect((await complaintFacts(caseFile.db, caseId, 1)).triedBefore).toBe('no');
    },
  );
});
