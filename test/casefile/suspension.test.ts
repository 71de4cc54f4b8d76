import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  carryOutEnding,
  complaintsOf,
  decideEnding,
  endingsOf,
  isEndingHeld,
  journalOf,
  moveEnding,
  proposeEnding,
  readCase,
  recordAppealResult,
  recordCarryingOut,
  recordComplaintResult,
  recordDecision,
  recordForwarding,
  recordProgrammeEnd,
  recordSuspension,
  registerComplaint,
  suspendedDecisions,
  undoEnding,
  withdrawComplaint,
  type CaseFile,
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

/** An ending decided to come on 30 June, and a complaint over it of 20 May. */
beforeEach(async () => {
  caseId = await makeProgramme(caseFile);
  const endDate = '2026-06-30';
  decisionNumber = await write(async (tx) => {
    const reason = { endReason: 'own-wish', endDate, againstWill: false } as const;
    await proposeEnding(tx, { ...on('2026-05-01'), ...reason, caseUrl });
    const decided = { ...grant, kind: 'ending', decidedOn: '2026-05-10' } as const;
    const { number } = await recordDecision(tx, { ...on('2026-05-10'), ...decided });
    await decideEnding(tx, { ...on('2026-05-10'), number: 1, endDate, decisionNumber: number });
    await registerComplaint(tx, {
      ...{
        ...on('2026-05-20'),
        decisionNumber: number,
        complainant: 'party',
        receivedOn: '2026-05-20',
        caseUrl,
      },
    });
    return number;
  });
});

const answered = (suspension: 'granted' | 'refused', day = '2026-05-22') =>
  write((tx) =>
    recordSuspension(tx, {
      ...{ ...on(day), number: 1, suspension },
      text: { suspensionReason: 'Er vanskelig å gjøre om.' },
    }),
  );
const reviewed = (result: 'rejected' | 'forwarded' | 'reversed' | 'reversed-partly', day: string) =>
  write((tx) => recordComplaintResult(tx, { ...on(day), number: 1, result, resultOn: day }));
const forwarded = async (day: string) => {
  await reviewed('forwarded', day);
  await write((tx) => recordForwarding(tx, { ...on(day), number: 1, forwardedOn: day }));
};
const governor = (appealResult: 'upheld' | 'rejected' | 'quashed', day: string) =>
  write((tx) => recordAppealResult(tx, { ...on(day), number: 1, appealResult, answeredOn: day }));
const carryOut = (day: string) => write((tx) => carryOutEnding(tx, { ...on(day), number: 1 }));
const ending = async () => (await endingsOf(caseFile.db, caseId))[0]!;
const held = async () => isEndingHeld(caseFile.db, caseId, await ending());
const told = async () =>
  (
    await caseFile.db
      .selectFrom('outbox')
      .select('message_name')
      .where('correlation_key', '=', `${caseId}/ending-1`)
      .where('message_name', '=', 'ending-changed')
      .execute()
  ).length;

