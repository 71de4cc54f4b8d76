import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  claimMessages,
  closeCase,
  findCase,
  findOpenCase,
  journalOf,
  listCases,
  markSent,
  openCase,
  readCase,
  recordApplicationDate,
  setPhase,
  type CaseFile,
  type OpenPhase,
  type Outcome,
} from '../../src/casefile/index.ts';
import { by, changeOf, makeCase, makePerson, makeProgramme, today } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

describe('opening a case', () => {
  it('writes the case, its journal and the message to the engine', async () => {
    const personId = await makePerson(caseFile);
    const caseId = await makeCase(caseFile, { personId, data: { effortGroup: 'BATT' } });
    expect(caseId).toMatch(/^KVP-2026-\d{5}$/);
    expect(await readCase(caseFile.db, caseId)).toEqual({
      caseId,
      personId,
      birthDate: '1990-06-15',
      officeId: '0906',
      source: 'application',
      openedOn: today,
      applicationDate: '2026-03-01',
      phase: 'assessment',
      outcome: null,
      closedOn: null,
      endReason: null,
      endedOn: null,
      fellAwayReason: null,
      fellAwayOn: null,
    });
    const [entry] = await journalOf(caseFile.db, caseId);
    expect(entry).toMatchObject({
      seq: 1,
      kind: 'case-opened',
      data: { effortGroup: 'BATT', officeId: '0906' },
    });
    const sent = (await claimMessages(caseFile.db, { limit: 1000 })).find((m) => m.correlationKey === caseId);
    expect(sent).toMatchObject({
      name: 'case-opened',
      messageId: `case-opened:${caseId}:opened`,
      variables: {
        caseId,
        officeId: '0906',
        caseUrl: `https://flyt.example/saker/${caseId}`,
        source: 'application',
        applicationDate: '2026-03-01',
      },
    });
  });

  it('from the register begins with identification and has no application date', async () => {
    const caseId = await makeCase(caseFile, { source: 'identification', applicationDate: null });
    expect(await readCase(caseFile.db, caseId)).toMatchObject({
      phase: 'identification',
      applicationDate: null,
    });
  });

  it('is refused when the person has one open', async () => {
    const personId = await makePerson(caseFile);
    const caseId = await makeCase(caseFile, { personId });
    expect(await findOpenCase(caseFile.db, personId)).toBe(caseId);
    await expect(makeCase(caseFile, { personId })).rejects.toMatchObject({
      code: 'ERR_OPEN_CASE_EXISTS',
      details: { caseId },
    });
  });

  it.each([
    ['an unknown person', { personId: '00000000-0000-4000-8000-000000000000' }, 'ERR_PERSON_NOT_FOUND'],
    ['an application without date', { applicationDate: null }, 'ERR_APPLICATION_DATE_MISSING'],
    ['an impossible date', { applicationDate: '2026-02-29' }, 'ERR_INPUT_INVALID'],
    ['an office that is none', { officeId: '906' }, 'ERR_INPUT_INVALID'],
  ])('is refused for %s', async (_what, overrides, code) => {
    await expect(makeCase(caseFile, overrides)).rejects.toMatchObject({ code });
  });
});

describe('case numbers', () => {
  it('have no gaps and no doubles, also when many open cases at once and some fail', async () => {
    const people = await Promise.all(Array.from({ length: 24 }, () => makePerson(caseFile)));
    const open = (personId: string, fail: boolean) =>
      caseFile.transaction(async (tx) => {
        const opened = await openCase(tx, {
          actor: 'veileder',
          engineDate: '2031-05-05',
          personId,
          officeId: '0906',
          source: 'identification',
          caseUrl: (id) => id,
        });
        if (fail) throw new Error('on purpose');
        return opened.caseId;
      });
    const results = await Promise.allSettled(people.map((person, index) => open(person, index % 4 === 0)));
    const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])).sort();
    expect(numbers).toEqual(
      Array.from({ length: 18 }, (_, index) => `KVP-2031-${String(index + 1).padStart(5, '0')}`),
    );
  });

  it('five attempts at once for one person make one case', async () => {
    const personId = await makePerson(caseFile);
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map(() => makeCase(caseFile, { personId })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason.code).toBe('ERR_OPEN_CASE_EXISTS');
    }
  });
});

