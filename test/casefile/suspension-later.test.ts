import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  askSuspension,
  awaitsSuspension,
  decideEnding,
  endHeldPeriod,
  endingsOf,
  isEndingHeld,
  journalOf,
  periodsOf,
  proposeEnding,
  readComplaint,
  recordAppealResult,
  recordComplaintResult,
  recordDecision,
  recordForwarding,
  recordGovernorSuspension,
  recordProgrammeEnd,
  recordSuspension,
  registerComplaint,
  withdrawComplaint,
  type CaseFile,
  type JsonObject,
  type Suspension,
  type Tx,
} from '../../src/casefile/index.ts';
import { changeOf, grant, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
let decisionNumber: number;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });
const write = <T>(run: (tx: Tx) => Promise<T>) => caseFile.transaction(run);
const complaint = () => readComplaint(caseFile.db, caseId, 1);
const awaits = async () => awaitsSuspension(await complaint());
const messages = async (name: string) =>
  (
    await caseFile.db
      .selectFrom('outbox')
      .selectAll()
      .where('correlation_key', 'like', `${caseId}%`)
      .execute()
  ).filter(({ message_name }) => message_name === name);

const complain = (data: JsonObject = {}) =>
  write((tx) =>
    registerComplaint(tx, {
      ...{ ...on('2026-05-20'), decisionNumber, complainant: 'party', receivedOn: '2026-05-20' },
      ...{ caseUrl, data },
    }),
  );
const ask = (day: string) =>
  write((tx) => askSuspension(tx, { ...on(day), number: 1, askedOn: day, caseUrl }));
const office = (suspension: Suspension, day: string, holdUntil?: string) =>
  write((tx) => recordSuspension(tx, { ...on(day), number: 1, suspension, holdUntil }));
const governor = (suspension: Suspension, decidedOn: string, day = decidedOn, holdUntil?: string) =>
  write((tx) => recordGovernorSuspension(tx, { ...on(day), number: 1, suspension, decidedOn, holdUntil }));
const withdraw = (day: string) =>
  write((tx) => withdrawComplaint(tx, { ...on(day), number: 1, withdrawnOn: day }));
const forward = (day: string) =>
  write(async (tx) => {
    await recordComplaintResult(tx, { ...on(day), number: 1, result: 'forwarded', resultOn: day });
    await recordForwarding(tx, { ...on(day), number: 1, forwardedOn: day });
  });

describe('a suspension that is asked for later (administration act § 42)', () => {
  const held = async () => isEndingHeld(caseFile.db, caseId, (await endingsOf(caseFile.db, caseId))[0]!);

  /** An ending decided to come on 30 June, and a complaint over it of 20 May. */
  beforeEach(async () => {
    caseId = await makeProgramme(caseFile);
    const endDate = '2026-06-30';
    await write(async (tx) => {
      const reason = { endReason: 'own-wish', endDate, againstWill: false } as const;
      await proposeEnding(tx, { ...on('2026-05-01'), ...reason, caseUrl });
      const decided = { ...grant, kind: 'ending', decidedOn: '2026-05-10' } as const;
      ({ number: decisionNumber } = await recordDecision(tx, { ...on('2026-05-10'), ...decided }));
      await decideEnding(tx, { ...on('2026-05-10'), number: 1, endDate, decisionNumber });
    });
  });

  it('starts the task that answers it, also while the complaint is with the County Governor', async () => {
    await complain();
    await forward('2026-05-25');
    expect(await awaits()).toBe(false);
    await ask('2026-06-01');
    expect(await awaits()).toBe(true);
    expect((await messages('suspension-asked'))[0]).toMatchObject({
      correlation_key: `${caseId}/complaint-1`,
      variables: { caseId, caseUrl, complaintNumber: 1, receivedOn: '2026-06-01' },
    });
    await office('granted', '2026-06-02');
    expect([await awaits(), await held()]).toEqual([false, true]);
    expect(await complaint()).toMatchObject({ suspensionBy: 'office', suspensionOn: '2026-06-02' });
  });

  it('is asked for once at a time, and again after a no', async () => {
    await complain({ suspensionAsked: 'yes' });
    await expect(ask('2026-05-21')).rejects.toMatchObject({ code: 'ERR_SUSPENSION_ASKED' });
    await office('refused', '2026-05-22');
    await ask('2026-06-01');
    await expect(ask('2026-06-01')).rejects.toMatchObject({ code: 'ERR_SUSPENSION_ASKED' });
    await office('granted', '2026-06-02');
    expect(await held()).toBe(true);
    await expect(ask('2026-06-03')).rejects.toMatchObject({ code: 'ERR_SUSPENSION_GRANTED' });
  });

  it('is nothing to ask or grant when the complaint is withdrawn, and what was asked is taken away', async () => {
    await complain();
    await ask('2026-06-01');
    await withdraw('2026-06-02');
    expect(await messages('suspension-settled')).toHaveLength(1);
    expect((await complaint()).suspensionAskedOn).toBeNull();
    for (const said of [() => ask('2026-06-03'), () => governor('granted', '2026-06-03')])
      await expect(said()).rejects.toMatchObject({ code: 'ERR_COMPLAINT_SETTLED' });
    await office('granted', '2026-06-03');
    expect(await held()).toBe(false);
  });

  it.each([
    [
      'rejected by the office',
      () =>
        write((tx) =>
          recordComplaintResult(tx, {
            ...on('2026-06-02'),
            number: 1,
            result: 'rejected',
            resultOn: '2026-06-02',
          }),
        ),
    ],
    [
      'decided by the County Governor',
      async () => {
        await forward('2026-06-01');
        await write((tx) =>
          recordAppealResult(tx, {
            ...on('2026-06-02'),
            number: 1,
            appealResult: 'upheld',
            answeredOn: '2026-06-02',
          }),
        );
      },
    ],
  ])('is taken away when the complaint is %s', async (_how, decide) => {
    await complain();
    await ask('2026-05-30');
    await decide();
    expect([(await complaint()).suspensionAskedOn, (await messages('suspension-settled')).length]).toEqual([
      null,
      1,
    ]);
  });

  it('that the County Governor grants after our no holds as our own yes', async () => {
    await complain({ suspensionAsked: 'yes' });
    await office('refused', '2026-05-22');
    await governor('granted', '2026-06-10', '2026-06-12');
    expect(await held()).toBe(true);
    expect(await complaint()).toMatchObject({ suspensionBy: 'county-governor', suspensionOn: '2026-06-10' });
    expect(await messages('ending-changed')).toHaveLength(1);
    expect(await messages('suspension-settled')).toEqual([]);
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['suspension-by-governor'] });
    expect(entry!.data).toMatchObject({
      number: 1,
      decisionNumber,
      suspension: 'granted',
      decidedOn: '2026-06-10',
    });
  });

  it('counts from the day of the County Governor’s answer: one of the last day is in time, one after it is not', async () => {
    await complain();
    await governor('granted', '2026-06-30', '2026-07-01');
    expect(await held()).toBe(true);
    await expect(governor('refused', '2026-07-01')).rejects.toMatchObject({ code: 'ERR_SUSPENSION_GRANTED' });
  });

  it('that the County Governor grants takes our task away; one that is refused leaves it', async () => {
    await complain({ suspensionAsked: 'yes' });
    await governor('refused', '2026-05-25');
    expect([await awaits(), await held()]).toEqual([true, false]);
    await governor('granted', '2026-05-28');
    expect([await awaits(), await held()]).toEqual([false, true]);
    expect(await messages('suspension-settled')).toHaveLength(1);
  });

  it('that the County Governor refuses can still be answered with yes by us', async () => {
    await complain({ suspensionAsked: 'yes' });
    await governor('refused', '2026-05-25');
    await office('granted', '2026-05-26');
    expect([await awaits(), await held()]).toEqual([false, true]);
  });
});

