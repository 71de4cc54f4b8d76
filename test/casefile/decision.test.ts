import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  decisionsOf,
  journalOf,
  latestProgramme,
  openPeriod,
  periodsOf,
  programmesOf,
  recordDecision,
  recordProgramme,
  setPhase,
  uncountedPeriods,
  type CaseFile,
  type NewDecision,
  type Programme,
} from '../../src/casefile/index.ts';
import { changeOf, grant, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const caseInDecision = async () => {
  const caseId = await makeCase(caseFile);
  await caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'decision' }));
  return caseId;
};
const decide = (caseId: string, overrides: Partial<NewDecision> = {}) =>
  caseFile.transaction((tx) => recordDecision(tx, { ...changeOf(caseId), ...grant, ...overrides }));

describe('a decision', () => {
  it('is numbered, kept with its grounds, and told in the journal', async () => {
    const caseId = await caseInDecision();
    const period = { from: '2026-04-01', to: '2027-03-31' };
    const decision = {
      period,
      data: { dailyBenefitOre: 107_191 },
      text: { reason: 'Vilkårene er oppfylt.' },
    };
    expect(await decide(caseId, decision)).toEqual({ number: 1 });
    expect(await decide(caseId, { kind: 'refusal' })).toEqual({ number: 2 });
    const [first, second] = await decisionsOf(caseFile.db, caseId);
    expect(first).toEqual({ ...grant, number: 1, period, data: decision.data });
    expect(second).toMatchObject({ number: 2, kind: 'refusal', period: null });
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['decision-recorded'] });
    expect(entry).toMatchObject({
      data: {
        number: 1,
        kind: 'grant',
        decidedBy: 'beslutter',
        rules: [{ rule: 'age', version: '1' }],
        period,
      },
      text: decision.text,
    });
  });

  it.each([
    ['by the same hands', { preparedBy: 'beslutter' }, 'ERR_SAME_HANDS'],
    ['without a preparer', { preparedBy: null }, 'ERR_PREPARER_MISSING'],
    ['by nobody', { decidedBy: ' ' }, 'ERR_INPUT_INVALID'],
    ['for a reversed period', { period: { from: '2026-04-02', to: '2026-04-01' } }, 'ERR_PERIOD_REVERSED'],
    ['to extend what does not run', { kind: 'extension' }, 'ERR_WRONG_PHASE'],
    ['to end what does not run', { kind: 'ending' }, 'ERR_WRONG_PHASE'],
  ] as const)('%s is refused', async (_what, overrides, code) => {
    await expect(decide(await caseInDecision(), overrides)).rejects.toMatchObject({ code });
  });

  it('to grant once the programme runs is refused', async () => {
    await expect(decide(await makeProgramme(caseFile))).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });

  it('that the law makes has no preparer', async () => {
    const caseId = await makeProgramme(caseFile);
    await decide(caseId, { kind: 'ending', preparedBy: null, decidedBy: 'KVP Flyt' });
    expect((await decisionsOf(caseFile.db, caseId)).at(-1)).toMatchObject({
      kind: 'ending',
      preparedBy: null,
    });
  });

  it('about absence, self-certification, a set-off or a child supplement may have one person', async () => {
    const caseId = await makeProgramme(caseFile);
    for (const kind of [
      'absence-refusal',
      'self-certification-loss',
      'set-off',
      'child-supplement',
    ] as const) {
      await decide(caseId, { kind, preparedBy: null });
      expect((await decisionsOf(caseFile.db, caseId)).at(-1)).toMatchObject({ kind, preparedBy: null });
    }
  });

  it('about self-certification belongs to a programme that runs', async () => {
    const decided = decide(await caseInDecision(), { kind: 'self-certification-loss', preparedBy: null });
    await expect(decided).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });

  it('by one person alone is refused by the database too', async () => {
    const caseId = await caseInDecision();
    for (const preparer of ["'a'", 'null']) {
      const insert =
        sql.raw(`insert into decision (case_id, number, kind, decided_on, decided_by, prepared_by, data, grounds)
        values ('${caseId}', 1, 'grant', '2026-03-02', 'a', ${preparer}, '{}', '[]')`);
      await expect(insert.execute(caseFile.db)).rejects.toThrow(/two_people/);
    }
  });
});

