import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  absenceFacts,
  absenceReportedOn,
  absencesOf,
  askForPapers,
  closeCase,
  decideAbsence,
  endAbsence,
  journalOf,
  keepSelfCertification,
  openQuestion,
  questionSelfCertification,
  recordProgramme,
  recordProgrammeEnd,
  recordStatement,
  reportAbsence,
  reviewSelfCertification,
  rightKeptOn,
  selfCertificationWithdrawals,
  setPhase,
  showPapers,
  statementOn,
  uncountedPeriods,
  withdrawAbsence,
  withdrawSelfCertification,
  type AbsenceDecision,
  type CaseFile,
  type NewAbsence,
} from '../../src/casefile/index.ts';
import { changeOf, makeCase, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const caseUrl = 'https://flyt.example/saker/x';
const leave = { kind: 'unpaid-leave', from: '2026-06-01', to: '2026-06-30' } as const;

const report = (caseId: string, more: Partial<NewAbsence> = {}) =>
  caseFile.transaction((tx) => reportAbsence(tx, { ...changeOf(caseId), caseUrl, ...leave, ...more }));
const decide = (caseId: string, more: Partial<AbsenceDecision> = {}) =>
  caseFile.transaction((tx) =>
    decideAbsence(tx, { ...changeOf(caseId), number: 1, status: 'approved', stopsClock: true, ...more }),
  );
const end = (caseId: string, lastDay: string) =>
  caseFile.transaction((tx) => endAbsence(tx, { ...changeOf(caseId), number: 1, lastDay }));
const withdraw = (caseId: string, number = 1) =>
  caseFile.transaction((tx) => withdrawAbsence(tx, { ...changeOf(caseId), number }));
const uncounted = (caseId: string) => uncountedPeriods(caseFile.db, caseId);
const kinds = async (caseId: string) => (await journalOf(caseFile.db, caseId)).map(({ kind }) => kind);

async function messages(caseId: string) {
  const rows = await caseFile.db
    .selectFrom('outbox')
    .select(['message_name as name', 'correlation_key as key', 'variables'])
    .where('correlation_key', 'like', `${caseId}%`)
    .where('message_name', '<>', 'case-opened')
    .orderBy('id')
    .execute();
  return rows.map(({ name, key, variables }) => ({ name, key, variables }));
}

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

describe('papers on an absence', () => {
  const by = (caseId: string) => ({ ...changeOf(caseId), number: 1 });
  const ask = (caseId: string) =>
    caseFile.transaction((tx) =>
      askForPapers(tx, { ...by(caseId), papers: 'certificate', papersBy: '2026-03-16' }),
    );
  const show = (caseId: string, papers: 'certificate' | 'confirmation') =>
    caseFile.transaction((tx) => showPapers(tx, { ...by(caseId), papers, shownOn: '2026-03-02' }));
  const sick = { kind: 'self-certified', data: { childrenInCare: 1 } } as const;

  it('are asked for, and shown: self-certified sickness has a certificate then', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, sick);
    await ask(caseId);
    expect((await absencesOf(caseFile.db, caseId))[0]!.data).toEqual({
      childrenInCare: 1,
      papers: 'certificate',
      papersBy: '2026-03-16',
      papersShownOn: null,
    });
    await show(caseId, 'certificate');
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { kind: 'medical-certificate', data: { papersShownOn: '2026-03-02', certificate: 'yes' } },
    ]);
    expect((await messages(caseId)).at(-1)).toMatchObject({
      name: 'absence-changed',
      key: `${caseId}/absence-1`,
    });
  });

  it('can be shown without having been asked for; a confirmation changes no kind', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, sick);
    await show(caseId, 'confirmation');
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { kind: 'self-certified', data: { papers: 'confirmation' } },
    ]);
    await decide(caseId, { stopsClock: false });
    await show(caseId, 'certificate');
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { kind: 'medical-certificate', status: 'approved', data: { certificate: 'yes' } },
    ]);
    await expect(show(caseId, 'certificate')).rejects.toMatchObject({ code: 'ERR_ABSENCE_SETTLED' });
    await expect(ask(caseId)).rejects.toMatchObject({ code: 'ERR_ABSENCE_SETTLED' });
  });
});

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

