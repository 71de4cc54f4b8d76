import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  absenceFacts,
  absenceReportedOn,
  absencesOf,
  openQuestion,
  questionSelfCertification,
  recordProgramme,
  recordProgrammeEnd,
  withdrawSelfCertification,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { changeOf, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { absencesIn, caseUrl } from './support/absences.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report, decide, withdraw, uncounted, messages } = absencesIn(() => caseFile);

describe('what a case knows beside an absence', () => {
  it('is its programme, the other absences that stand, and where the right was withdrawn', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId);
    await report(caseId, { kind: 'holiday', from: '2026-08-03', to: '2026-08-07', data: { a: 1 } });
    await report(caseId, { kind: 'holiday', from: '2026-09-07', to: '2026-09-11' });
    await withdraw(caseId, 3);
    await caseFile.transaction((tx) =>
      withdrawSelfCertification(tx, {
        ...changeOf(caseId),
        from: '2026-05-01',
        reviewBy: '2026-11-01',
        data: { covers: 'both' },
      }),
    );
    expect(await absenceFacts(caseFile.db, caseId, 1)).toMatchObject({
      programmeStart: '2026-04-01',
      programmeEnd: '2027-03-31',
      others: [{ number: 2, kind: 'holiday', from: '2026-08-03', minutesPerDay: null, a: 1 }],
      interruptions: [],
      freeDayActivities: [],
      withdrawnRights: [{ from: '2026-05-01', until: null, covers: 'both' }],
    });
    expect((await absenceFacts(caseFile.db, caseId)).others).toHaveLength(2);
    expect(await absenceReportedOn(caseFile.db, caseId, 2)).toBe('2026-03-02');
    await expect(absenceFacts(caseFile.db, await makeCase(caseFile))).rejects.toMatchObject({
      code: 'ERR_PERIOD_NOT_FOUND',
    });
  });
});

describe('the free days on which a programme has an activity', () => {
  it('are those of each version while it holds', async () => {
    const caseId = await makeProgramme(caseFile);
    const course = { kind: 'course', hoursPerWeek: 37.5, fromDate: '2026-04-01', toDate: '2027-03-31' };
    const version = (validFrom: string, ...activities: { onFreeDays?: boolean }[]) =>
      caseFile.transaction((tx) =>
        recordProgramme(tx, {
          ...changeOf(caseId),
          programme: {
            startDate: '2026-04-01',
            activities: activities.map((one) => ({ ...course, ...one })),
          },
          validFrom,
        }),
      );
    const known = async () => (await absenceFacts(caseFile.db, caseId)).freeDayActivities;
    // Programmes from before it was asked say nothing of it.
    await version('2026-04-01', {}, { onFreeDays: false });
    expect(await known()).toEqual([]);
    await version('2026-06-01', {}, { onFreeDays: true });
    expect(await known()).toEqual([{ from: '2026-06-01', to: '2027-03-31' }]);
    await version('2026-09-01', { onFreeDays: false });
    expect(await known()).toEqual([{ from: '2026-06-01', to: '2026-08-31' }]);
    // A version of the same day takes the place of the one before it.
    await version('2026-09-01', { onFreeDays: true });
    expect(await known()).toEqual([
      { from: '2026-06-01', to: '2026-08-31' },
      { from: '2026-09-01', to: '2027-03-31' },
    ]);
  });
});

describe('the end of a programme', () => {
  const endProgramme = (caseId: string, endDate: string) =>
    caseFile.transaction((tx) => recordProgrammeEnd(tx, { ...changeOf(caseId), endReason: 'work', endDate }));

  it('is the end of absences that last or would last longer; those after it never begin', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, { kind: 'medical-certificate', from: '2026-05-04', to: null });
    await decide(caseId, { stopsClock: false });
    await report(caseId, { to: '2026-08-31' });
    await decide(caseId, { number: 2 });
    await report(caseId, { kind: 'holiday', from: '2026-09-07', to: '2026-09-11' });
    await report(caseId, { kind: 'holiday', from: '2026-04-06', to: '2026-04-10' });
    const sent = (await messages(caseId)).length;
    await endProgramme(caseId, '2026-06-15');
    expect(
      (await absencesOf(caseFile.db, caseId)).map(({ number, to, status }) => [number, to, status]),
    ).toEqual([
      [4, '2026-04-10', 'reported'],
      [1, '2026-06-15', 'approved'],
      [2, '2026-06-15', 'approved'],
      [3, '2026-09-11', 'withdrawn'],
    ]);
    expect(await uncounted(caseId)).toMatchObject([{ to: '2026-06-15' }]);
    // No limit is announced any more: the programme is over.
    expect((await messages(caseId)).slice(sent).map(({ name }) => name)).toEqual([
      'absence-changed',
      'absence-changed',
      'absence-withdrawn',
    ]);
  });

  it('lets nobody go on asking about self-certification', async () => {
    const caseId = await makeProgramme(caseFile);
    await caseFile.transaction((tx) =>
      questionSelfCertification(tx, { ...changeOf(caseId), caseUrl, data: { ground: 'reasonable-doubt' } }),
    );
    await endProgramme(caseId, '2026-06-15');
    expect((await messages(caseId)).at(-1)).toMatchObject({
      name: 'self-certification-closed',
      key: `${caseId}/self-certification`,
    });
    expect(await openQuestion(caseFile.db, caseId)).toBeUndefined();
    const quiet = await makeProgramme(caseFile);
    await endProgramme(quiet, '2026-06-15');
    expect(await messages(quiet)).toEqual([]);
  });
});