describe('a suspension of an ending to come (administration act § 42)', () => {
  it('holds it from the day it is granted, and tells the engine to look again', async () => {
    expect(await held()).toBe(false);
    await answered('granted');
    expect(await held()).toBe(true);
    expect([...(await suspendedDecisions(caseFile.db, caseId))]).toEqual([decisionNumber]);
    expect(await told()).toBe(1);
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['suspension-decided'] });
    expect(entry).toMatchObject({
      data: { number: 1, decisionNumber, suspension: 'granted' },
      text: { suspensionReason: 'Er vanskelig å gjøre om.' },
    });
  });

  it('does not let the programme end on its day', async () => {
    await answered('granted');
    await expect(carryOut('2026-07-01')).rejects.toMatchObject({ code: 'ERR_ENDING_HELD' });
    expect(await readCase(caseFile.db, caseId)).toMatchObject({ endedOn: null, phase: 'programme' });
  });

  it('that is refused holds nothing', async () => {
    await answered('refused');
    expect([await held(), await told()]).toEqual([false, 0]);
    expect((await complaintsOf(caseFile.db, caseId))[0]).toMatchObject({
      suspension: 'refused',
      suspensionOn: '2026-05-22',
    });
    expect(await carryOut('2026-07-01')).toBe(true);
    expect(await journalOf(caseFile.db, caseId, { kinds: ['suspension-ended'] })).toEqual([]);
  });

  it('is not answered any more when the complaint is withdrawn', async () => {
    await write((tx) => withdrawComplaint(tx, { ...on('2026-05-21'), number: 1, withdrawnOn: '2026-05-21' }));
    await answered('granted');
    expect(await held()).toBe(false);
    expect(await journalOf(caseFile.db, caseId, { kinds: ['suspension-decided'] })).toEqual([]);
  });

  it('is answered once', async () => {
    await answered('refused');
    await answered('granted');
    expect(await held()).toBe(false);
    expect(await journalOf(caseFile.db, caseId, { kinds: ['suspension-decided'] })).toHaveLength(1);
  });

  it('can be granted on the last day, and the day after it has happened', async () => {
    await answered('granted', '2026-06-30');
    expect(await held()).toBe(true);
  });

  it('that comes the day after holds nothing: the engine is about to end the programme', async () => {
    await answered('granted', '2026-07-01');
    expect(await held()).toBe(false);
    expect(await carryOut('2026-07-01')).toBe(true);
  });

  it('leaves a moved day to be moved', async () => {
    await answered('granted');
    const later = { endDate: '2026-07-15', reason: 'Vil gjøre ferdig kurset.' };
    await write((tx) => moveEnding(tx, { ...on('2026-05-25'), number: 1, ...later }));
    expect([await held(), await told()]).toEqual([true, 2]);
  });
});

describe('the end of a suspension', () => {
  beforeEach(() => answered('granted'));

  it.each<[string, (day: string) => Promise<unknown>]>([
    ['the County Governor upholds the decision', (day) => governor('upheld', day)],
    ['the County Governor rejects the complaint', (day) => governor('rejected', day)],
    [
      'the complaint is withdrawn',
      (day) => write((tx) => withdrawComplaint(tx, { ...on(day), number: 1, withdrawnOn: day })),
    ],
  ])('%s after the day: the programme ends that day', async (_what, settle) => {
    await forwarded('2026-06-10');
    expect(await held()).toBe(true);
    await settle('2026-08-20');
    expect([await held(), (await ending()).endDate, await told()]).toEqual([false, '2026-08-20', 2]);
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['suspension-ended'] });
    expect(entry!.data).toMatchObject({ number: 1, ending: 1, from: '2026-06-30', to: '2026-08-20' });
    expect(await carryOut('2026-08-21')).toBe(true);
    expect((await readCase(caseFile.db, caseId)).endedOn).toBe('2026-08-20');
  });

  it('comes before the day: the programme ends on its own day', async () => {
    await reviewed('rejected', '2026-06-10');
    expect([await held(), (await ending()).endDate]).toEqual([false, '2026-06-30']);
    expect(await carryOut('2026-07-01')).toBe(true);
  });

  it('does not come with a part that is reversed, while the rest is at the County Governor', async () => {
    await reviewed('reversed-partly', '2026-07-10');
    expect(await held()).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['by the office', () => reviewed('reversed', '2026-07-10')],
    [
      'by the County Governor',
      async () => {
        await forwarded('2026-06-10');
        await governor('quashed', '2026-07-10');
      },
    ],
  ])('is not needed where the decision is reversed %s: it is held until it is undone', async (_who, win) => {
    await win();
    expect(await held()).toBe(true);
    await write((tx) => undoEnding(tx, { ...on('2026-07-10'), complaintNumber: 1, decisionNumber }));
    await write((tx) =>
      recordCarryingOut(tx, { ...on('2026-07-10'), number: 1, carriedOutOn: '2026-07-10' }),
    );
    expect((await ending()).status).toBe('undone');
    expect(await carryOut('2026-07-11')).toBe(false);
    expect([...(await suspendedDecisions(caseFile.db, caseId))]).toEqual([]);
  });

  it('leaves nothing to end where the programme has ended in another way', async () => {
    const over = { endReason: 'moved', endDate: '2026-07-05' } as const;
    await write((tx) => recordProgrammeEnd(tx, { ...on('2026-07-05'), ...over }));
    await reviewed('rejected', '2026-07-10');
    expect((await ending()).status).toBe('dropped');
    expect((await journalOf(caseFile.db, caseId, { kinds: ['suspension-ended'] }))[0]!.data).toEqual({
      number: 1,
      decisionNumber,
    });
  });
});
