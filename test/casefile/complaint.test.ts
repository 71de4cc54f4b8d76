import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeCase,
  complaintsOf,
  decisionsOf,
  journalOf,
  openCase,
  readCase,
  recordAppealResult,
  recordCarryingOut,
  recordComplaintResult,
  recordDecision,
  recordForwarding,
  recordTemporaryMeasures,
  registerComplaint,
  reopenCase,
  setPhase,
  verifyJournal,
  withdrawComplaint,
  type CaseFile,
  type NewComplaint,
  type OfficeResult,
} from '../../src/casefile/index.ts';
import { by, changeOf, grant, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const refused = async () => {
  const caseId = await makeCase(caseFile);
  await caseFile.transaction(async (tx) => {
    const change = changeOf(caseId);
    await setPhase(tx, { ...change, phase: 'decision' });
    await recordDecision(tx, { ...change, ...grant, kind: 'refusal' });
    await closeCase(tx, { ...change, outcome: 'refused' });
  });
  return caseId;
};
const complain = (caseId: string, more: Partial<NewComplaint> = {}) =>
  caseFile.transaction((tx) =>
    registerComplaint(tx, {
      ...changeOf(caseId),
      decisionNumber: 1,
      complainant: 'party',
      receivedOn: '2026-03-10',
      caseUrl,
      ...more,
    }),
  );
const result = (caseId: string, more: Partial<OfficeResult> = {}) =>
  caseFile.transaction((tx) =>
    recordComplaintResult(tx, {
      ...changeOf(caseId),
      number: 1,
      result: 'forwarded',
      resultOn: '2026-03-20',
      ...more,
    }),
  );
const forward = (caseId: string) =>
  caseFile.transaction((tx) =>
    recordForwarding(tx, { ...changeOf(caseId), number: 1, forwardedOn: '2026-03-23' }),
  );
const answer = (caseId: string, appealResult: 'upheld' | 'changed' = 'upheld') =>
  caseFile.transaction((tx) =>
    recordAppealResult(tx, { ...changeOf(caseId), number: 1, appealResult, answeredOn: '2026-05-04' }),
  );
const withdraw = (caseId: string) =>
  caseFile.transaction((tx) =>
    withdrawComplaint(tx, { ...changeOf(caseId), number: 1, withdrawnOn: '2026-03-12' }),
  );
const reopen = (caseId: string) =>
  caseFile.transaction((tx) => reopenCase(tx, { ...changeOf(caseId), caseUrl }));
const complaint = async (caseId: string) => (await complaintsOf(caseFile.db, caseId))[0]!;

const messages = async (caseId: string) =>
  caseFile.db
    .selectFrom('outbox')
    .select(['message_name as name', 'correlation_key as key', 'variables'])
    .where('correlation_key', 'like', `${caseId}%`)
    .orderBy('id')
    .execute();

describe('a complaint', () => {
  it('is taken in although the case is closed, and starts a process that knows nothing of what was written', async () => {
    const caseId = await refused();
    const text = { complaint: 'Jeg er uenig.' };
    const data = { complete: 'yes' };
    expect(await complain(caseId, { text, data, decisionReceivedOn: '2026-03-04' })).toEqual({ number: 1 });
    expect(await complaint(caseId)).toMatchObject({
      decisionNumber: 1,
      receivedOn: '2026-03-10',
      decisionReceivedOn: '2026-03-04',
      knownOn: null,
      result: null,
      data,
    });
    const last = (await messages(caseId)).at(-1)!;
    expect(last).toEqual({
      name: 'complaint-received',
      key: `${caseId}/complaint-1`,
      variables: {
        caseId,
        officeId: '0906',
        caseUrl,
        complaintNumber: 1,
        matterKey: `${caseId}/complaint-1`,
      },
    });
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['complaint-registered'] });
    expect(entry).toMatchObject({ text, data: { number: 1, decisionNumber: 1 } });
  });

  it('is one at a time over a decision, and a new one when that is settled', async () => {
    const caseId = await refused();
    await expect(complain(caseId, { decisionNumber: 2 })).rejects.toMatchObject({
      code: 'ERR_DECISION_NOT_FOUND',
    });
    await complain(caseId);
    await expect(complain(caseId)).rejects.toMatchObject({ code: 'ERR_COMPLAINT_OPEN' });
    await result(caseId, { result: 'rejected' });
    expect(await complain(caseId)).toEqual({ number: 2 });
  });

  it('may be over two decisions at once, each with messages of its own', async () => {
    const caseId = await makeProgramme(caseFile);
    await caseFile.transaction((tx) =>
      recordDecision(tx, { ...changeOf(caseId), ...grant, kind: 'extension', period: null }),
    );
    await complain(caseId);
    await complain(caseId, { decisionNumber: 2 });
    const keys = (await messages(caseId))
      .filter(({ name }) => name === 'complaint-received')
      .map(({ key }) => key);
    expect(keys).toEqual([`${caseId}/complaint-1`, `${caseId}/complaint-2`]);
  });

  it('keeps the first result of the office, and goes on to the County Governor with dates in order', async () => {
    const caseId = await refused();
    await complain(caseId);
    await expect(forward(caseId)).rejects.toMatchObject({ code: 'ERR_COMPLAINT_NOT_FORWARDED' });
    await expect(answer(caseId)).rejects.toMatchObject({ code: 'ERR_COMPLAINT_NOT_FORWARDED' });
    await result(caseId);
    await result(caseId, { result: 'reversed' });
    await forward(caseId);
    await forward(caseId);
    await answer(caseId);
    expect(await complaint(caseId)).toMatchObject({
      result: 'forwarded',
      forwardedOn: '2026-03-23',
      appealResult: 'upheld',
      answeredOn: '2026-05-04',
    });
    await expect(answer(caseId, 'changed')).rejects.toMatchObject({ code: 'ERR_COMPLAINT_SETTLED' });
    const kinds = (await journalOf(caseFile.db, caseId)).map(({ kind }) => kind).slice(-3);
    expect(kinds).toEqual(['complaint-reviewed', 'complaint-forwarded', 'appeal-decided']);
    expect((await messages(caseId)).at(-1)).toMatchObject({
      name: 'appeal-decided',
      variables: { appealResult: 'upheld', temporaryMeasures: false },
    });
  });

  it('remembers what the County Governor ordered for a pressing need, and when it was set in motion', async () => {
    const caseId = await refused();
    await complain(caseId);
    await result(caseId);
    await forward(caseId);
    const before = await complaint(caseId);
    expect(before).toMatchObject({ temporaryMeasures: false, measuresOn: null });
    await caseFile.transaction((tx) =>
      recordAppealResult(tx, {
        ...changeOf(caseId),
        ...{ number: 1, appealResult: 'quashed', answeredOn: '2026-05-04', temporaryMeasures: true },
        text: { measures: 'Nødhjelp til mat.' },
      }),
    );
    const told = (await messages(caseId)).at(-1)!;
    expect(told).toMatchObject({
      name: 'appeal-decided',
      variables: { appealResult: 'quashed', temporaryMeasures: true },
    });
    expect(JSON.stringify(told)).not.toContain('Nødhjelp');
    expect(await complaint(caseId)).toMatchObject({ temporaryMeasures: true, measuresOn: null });
    await caseFile.transaction((tx) =>
      recordTemporaryMeasures(tx, { ...changeOf(caseId), number: 1, measuresOn: '2026-05-05' }),
    );
    const after = await complaint(caseId);
    expect(after).toMatchObject({ temporaryMeasures: true, measuresOn: '2026-05-05' });
    // What was said of the complaint when it came is still there.
    expect(after.data).toMatchObject(before.data);
    const last = (await journalOf(caseFile.db, caseId)).at(-1)!;
    expect([last.kind, last.data]).toEqual([
      'temporary-measures-set-in-motion',
      { number: 1, measuresOn: '2026-05-05' },
    ]);
  });

  it('can be withdrawn until it is settled, and gets no result after that', async () => {
    const caseId = await refused();
    await complain(caseId);
    await withdraw(caseId);
    await expect(withdraw(caseId)).rejects.toMatchObject({ code: 'ERR_COMPLAINT_SETTLED' });
    expect((await result(caseId)).result).toBeNull();
    expect((await messages(caseId)).at(-1)).toMatchObject({
      name: 'complaint-withdrawn',
      key: `${caseId}/complaint-1`,
    });
  });

  it('stays when a part of the decision has been reversed', async () => {
    const caseId = await refused();
    await complain(caseId);
    await result(caseId, { result: 'reversed-partly' });
    await expect(withdraw(caseId)).rejects.toMatchObject({ code: 'ERR_COMPLAINT_SETTLED' });
  });

  it('is carried out by a person where the case cannot change by itself', async () => {
    const caseId = await makeProgramme(caseFile);
    await complain(caseId);
    await result(caseId, { result: 'reversed' });
    await caseFile.transaction((tx) =>
      recordCarryingOut(tx, { ...changeOf(caseId), number: 1, carriedOutOn: '2026-03-24' }),
    );
    expect((await complaint(caseId)).carriedOutOn).toBe('2026-03-24');
    await expect(
      caseFile.transaction((tx) =>
        recordCarryingOut(tx, { ...changeOf(caseId), number: 2, carriedOutOn: '2026-03-24' }),
      ),
    ).rejects.toMatchObject({ code: 'ERR_COMPLAINT_NOT_FOUND' });
  });
});

