import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  absenceAskedFor,
  absencesOf,
  closeCase,
  journalOf,
  setPhase,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { changeOf, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { absencesIn, caseUrl, leave } from './support/absences.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report, decide, end, withdraw, uncounted, kinds, messages } = absencesIn(() => caseFile);

describe('reporting an absence', () => {
  it('keeps it and starts a process of its own, without what was written', async () => {
    const caseId = await makeProgramme(caseFile);
    const text = { reason: 'Skal reise' };
    expect(await report(caseId, { data: { reason: 'travel' }, text })).toEqual({ number: 1 });
    expect(await report(caseId, { kind: 'holiday', minutesPerDay: 60, to: null })).toEqual({ number: 2 });
    expect(await absencesOf(caseFile.db, caseId)).toEqual([
      { number: 1, ...leave, minutesPerDay: null, status: 'reported', data: { reason: 'travel' } },
      { number: 2, ...leave, kind: 'holiday', to: null, minutesPerDay: 60, status: 'reported', data: {} },
    ]);
    const variables = {
      caseId,
      officeId: '0906',
      caseUrl,
      absenceNumber: 1,
      matterKey: `${caseId}/absence-1`,
    };
    expect((await messages(caseId))[0]).toEqual({
      name: 'absence-reported',
      key: `${caseId}/absence-1`,
      variables,
    });
    expect((await messages(caseId))[1]!.key).toBe(`${caseId}/absence-2`);
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['absence-reported'] });
    expect(entry).toMatchObject({ data: { number: 1, absenceKind: 'unpaid-leave' }, text });
  });

  it.each([
    [{ to: '2026-05-31' }, 'ERR_ABSENCE_REVERSED'],
    [{ from: '2026-02-30' }, 'ERR_INPUT_INVALID'],
    [{ minutesPerDay: 0 }, 'ERR_INPUT_INVALID'],
  ] as const)('refuses %j', async (more, code) => {
    await expect(report(await makeProgramme(caseFile), more)).rejects.toMatchObject({ code });
  });

  it('needs a programme', async () => {
    await expect(report(await makeCase(caseFile))).rejects.toMatchObject({ code: 'ERR_WRONG_PHASE' });
  });
});

describe('deciding on an absence', () => {
  it('lets approved leave stop the two years', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await decide(caseId, { to: '2026-07-15', data: { decidedBy: 'veileder' } });
    expect((await absencesOf(caseFile.db, caseId))[0]).toMatchObject({
      status: 'approved',
      to: '2026-07-15',
    });
    expect(await uncounted(caseId)).toEqual([{ kind: 'leave', from: '2026-06-01', to: '2026-07-15' }]);
    expect((await messages(caseId)).at(-1)).toMatchObject({ name: 'limits-changed', key: caseId });
  });

  it.each([{ stopsClock: false }, { status: 'rejected' }] as const)(
    'leaves the two years alone with %j',
    async (more) => {
      const caseId = await makeProgramme(caseFile);
      await report(caseId);
      await decide(caseId, more);
      expect(await uncounted(caseId)).toEqual([]);
      expect((await messages(caseId)).map(({ name }) => name)).toEqual(['absence-reported']);
    },
  );

  it('changes what it turned out to be', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, { kind: 'self-certified', data: { certificate: 'no' } });
    const data = { certificate: 'yes' };
    await decide(caseId, { absenceKind: 'medical-certificate', stopsClock: false, data });
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([{ kind: 'medical-certificate', data }]);
    expect(await kinds(caseId)).toContain('absence-approved');
  });

  it('keeps what was reported, where that is not what was decided', async () => {
    const caseId = await makeProgramme(caseFile);
    const asked = { ...leave, minutesPerDay: null };
    await report(caseId);
    expect(await absenceAskedFor(caseFile.db, caseId, 1)).toEqual(asked);
    await decide(caseId, { to: '2026-06-15' });
    await report(caseId, { from: '2026-08-03', to: '2026-08-07' });
    await decide(caseId, { number: 2 });
    expect(await absenceAskedFor(caseFile.db, caseId, 1)).toEqual(asked);
    expect(await absenceAskedFor(caseFile.db, caseId, 2)).toMatchObject({ to: '2026-08-07' });
    const entries = await journalOf(caseFile.db, caseId, { kinds: ['absence-approved'] });
    expect(entries.map(({ data }) => data.reported)).toEqual([asked, undefined]);
  });

  it('is done once', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await expect(decide(caseId, { to: '2026-05-01' })).rejects.toMatchObject({
      code: 'ERR_ABSENCE_REVERSED',
    });
    await decide(caseId);
    await expect(decide(caseId)).rejects.toMatchObject({ code: 'ERR_ABSENCE_SETTLED' });
    await expect(decide(caseId, { number: 2 })).rejects.toMatchObject({ code: 'ERR_ABSENCE_NOT_FOUND' });
  });

  it('counts for nothing when it is refused before it begins', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await decide(caseId, { status: 'rejected' });
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { status: 'withdrawn', data: { refusedBeforehand: true } },
    ]);
    expect(await kinds(caseId)).toContain('absence-rejected');
    await report(caseId, { from: '2026-02-27', to: '2026-03-02' });
    await decide(caseId, { number: 2, status: 'rejected' });
    expect((await absencesOf(caseFile.db, caseId))[0]).toMatchObject({ number: 2, status: 'rejected' });
  });

  it('can be done when the case is closed: the benefit of its days is still to be paid', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await caseFile.transaction(async (tx) => {
      await setPhase(tx, { ...changeOf(caseId), phase: 'completion' });
      await closeCase(tx, { ...changeOf(caseId), outcome: 'completed' });
    });
    await decide(caseId);
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([{ status: 'approved' }]);
  });

  it('after the programme moves no limit any more', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'completion' }));
    await decide(caseId);
    expect((await messages(caseId)).map(({ name }) => name)).toEqual(['absence-reported']);
  });
});

describe('an absence that changes', () => {
  it('ends on another day: the limits follow, and who waits is told', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, { to: null });
    await decide(caseId);
    expect(await uncounted(caseId)).toMatchObject([{ to: null }]);
    await end(caseId, '2026-06-20');
    await end(caseId, '2026-06-20');
    expect(await uncounted(caseId)).toMatchObject([{ to: '2026-06-20' }]);
    expect((await messages(caseId)).map(({ name, key }) => [name, key])).toEqual([
      ['absence-reported', `${caseId}/absence-1`],
      ['limits-changed', caseId],
      ['limits-changed', caseId],
      ['absence-changed', `${caseId}/absence-1`],
    ]);
    await expect(end(caseId, '2026-05-31')).rejects.toMatchObject({ code: 'ERR_ABSENCE_REVERSED' });
  });

  it('is withdrawn and counts for nothing', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await decide(caseId);
    await withdraw(caseId);
    expect(await uncounted(caseId)).toEqual([]);
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([{ number: 1, status: 'withdrawn' }]);
    await expect(withdraw(caseId)).rejects.toMatchObject({ code: 'ERR_ABSENCE_WITHDRAWN' });
    await expect(end(caseId, '2026-06-10')).rejects.toMatchObject({ code: 'ERR_ABSENCE_WITHDRAWN' });
    await expect(decide(caseId)).rejects.toMatchObject({ code: 'ERR_ABSENCE_SETTLED' });
  });
});