describe('the programme', () => {
  const programme: Programme = {
    startDate: '2026-04-01',
    months: 12,
    activities: [
      {
        kind: 'work-training',
        provider: 'employer',
        hoursPerWeek: 37.5,
        fromDate: '2026-04-01',
        toDate: '2027-03-31',
        need: 'work-experience',
        goal: 'Fast jobb',
      },
    ],
    evaluationDates: [{ date: '2026-06-15' }],
    fieldOfTheFuture: 1,
  };
  const record = (caseId: string, overrides: Record<string, unknown> = {}) =>
    caseFile.transaction((tx) =>
      recordProgramme(tx, {
        ...changeOf(caseId),
        programme: { ...programme, ...overrides },
        validFrom: '2026-04-01',
      }),
    );

  it('is kept in versions', async () => {
    const caseId = await caseInDecision();
    expect(await latestProgramme(caseFile.db, caseId)).toBeUndefined();
    expect(await record(caseId)).toEqual({ version: 1 });
    expect(await record(caseId, { months: 6 })).toEqual({ version: 2 });
    expect(await latestProgramme(caseFile.db, caseId)).toEqual({
      version: 2,
      validFrom: '2026-04-01',
      decisionNumber: null,
      programme: { ...programme, months: 6 },
    });
    expect((await programmesOf(caseFile.db, caseId))[0]?.programme).toEqual(programme);
  });

  it('of another shape is refused, without its values in the error', async () => {
    const caseId = await caseInDecision();
    const error = await record(caseId, { activities: [{ kind: 'hemmelig' }] }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'ERR_INPUT_INVALID' });
    expect(error.message).toContain('programme.activities.0.hoursPerWeek');
    expect(error.message).not.toContain('hemmelig');
  });
});

describe('periods', () => {
  const open = (caseId: string, from: string, to: string, decisionNumber = 1) =>
    caseFile.transaction((tx) => openPeriod(tx, { ...changeOf(caseId), from, to, decisionNumber }));

  it('follow each other', async () => {
    const caseId = await makeProgramme(caseFile);
    expect(await open(caseId, '2027-04-01', '2028-03-31')).toEqual({ number: 2 });
    expect(await periodsOf(caseFile.db, caseId)).toEqual([
      { number: 1, from: '2026-04-01', to: '2027-03-31', decisionNumber: 1 },
      { number: 2, from: '2027-04-01', to: '2028-03-31', decisionNumber: 1 },
    ]);
  });

  it.each([
    ['2027-03-31', '2028-03-30', 1, 'ERR_PERIOD_OVERLAP'],
    ['2027-04-01', '2027-03-31', 1, 'ERR_PERIOD_REVERSED'],
    ['2027-04-01', '2027-04-31', 1, 'ERR_INPUT_INVALID'],
    ['2027-04-01', '2028-03-31', 7, 'ERR_DECISION_NOT_FOUND'],
  ])('%s–%s by decision %i: %s', async (from, to, decision, code) => {
    await expect(open(await makeProgramme(caseFile), from, to, decision)).rejects.toMatchObject({ code });
  });

  it('that do not count are read in order', async () => {
    const caseId = await makeProgramme(caseFile);
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([]);
    await caseFile.db
      .insertInto('uncounted_period')
      .values([
        { case_id: caseId, kind: 'leave', uncounted_from: '2026-09-01', uncounted_to: null },
        { case_id: caseId, kind: 'interruption', uncounted_from: '2026-05-01', uncounted_to: '2026-05-31' },
      ])
      .execute();
    expect(await uncountedPeriods(caseFile.db, caseId)).toEqual([
      { kind: 'interruption', from: '2026-05-01', to: '2026-05-31' },
      { kind: 'leave', from: '2026-09-01', to: null },
    ]);
  });
});