describe('a suspension of an end with the period (regulation § 2)', () => {
  const until = '2028-03-31';
  const lastDay = async () => (await periodsOf(caseFile.db, caseId)).at(-1)!.to;

  /** A no to another period than the one that ends on 31 March 2027, and a complaint over it. */
  beforeEach(async () => {
    caseId = await makeProgramme(caseFile);
    const data = { endReason: 'period-end', endDate: '2027-03-31', periodNumber: 1 };
    await write(async (tx) => {
      const decided = { ...grant, kind: 'ending', decidedOn: '2026-05-10', data } as const;
      ({ number: decisionNumber } = await recordDecision(tx, { ...on('2026-05-10'), ...decided }));
    });
    await complain({ suspensionAsked: 'yes' });
  });

  it('lets the period last as long as the law lets it, and tells the engine', async () => {
    await office('granted', '2027-03-31', until);
    expect([await lastDay(), (await messages('dates-changed')).length]).toEqual([until, 1]);
  });

  it('of the County Governor does too', async () => {
    await governor('granted', '2027-03-20', '2027-03-22', until);
    expect(await lastDay()).toBe(until);
  });

  it.each([
    ['is refused', () => office('refused', '2027-03-01', until)],
    ['comes the day after', () => office('granted', '2027-04-01', until)],
    ['can last no longer', () => office('granted', '2027-03-01', '2027-03-31')],
    [
      'is over in another way',
      async () => {
        const over = { endReason: 'moved', endDate: '2027-02-01' } as const;
        await write((tx) => recordProgrammeEnd(tx, { ...on('2027-02-01'), ...over }));
        await office('granted', '2027-03-01', until);
      },
    ],
  ])('that %s moves nothing', async (_what, answer) => {
    await answer();
    expect([await lastDay(), await messages('dates-changed')]).toEqual(['2027-03-31', []]);
  });

  it.each([
    ['after the day: the period ends that day', '2027-05-20', '2027-05-20'],
    ['before the day: it ends on its own day', '2027-03-20', '2027-03-31'],
  ])('ends %s', async (_what, day, to) => {
    await office('granted', '2027-03-10', until);
    await withdraw(day);
    expect([await lastDay(), (await messages('dates-changed')).length]).toEqual([to, 2]);
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['suspension-ended'] });
    expect(entry!.data).toMatchObject({ number: 1, decisionNumber, period: 1, from: '2027-03-31', to });
  });

  it('ends where the complaint is won: what comes next is decided anew', async () => {
    await office('granted', '2027-03-10', until);
    await write(async (tx) => {
      await recordComplaintResult(tx, {
        ...on('2027-05-01'),
        number: 1,
        result: 'reversed',
        resultOn: '2027-05-01',
      });
      await endHeldPeriod(tx, on('2027-05-01'), await readComplaint(tx, caseId, 1));
    });
    expect(await lastDay()).toBe('2027-05-01');
  });
});
