import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  announceLimitsChanged,
  endEarly,
  evaluationsOf,
  journalOf,
  moveEvaluation,
  nextEvaluation,
  planEvaluations,
  readCase,
  recordEvaluationHeld,
  recordProgrammeEnd,
  setPhase,
  type CaseFile,
  type EvaluationMove,
  type EvaluationPlan,
} from '../../src/casefile/index.ts';
import { changeOf, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const messages = async (caseId: string) =>
  (
    await caseFile.db
      .selectFrom('outbox')
      .select(['message_name as name', 'message_id as messageId', 'variables'])
      .where('correlation_key', '=', caseId)
      .where('message_name', '<>', 'case-opened')
      .orderBy('id')
      .execute()
  ).map((message) => ({ ...message }));

const plan = (caseId: string, dates: string[], more: Partial<EvaluationPlan> = {}) =>
  caseFile.transaction((tx) => planEvaluations(tx, { ...changeOf(caseId), periodNumber: 1, dates, ...more }));
const move = (caseId: string, more: Partial<EvaluationMove> = {}) =>
  caseFile.transaction((tx) =>
    moveEvaluation(tx, { ...changeOf(caseId), number: 1, to: '2026-07-01', reason: 'Syk', ...more }),
  );
const hold = (caseId: string, number: number) =>
  caseFile.transaction((tx) =>
    recordEvaluationHeld(tx, {
      ...changeOf(caseId),
      number,
      heldOn: '2026-06-16',
      data: { progress: 'good' },
      text: { findings: 'Møter fast.' },
    }),
  );
const dates = async (caseId: string) =>
  (await evaluationsOf(caseFile.db, caseId)).map(({ plannedOn, status }) => `${plannedOn} ${status}`);

describe('planning evaluations', () => {
  it('adds days once', async () => {
    const caseId = await makeProgramme(caseFile);
    const planned = await plan(caseId, ['2026-12-01', '2026-06-15', '2026-12-01']);
    expect(planned.map(({ number, plannedOn }) => [number, plannedOn])).toEqual([
      [1, '2026-06-15'],
      [2, '2026-10-15'],
      [3, '2026-12-01'],
    ]);
    expect(await messages(caseId)).toEqual([]);
  });

  it('replaces those to come, not those that are due', async () => {
    const caseId = await makeProgramme(caseFile, { evaluations: ['2026-06-15', '2026-10-15', '2027-01-15'] });
    await plan(caseId, ['2026-11-01', '2027-01-15'], {
      engineDate: '2026-06-15',
      replace: true,
      announce: true,
    });
    expect(await dates(caseId)).toEqual([
      '2026-06-15 planned',
      '2026-10-15 cancelled',
      '2026-11-01 planned',
      '2027-01-15 planned',
    ]);
    expect(await messages(caseId)).toMatchObject([{ name: 'dates-changed' }]);
    await plan(caseId, ['2026-10-15']);
    expect(await dates(caseId)).toContain('2026-10-15 planned');
  });

  it.each([
    [{ dates: ['2026-03-31'] }, 'ERR_EVALUATION_OUTSIDE_PERIOD'],
    [{ dates: ['2027-04-01'] }, 'ERR_EVALUATION_OUTSIDE_PERIOD'],
    [{ dates: ['2026-05-01'], periodNumber: 2 }, 'ERR_PERIOD_NOT_FOUND'],
    [{ dates: ['1. mai'] }, 'ERR_INPUT_INVALID'],
  ])('refuses %j', async (more, code) => {
    await expect(plan(await makeProgramme(caseFile), [], more)).rejects.toMatchObject({ code });
  });
});

describe('moving an evaluation', () => {
  it('keeps the first date, the reason, and tells the engine', async () => {
    const caseId = await makeProgramme(caseFile);
    await move(caseId);
    await move(caseId, { to: '2026-07-08' });
    expect((await evaluationsOf(caseFile.db, caseId))[0]).toMatchObject({
      number: 1,
      plannedOn: '2026-07-08',
      firstPlannedOn: '2026-06-15',
    });
    const [first, second] = await journalOf(caseFile.db, caseId, { kinds: ['evaluation-moved'] });
    expect(first).toMatchObject({ data: { from: '2026-06-15', to: '2026-07-01' }, text: { reason: 'Syk' } });
    const sent = await messages(caseId);
    expect(sent.map(({ messageId }) => messageId)).toEqual([
      `dates-changed:${caseId}:${first!.id}`,
      `dates-changed:${caseId}:${second!.id}`,
    ]);
    expect(JSON.stringify(sent)).not.toContain('Syk');
  });

  it('to where it is already does nothing', async () => {
    const caseId = await makeProgramme(caseFile);
    await move(caseId, { to: '2026-06-15' });
    expect(await messages(caseId)).toEqual([]);
  });

  it.each([
    [{ reason: '  ' }, 'ERR_REASON_MISSING'],
    [{ number: 9 }, 'ERR_EVALUATION_NOT_FOUND'],
    [{ to: '2026-05-01', engineDate: '2026-05-02' }, 'ERR_EVALUATION_IN_THE_PAST'],
    [{ to: '2027-04-01' }, 'ERR_EVALUATION_OUTSIDE_PERIOD'],
    [{ to: '2026-10-15' }, 'ERR_EVALUATION_DATE_TAKEN'],
    [{ to: '2026-02-30' }, 'ERR_INPUT_INVALID'],
  ])('refuses %j', async (more, code) => {
    await expect(move(await makeProgramme(caseFile), more)).rejects.toMatchObject({ code });
  });

  it('that was held is refused', async () => {
    const caseId = await makeProgramme(caseFile);
    await hold(caseId, 1);
    await expect(move(caseId)).rejects.toMatchObject({ code: 'ERR_EVALUATION_NOT_PLANNED' });
  });
});

describe('holding an evaluation', () => {
  it('makes the next one next', async () => {
    const caseId = await makeProgramme(caseFile);
    expect(await nextEvaluation(caseFile.db, caseId, 1)).toMatchObject({ number: 1 });
    await hold(caseId, 1);
    expect((await evaluationsOf(caseFile.db, caseId))[0]).toMatchObject({
      status: 'held',
      heldOn: '2026-06-16',
      data: { progress: 'good' },
    });
    expect(await nextEvaluation(caseFile.db, caseId)).toMatchObject({ number: 2 });
    expect(await nextEvaluation(caseFile.db, caseId, 2)).toBeUndefined();
    await expect(hold(caseId, 1)).rejects.toMatchObject({ code: 'ERR_EVALUATION_NOT_PLANNED' });
    await expect(hold(caseId, 3)).rejects.toMatchObject({ code: 'ERR_EVALUATION_NOT_FOUND' });
  });
});

describe('the end of a programme', () => {
  const end = { endReason: 'work', endDate: '2026-05-31', text: { reason: 'Har fått jobb' } } as const;

  it('before its time cancels what was planned and tells the engine, once', async () => {
    const caseId = await makeProgramme(caseFile);
    for (let time = 0; time < 2; time += 1) {
      await caseFile.transaction((tx) => endEarly(tx, { ...changeOf(caseId), ...end }));
    }
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'programme',
      endReason: 'work',
      endedOn: '2026-05-31',
    });
    expect(await dates(caseId)).toEqual(['2026-06-15 cancelled', '2026-10-15 cancelled']);
    expect(await messages(caseId)).toEqual([
      {
        name: 'programme-ended-early',
        // Named after its entry in the journal: an end that is undone may be followed by another.
        messageId: expect.stringMatching(`^programme-ended-early:${caseId}:${caseId}/\\d+$`) as string,
        variables: { endReason: 'work', endDate: '2026-05-31' },
      },
    ]);
  });

  it('that was recorded first stands', async () => {
    const caseId = await makeProgramme(caseFile);
    const record = (endReason: 'max-duration' | 'period-end') =>
      caseFile.transaction((tx) =>
        recordProgrammeEnd(tx, { ...changeOf(caseId), endReason, endDate: '2027-03-31' }),
      );
    expect(await record('max-duration')).toMatchObject({
      endReason: 'max-duration',
      entry: expect.stringMatching(`^${caseId}/`) as string,
    });
    expect(await record('period-end')).toMatchObject({ endReason: 'max-duration', entry: null });
    expect(await messages(caseId)).toEqual([]);
  });

  it('needs a programme', async () => {
    const caseId = await makeCase(caseFile);
    await expect(
      caseFile.transaction((tx) => endEarly(tx, { ...changeOf(caseId), ...end })),
    ).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
    await expect(
      caseFile.transaction((tx) => announceLimitsChanged(tx, changeOf(caseId))),
    ).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });

  it('comes nearer or farther: the engine is told to compute again', async () => {
    const caseId = await makeProgramme(caseFile);
    await caseFile.transaction((tx) =>
      announceLimitsChanged(tx, { ...changeOf(caseId), data: { cause: 'leave' } }),
    );
    expect(await messages(caseId)).toMatchObject([{ name: 'limits-changed', variables: {} }]);
    await caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'completion' }));
    await expect(plan(caseId, [])).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });
});