describe('the right to self-certification', () => {
  const question = (caseId: string) =>
    caseFile.transaction((tx) =>
      questionSelfCertification(tx, {
        ...changeOf(caseId),
        caseUrl,
        data: { ground: 'reasonable-doubt' },
        text: { reason: 'Sett på arbeid' },
      }),
    );
  const withdrawRight = (caseId: string) =>
    caseFile.transaction((tx) =>
      withdrawSelfCertification(tx, { ...changeOf(caseId), from: '2026-05-01', reviewBy: '2026-11-01' }),
    );
  const review = (caseId: string, result: { restoredFrom: string } | { reviewBy: string }) =>
    caseFile.transaction((tx) => reviewSelfCertification(tx, { ...changeOf(caseId), ...result }));
  const withdrawals = (caseId: string) => selfCertificationWithdrawals(caseFile.db, caseId);

  it('is asked about in a process of its own', async () => {
    const caseId = await makeProgramme(caseFile);
    await question(caseId);
    const [message] = await messages(caseId);
    expect(message).toMatchObject({
      name: 'self-certification-questioned',
      key: `${caseId}/self-certification`,
      variables: { ground: 'reasonable-doubt' },
    });
    expect(JSON.stringify(message)).not.toContain('arbeid');
    await expect(question(caseId)).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_QUESTIONED' });
  });

  it('is answered and kept; then it can be asked about again', async () => {
    const caseId = await makeProgramme(caseFile);
    const say = () =>
      caseFile.transaction((tx) =>
        recordStatement(tx, {
          ...changeOf(caseId),
          respondedOn: '2026-03-02',
          text: { participantView: 'Har vært syk' },
        }),
      );
    const keep = () => caseFile.transaction((tx) => keepSelfCertification(tx, changeOf(caseId)));
    await expect(say()).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_NOT_QUESTIONED' });
    await question(caseId);
    expect(await statementOn(caseFile.db, caseId)).toBeUndefined();
    await say();
    expect((await statementOn(caseFile.db, caseId))?.text).toEqual({ participantView: 'Har vært syk' });
    const sent = (await messages(caseId)).at(-1)!;
    expect(sent.name).toBe('self-certification-answered');
    expect(JSON.stringify(sent)).not.toContain('syk');
    await keep();
    expect(await rightKeptOn(caseFile.db, caseId)).toBe('2026-03-02');
    await expect(keep()).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_NOT_QUESTIONED' });
    await question(caseId);
    // What was said to the question before is no answer to this one.
    expect(await statementOn(caseFile.db, caseId)).toBeUndefined();
  });

  it('is withdrawn, looked at again, and restored', async () => {
    const caseId = await makeProgramme(caseFile);
    await withdrawRight(caseId);
    await expect(withdrawRight(caseId)).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_WITHDRAWN' });
    await expect(question(caseId)).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_WITHDRAWN' });
    await review(caseId, { reviewBy: '2027-02-01' });
    expect(await withdrawals(caseId)).toMatchObject([{ reviewBy: '2027-02-01', restoredFrom: null }]);
    await review(caseId, { restoredFrom: '2027-01-20' });
    expect(await withdrawals(caseId)).toMatchObject([
      { withdrawnFrom: '2026-05-01', restoredFrom: '2027-01-20' },
    ]);
    await expect(review(caseId, { reviewBy: '2027-05-01' })).rejects.toMatchObject({
      code: 'ERR_SELF_CERTIFICATION_NOT_WITHDRAWN',
    });
    await withdrawRight(caseId);
    expect(await withdrawals(caseId)).toHaveLength(2);
    expect(await kinds(caseId)).toEqual(
      expect.arrayContaining([
        'self-certification-withdrawn',
        'self-certification-still-withdrawn',
        'self-certification-restored',
      ]),
    );
  });
});
