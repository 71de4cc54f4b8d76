import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  carryOutEnding,
  closeCase,
  decideEnding,
  endingsOf,
  evaluationsOf,
  fallAway,
  openCase,
  periodEndOpen,
  proposeEnding,
  readCase,
  recordComplaintResult,
  recordDecision,
  recordProgrammeEnd,
  registerComplaint,
  setPhase,
  undoProgrammeEnd,
  verifyJournal,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { changeOf, grant, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });
const undo = (engineDate: string, decisionNumber = 2) =>
  caseFile.transaction((tx) =>
    undoProgrammeEnd(tx, { ...on(engineDate), complaintNumber: 1, decisionNumber, caseUrl }),
  );
const completion = () =>
  caseFile.transaction((tx) => setPhase(tx, { ...on('2026-07-01'), phase: 'completion' }));
const close = () =>
  caseFile.transaction((tx) => closeCase(tx, { ...on('2026-07-10'), outcome: 'ended-early' }));
const messages = async () =>
  (
    await caseFile.db
      .selectFrom('outbox')
      .select(['message_name', 'message_id'])
      .where('correlation_key', 'like', `${caseId}%`)
      .orderBy('id')
      .execute()
  ).map(({ message_name, message_id }) => ({ name: message_name, id: message_id }));
const names = async () => (await messages()).map(({ name }) => name);
const planned = async () =>
  (await evaluationsOf(caseFile.db, caseId))
    .filter(({ status }) => status === 'planned')
    .map(({ plannedOn }) => plannedOn);
const end = (engineDate: string, endDate: string, number: number) =>
  caseFile.transaction(async (tx) => {
    const by = on(engineDate);
    await proposeEnding(tx, { ...by, endReason: 'work', endDate, againstWill: false, caseUrl });
    const decision = await recordDecision(tx, { ...by, ...grant, kind: 'ending', decidedOn: engineDate });
    await decideEnding(tx, { ...by, number, endDate, decisionNumber: decision.number });
    await carryOutEnding(tx, { ...by, number });
  });

describe('a programme that an ending has ended', () => {
  beforeEach(async () => {
    caseId = await makeProgramme(caseFile, { evaluations: ['2026-05-15', '2026-07-15', '2026-10-15'] });
    await end('2026-05-20', '2026-06-30', 1);
  });

  it('goes on when the ending is won back while it is being completed', async () => {
    await expect(undo('2026-07-01')).rejects.toMatchObject({ code: 'ERR_PROGRAMME_ENDING' });
    await completion();
    expect(await undo('2026-07-05')).toBe(true);
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'programme',
      endReason: null,
      endedOn: null,
    });
    expect((await endingsOf(caseFile.db, caseId)).map(({ status }) => status)).toEqual(['undone']);
    expect((await names()).slice(-2)).toEqual(['programme-end-undone', 'case-opened']);
    // The first of them was due before the end, the others are to come.
    expect(await planned()).toEqual(['2026-07-05', '2026-07-15', '2026-10-15']);
    expect(await undo('2026-07-06')).toBe(false);
    expect(await caseFile.transaction((tx) => verifyJournal(tx, caseId))).toMatchObject({ intact: true });
  });

  it('goes on when the case was closed, with the last evaluation that was missed; and can end once more', async () => {
    await completion();
    await close();
    expect(await undo('2026-09-01')).toBe(true);
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'programme',
      outcome: null,
      closedOn: null,
      endedOn: null,
    });
    expect((await names()).at(-1)).toBe('case-opened');
    expect(await names()).not.toContain('programme-end-undone');
    expect(await planned()).toEqual(['2026-09-01', '2026-10-15']);
    await end('2026-09-02', '2026-09-30', 2);
    const ends = (await messages()).filter(({ name }) => name === 'programme-ended-early');
    expect(new Set(ends.map(({ id }) => id)).size).toBe(2);
  });

  it('has nothing to evaluate when its period is over meanwhile', async () => {
    await completion();
    expect(await undo('2027-04-02')).toBe(true);
    expect(await planned()).toEqual([]);
  });

  it('stays as it is when the person has another open case, or has died', async () => {
    await completion();
    await close();
    const { personId } = await readCase(caseFile.db, caseId);
    const opening = { personId, officeId: '0906', source: 'application', caseUrl: () => caseUrl } as const;
    await caseFile.transaction((tx) =>
      openCase(tx, {
        ...opening,
        actor: 'veileder',
        engineDate: '2026-08-01',
        applicationDate: '2026-08-01',
      }),
    );
    expect(await undo('2026-09-01')).toBe(false);
    expect((await readCase(caseFile.db, caseId)).phase).toBe('closed');

    caseId = await makeProgramme(caseFile);
    await end('2026-05-20', '2026-06-30', 1);
    await completion();
    await caseFile.transaction((tx) =>
      fallAway(tx, { ...on('2026-07-02'), reason: 'death', on: '2026-07-01' }),
    );
    expect(await undo('2026-07-05')).toBe(false);
  });

  it('is not the work of another decision', async () => {
    await completion();
    expect(await undo('2026-07-05', 1)).toBe(false);
  });
});

describe('the end of a period (regulation § 2)', () => {
  beforeEach(async () => {
    caseId = await makeProgramme(caseFile);
    await caseFile.transaction((tx) =>
      recordDecision(tx, {
        ...on('2027-02-20'),
        ...grant,
        kind: 'ending',
        decidedOn: '2027-02-20',
        data: { endReason: 'period-end', endDate: '2027-03-31', periodNumber: 1 },
      }),
    );
  });
  const won = () =>
    caseFile.transaction(async (tx) => {
      const by = on('2027-03-01');
      const complaint = {
        decisionNumber: 2,
        complainant: 'party',
        receivedOn: '2027-03-01',
        caseUrl,
      } as const;
      await registerComplaint(tx, { ...by, ...complaint });
      await recordComplaintResult(tx, { ...by, number: 1, result: 'reversed', resultOn: '2027-03-01' });
    });

  it('is open again when it is won back, and the period begins anew in the engine', async () => {
    expect(await periodEndOpen(caseFile.db, caseId, 1)).toBe(false);
    await won();
    expect(await undo('2027-03-01')).toBe(true);
    expect(await periodEndOpen(caseFile.db, caseId, 1)).toBe(true);
    expect((await names()).slice(-2)).toEqual(['programme-end-undone', 'case-opened']);
    expect(await planned()).toEqual(['2026-06-15', '2026-10-15']);
  });

  it('is undone after the last day too, unless the programme ended in another way', async () => {
    const ends = (endReason: 'period-end' | 'max-duration') =>
      caseFile.transaction((tx) =>
        recordProgrammeEnd(tx, { ...on('2027-04-01'), endReason, endDate: '2027-03-31' }),
      );
    await ends('period-end');
    await completion();
    expect(await undo('2027-04-05')).toBe(true);
    await ends('max-duration');
    await completion();
    expect(await undo('2027-04-06')).toBe(false);
  });
});