describe('the life of a case', () => {
  const path: OpenPhase[] = ['identification', 'assessment', 'decision', 'programme', 'completion'];
  const caseIn = async (phase: OpenPhase) => {
    const caseId = await makeCase(caseFile, { source: 'identification', applicationDate: null });
    for (const step of path.slice(0, path.indexOf(phase) + 1)) await goTo(caseId, step);
    return caseId;
  };
  const goTo = (caseId: string, phase: OpenPhase) =>
    caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase }));
  const close = (caseId: string, outcome: Outcome) =>
    caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome }));

  it.each(path.flatMap((from) => path.map((to) => [from, to] as const)))('%s → %s', async (from, to) => {
    const caseId = await caseIn(from);
    const allowed = [0, 1].includes(path.indexOf(to) - path.indexOf(from));
    if (allowed) await goTo(caseId, to);
    else await expect(goTo(caseId, to)).rejects.toMatchObject({ code: 'ERR_PHASE_JUMP' });
    expect((await readCase(caseFile.db, caseId)).phase).toBe(allowed ? to : from);
  });

  it.each([
    ['identification', 'not-relevant'],
    ['decision', 'refused'],
    ['completion', 'completed'],
    ['completion', 'ended-early'],
  ] as const)('from %s it is closed as %s, once, and then stands still', async (phase, outcome) => {
    const caseId = await caseIn(phase);
    await close(caseId, outcome);
    expect(await readCase(caseFile.db, caseId)).toMatchObject({ phase: 'closed', outcome, closedOn: today });
    await expect(close(caseId, outcome)).rejects.toMatchObject({ code: 'ERR_CASE_CLOSED' });
    await expect(goTo(caseId, 'programme')).rejects.toMatchObject({ code: 'ERR_CASE_CLOSED' });
  });

  it.each([
    ['identification', 'refused'],
    ['assessment', 'refused'],
    ['decision', 'completed'],
    ['programme', 'completed'],
    ['completion', 'refused'],
  ] as const)('from %s it cannot be closed as %s', async (phase, outcome) => {
    await expect(close(await caseIn(phase), outcome)).rejects.toMatchObject({
      code: 'ERR_OUTCOME_DOES_NOT_FIT',
    });
  });

  it('lets the person have a new case when the old one is closed', async () => {
    const caseId = await caseIn('identification');
    await close(caseId, 'not-relevant');
    const { personId } = await readCase(caseFile.db, caseId);
    expect(await findOpenCase(caseFile.db, personId)).toBeUndefined();
    expect(await makeCase(caseFile, { personId })).not.toBe(caseId);
  });

  it('takes an application date later', async () => {
    const caseId = await caseIn('identification');
    const record = (tx: Parameters<typeof recordApplicationDate>[0]) =>
      recordApplicationDate(tx, { ...changeOf(caseId), applicationDate: '2026-02-27' });
    await caseFile.transaction(record);
    await caseFile.transaction(record);
    expect((await readCase(caseFile.db, caseId)).applicationDate).toBe('2026-02-27');
    expect(await journalOf(caseFile.db, caseId, { kinds: ['application-dated'] })).toHaveLength(1);
  });
});

it('a case that does not exist is not found', async () => {
  for (const caseId of ['KVP-1999-00001', '', '15869000147', "'; drop table case_file; --"]) {
    expect(await findCase(caseFile.db, caseId)).toBeUndefined();
    const error = await readCase(caseFile.db, caseId).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'ERR_CASE_NOT_FOUND', forUser: expect.any(String) });
    expect(error.message).not.toContain('15869');
  }
  await expect(
    caseFile.transaction((tx) => setPhase(tx, { ...changeOf('KVP-1999-00001'), phase: 'decision' })),
  ).rejects.toMatchObject({ code: 'ERR_CASE_NOT_FOUND' });
});

describe('the list', () => {
  const offices = ['0101', '0104', '0105'];
  const ids: string[] = [];
  beforeAll(async () => {
    const officeId = '0105';
    ids.push(await makeCase(caseFile, { officeId: '0101' }));
    ids.push(await makeProgramme(caseFile, { officeId, evaluations: ['2026-09-01'] }));
    ids.push(await makeProgramme(caseFile, { officeId, evaluations: ['2026-05-01', '2026-12-01'] }));
    ids.push(await makeCase(caseFile, { officeId: '0104', source: 'identification', applicationDate: null }));
    await caseFile.transaction((tx) => closeCase(tx, { ...by, caseId: ids[3]!, outcome: 'not-relevant' }));
  });

  const list = async (filter?: Parameters<typeof listCases>[1]) => {
    const { cases, total } = await listCases(caseFile.db, { offices, ...filter });
    return { ids: cases.map(({ caseId }) => caseId), total, cases };
  };

  it('shows newest first, with the next dates', async () => {
    const { ids: found, total, cases } = await list();
    expect(found).toEqual([...ids].reverse());
    expect(total).toBe(4);
    expect(cases[1]).toMatchObject({
      caseId: ids[2],
      phase: 'programme',
      nextEvaluationOn: '2026-05-01',
      periodEnd: '2027-03-31',
      nextDate: '2026-05-01',
    });
    expect(cases[3]).toMatchObject({ nextEvaluationOn: null, periodEnd: null, nextDate: null });
  });

  it.each([
    ['an office', { offices: ['0101'] }, [0]],
    ['no office', { offices: [] }, []],
    ['phases', { phases: ['assessment', 'closed'] }, [3, 0]],
    ['no phase', { phases: [] }, []],
    ['a part of the number', { text: ' 2026-0 ' }, [3, 2, 1, 0]],
    ['no part of any number', { text: '99999' }, []],
    ['small letters', { text: 'kvp-2026' }, [3, 2, 1, 0]],
    ['a percent sign, which is a character', { text: '%' }, []],
    ['deadline', { order: 'deadline' }, [2, 1, 3, 0]],
  ] as const)('by %s', async (_what, filter, expected) => {
    expect((await list(filter)).ids).toEqual(expected.map((index) => ids[index]));
  });

  it('in pages', async () => {
    const page = await list({ limit: 2, offset: 1 });
    expect(page).toMatchObject({ ids: [ids[2], ids[1]], total: 4 });
  });
});

beforeEach(async () => {
  // Nobody sends here; messages of earlier tests shall not be in the way.
  for (const { id } of await claimMessages(caseFile.db, { limit: 1000 })) await markSent(caseFile.db, id);
});