describe('a decision in a complaint case', () => {
  it.each(['complaint-rejection', 'reversal'] as const)(
    '%s is written although the case is closed',
    async (kind) => {
      const caseId = await refused();
      await caseFile.transaction((tx) => recordDecision(tx, { ...changeOf(caseId), ...grant, kind }));
      expect((await decisionsOf(caseFile.db, caseId)).map((one) => one.kind)).toEqual(['refusal', kind]);
    },
  );
  it('still needs two people', async () => {
    const caseId = await refused();
    const alone = { ...grant, kind: 'reversal', preparedBy: null } as const;
    await expect(
      caseFile.transaction((tx) => recordDecision(tx, { ...changeOf(caseId), ...alone })),
    ).rejects.toMatchObject({ code: 'ERR_PREPARER_MISSING' });
  });
});

describe('a reversed refusal', () => {
  it('opens the case again where the decision is prepared, with its application date', async () => {
    const caseId = await refused();
    expect(await reopen(caseId)).toEqual({ openCaseId: caseId });
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'decision',
      outcome: null,
      closedOn: null,
    });
    const opened = (await messages(caseId)).filter(({ name }) => name === 'case-opened');
    expect(opened).toHaveLength(2);
    expect(opened[1]!.variables).toMatchObject({
      caseId,
      applicationDate: '2026-03-01',
      source: 'application',
    });
    expect(await caseFile.transaction((tx) => verifyJournal(tx, caseId))).toMatchObject({ intact: true });
    await expect(reopen(caseId)).rejects.toMatchObject({ code: 'ERR_CASE_NOT_REFUSED' });
  });

  it('leaves a newer case of the same person as it is', async () => {
    const caseId = await refused();
    const { personId } = await readCase(caseFile.db, caseId);
    const newer = await caseFile.transaction((tx) =>
      openCase(tx, {
        ...by,
        personId,
        officeId: '0906',
        source: 'application',
        applicationDate: '2026-03-05',
        caseUrl: () => caseUrl,
      }),
    );
    expect(await reopen(caseId)).toEqual({ openCaseId: newer.caseId });
    expect((await readCase(caseFile.db, caseId)).phase).toBe('closed');
  });

  it('is the only thing that opens a case again', async () => {
    const caseId = await makeProgramme(caseFile);
    await expect(reopen(caseId)).rejects.toMatchObject({ code: 'ERR_CASE_NOT_REFUSED' });
  });
});
