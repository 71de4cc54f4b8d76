import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  decideInterruption,
  dropInterruption,
  evaluationsOf,
  interruptionsOf,
  journalOf,
  limitFacts,
  periodsOf,
  proposeEnding,
  proposeInterruption,
  recordDecision,
  recordProgrammeEnd,
  resumeProgramme,
  reviewInterruption,
  uncountedPeriods,
  verifyJournal,
  withdrawEnding,
  withdrawInterruption,
  type CaseFile,
  type NewInterruption,
  type Resumption,
} from '../../src/casefile/index.ts';
import { changeOf, grant, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
let caseId: string;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
beforeEach(async () => void (caseId = await makeProgramme(caseFile)));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const on = (engineDate: string) => ({ ...changeOf(caseId), engineDate });
const propose = (more: Partial<NewInterruption> = {}) =>
  caseFile.transaction((tx) =>
    proposeInterruption(tx, {
      ...on('2026-05-01'),
      ground: 'illness',
      from: '2026-06-01',
      expectedTo: '2026-09-30',
      againstWill: false,
      caseUrl,
      text: { reason: 'Sykmeldt.' },
      ...more,
    }),
  );
const decide = (from = '2026-06-01', today = '2026-05-10') =>
  caseFile.transaction(async (tx) => {
    const { number } = await recordDecision(tx, {
      ...on(today),
      ...grant,
      kind: 'interruption',
      decidedOn: today,
    });
    await decideInterruption(tx, { ...on(today), number: 1, from, expectedTo: null, decisionNumber: number });
  });
const resume = (more: Partial<Resumption> = {}) =>
  caseFile.transaction((tx) =>
    resumeProgramme(tx, {
      ...on('2026-08-01'),
      number: 1,
      resumedOn: '2026-08-10',
      lastInterruptedDay: '2026-08-09',
      evaluationDates: ['2026-09-15'],
      period: { number: 1, to: '2027-03-31' },
      ...more,
    }),
  );
const messages = async () =>
  (
    await caseFile.db
      .selectFrom('outbox')
      .select(['message_name', 'correlation_key', 'variables'])
      .where('message_id', 'like', `%${caseId}%`)
      .orderBy('id')
      .execute()
  ).filter(({ message_name }) => message_name !== 'case-opened');
const names = async () => (await messages()).map(({ message_name }) => message_name);

describe('a proposal', () => {
  it('goes to the engine without its ground, one at a time', async () => {
    expect(await propose()).toEqual({ number: 1 });
    const [message] = await messages();
    expect(message).toMatchObject({
      message_name: 'interruption-proposed',
      correlation_key: `${caseId}/interruption-1`,
    });
    expect(message!.variables).toEqual({
      caseId,
      officeId: '0906',
      caseUrl,
      interruptionNumber: 1,
      matterKey: `${caseId}/interruption-1`,
    });
    await expect(propose()).rejects.toMatchObject({ code: 'ERR_INTERRUPTION_OPEN' });
    await expect(propose({ from: '2026-10-01' })).rejects.toMatchObject({
      code: 'ERR_INTERRUPTION_REVERSED',
    });
  });

  it('counts for nothing until it is decided, and can be taken back until then', async () => {
    await propose();
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([]);
    await caseFile.transaction((tx) => withdrawInterruption(tx, { ...on('2026-05-02'), number: 1 }));
    expect((await names()).at(-1)).toBe('interruption-withdrawn');
    const again = caseFile.transaction((tx) => withdrawInterruption(tx, { ...on('2026-05-02'), number: 1 }));
    await expect(again).rejects.toMatchObject({ code: 'ERR_INTERRUPTION_SETTLED' });
    await expect(decide()).rejects.toMatchObject({ code: 'ERR_INTERRUPTION_SETTLED' });
    expect(await propose()).toEqual({ number: 2 });
  });

  it('may come to nothing, or be overtaken by the programme’s end', async () => {
    await propose();
    await caseFile.transaction((tx) => dropInterruption(tx, { ...on('2026-05-02'), number: 1 }));
    await propose();
    const end = { endReason: 'period-end', endDate: '2026-05-03' } as const;
    await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2026-05-03'), ...end }));
    expect((await interruptionsOf(caseFile.db, caseId)).map(({ status }) => status)).toEqual([
      'dropped',
      'dropped',
    ]);
    expect((await names()).at(-1)).toBe('interruption-withdrawn');
    await expect(propose()).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });
});

describe('a decided interruption', () => {
  beforeEach(async () => {
    await propose();
    await decide();
  });

  it('stops the clock, and cancels the evaluations that lie in it with a trace', async () => {
    expect((await limitFacts(caseFile.db, caseId)).uncounted).toEqual([
      { kind: 'interruption', from: '2026-06-01', to: null },
    ]);
    expect((await evaluationsOf(caseFile.db, caseId)).map(({ status }) => status)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect((await journalOf(caseFile.db, caseId, { kinds: ['evaluations-cancelled'] }))[0]!.data).toEqual({
      dates: ['2026-06-15', '2026-10-15'],
      numbers: [1, 2],
      because: 'interruption',
    });
    expect((await names()).slice(1)).toEqual(['dates-changed', 'limits-changed', 'period-changed']);
  });

  it('is asked about, with a new expected end', async () => {
    const review = { number: 1, likely: true, expectedTo: '2026-11-30' };
    await caseFile.transaction((tx) => reviewInterruption(tx, { ...on('2026-09-30'), ...review }));
    expect(await interruptionsOf(caseFile.db, caseId)).toMatchObject([
      { reviewedOn: '2026-09-30', expectedTo: '2026-11-30' },
    ]);
  });

  it('lasts until the person is back, to the day, and evaluations are planned again', async () => {
    await resume();
    expect((await limitFacts(caseFile.db, caseId)).uncounted).toEqual([
      { kind: 'interruption', from: '2026-06-01', to: '2026-08-09' },
    ]);
    const planned = (await evaluationsOf(caseFile.db, caseId)).filter(({ status }) => status === 'planned');
    expect(planned.map(({ plannedOn }) => plannedOn)).toEqual(['2026-09-15']);
    expect((await names()).slice(-4)).toEqual([
      'dates-changed',
      'limits-changed',
      'period-changed',
      'programme-resumed',
    ]);
    await expect(resume()).rejects.toMatchObject({ code: 'ERR_INTERRUPTION_NOT_RUNNING' });
    expect(await caseFile.transaction((tx) => verifyJournal(tx, caseId))).toMatchObject({ intact: true });
  });

  it('that is over counts for the next one, until the day before the person was back', async () => {
    await resume();
    await caseFile.transaction((tx) =>
      proposeInterruption(tx, {
        ...on('2026-09-01'),
        ground: 'illness',
        from: '2026-10-01',
        expectedTo: null,
        againstWill: false,
        caseUrl,
      }),
    );
    // From 1 June to 9 August.
    expect(
      (await interruptionsOf(caseFile.db, caseId)).map(({ interruptedBefore }) => interruptedBefore),
    ).toEqual([0, 70]);
  });

  it('of no day at all leaves the two years as they were', async () => {
    await resume({ resumedOn: '2026-06-01', lastInterruptedDay: '2026-05-31' });
    expect((await limitFacts(caseFile.db, caseId)).uncounted).toEqual([]);
    await expect(resume({ resumedOn: '2026-05-31' })).rejects.toMatchObject({
      code: 'ERR_INTERRUPTION_NOT_RUNNING',
    });
  });

  it('is not resumed before it began, nor with an evaluation after the period; then nothing changes', async () => {
    await expect(resume({ resumedOn: '2026-05-31' })).rejects.toMatchObject({
      code: 'ERR_INTERRUPTION_REVERSED',
    });
    await expect(resume({ evaluationDates: ['2027-05-01'] })).rejects.toMatchObject({
      code: 'ERR_EVALUATION_OUTSIDE_PERIOD',
    });
    expect(await interruptionsOf(caseFile.db, caseId)).toMatchObject([{ status: 'decided' }]);
  });

  it('moves the period’s end where it is told to, with a trace', async () => {
    await resume({ period: { number: 1, to: '2027-06-09' } });
    expect((await periodsOf(caseFile.db, caseId))[0]!.to).toBe('2027-06-09');
    expect((await journalOf(caseFile.db, caseId, { kinds: ['period-moved'] }))[0]!.data).toEqual({
      number: 1,
      from: '2027-03-31',
      to: '2027-06-09',
    });
  });

  it('ends with the programme', async () => {
    const end = { endReason: 'period-end', endDate: '2027-03-31' } as const;
    await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2027-04-01'), ...end }));
    expect(await interruptionsOf(caseFile.db, caseId)).toMatchObject([{ status: 'ended' }]);
    expect(await uncountedPeriods(caseFile.db, caseId)).toMatchObject([{ to: '2027-03-31' }]);
    expect((await names()).at(-1)).toBe('interruption-changed');
  });

  it('never came to be when the programme ends before it', async () => {
    const end = { endReason: 'moved', endDate: '2026-05-31' } as const;
    await caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...on('2026-05-31'), ...end }));
    expect(await interruptionsOf(caseFile.db, caseId)).toMatchObject([{ status: 'dropped' }]);
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([]);
  });

  it('of a year leaves no choice, until the person is back', async () => {
    const year = { endReason: 'interruption-year', endDate: '2027-06-01', againstWill: false } as const;
    await caseFile.transaction((tx) => proposeEnding(tx, { ...on('2027-06-01'), ...year, caseUrl }));
    const withdraw = () =>
      caseFile.transaction((tx) => withdrawEnding(tx, { ...on('2027-06-01'), number: 1 }));
    await expect(withdraw()).rejects.toMatchObject({ code: 'ERR_ENDING_MUST_BE_DECIDED' });
    await resume();
    await withdraw();
    expect((await names()).at(-1)).toBe('ending-withdrawn');
  });
});

it('an evaluation whose day has come is in somebody’s hands and is not cancelled', async () => {
  await propose({ from: '2026-06-10' });
  await decide('2026-06-10', '2026-06-15');
  expect((await evaluationsOf(caseFile.db, caseId)).map(({ status }) => status)).toEqual([
    'planned',
    'cancelled',
  ]);
});
