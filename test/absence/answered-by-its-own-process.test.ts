import { afterAll, beforeAll, expect, it } from 'vitest';
import { absencesOf, journalOf, type CaseFile } from '../../src/casefile/index.ts';
import { checkAbsenceDecision } from '../../workers/absence/check-absence-decision.ts';
import { checkAbsenceEnd } from '../../workers/absence/check-absence-end.ts';
import { computeLimits } from '../../workers/case/compute-limits.ts';
import { absencesIn } from '../casefile/support/absences.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report, decide, messages } = absencesIn(() => caseFile);
const deadlines = { dueDays: 7, reminderDays: 5, escalationDays: 8, correctionDays: 3, leadDays: 14 };
const told = async (caseId: string) => (await messages(caseId)).map(({ name }) => name);

// A message to the process that the answer came from breaks off the very task that is being answered. What somebody
// wrote there stays in a variable then, because the step that takes it out is not there to answer any more.

it('an answer that the absence is over is told to nobody: its own process goes on with it', async () => {
  const caseId = await makeProgramme(caseFile);
  await report(caseId, { kind: 'self-certified', from: '2026-06-01', to: null });
  await decide(caseId, { absenceKind: 'self-certified', from: '2026-06-01', to: null, stopsClock: false });
  const before = await told(caseId);
  const { answer } = await runStep(checkAbsenceEnd, caseFile, '2026-06-03', {
    ...{ caseId, absenceNumber: 1, deadlines },
    absenceEnd: { absenceSituation: 'ended', lastDay: '2026-06-02', note: 'Er tilbake.' },
  });
  expect(answer).toMatchObject({ passed: true });
  expect(JSON.stringify(answer)).not.toContain('tilbake');
  expect(await absencesOf(caseFile.db, caseId)).toMatchObject([{ to: '2026-06-02' }]);
  expect(await told(caseId)).toEqual(before);
});

it('nor is an assessment that it was reported by mistake', async () => {
  const caseId = await makeProgramme(caseFile);
  await report(caseId, { kind: 'welfare' });
  const before = await told(caseId);
  const { answer } = await runStep(checkAbsenceDecision, caseFile, '2026-06-03', {
    ...{ caseId, absenceNumber: 1, deadlines, caseUrl: 'https://flyt.example/saker/x' },
    absenceDecision: { absenceResult: 'mistake', reason: 'Gjaldt en annen.' },
  });
  expect(answer).toMatchObject({ passed: true });
  expect(await absencesOf(caseFile.db, caseId)).toMatchObject([{ status: 'withdrawn' }]);
  expect(await told(caseId)).toEqual(before);
});

it('an answer that leave still lasts moves the limit of § 32 before its year is out, and then not until the next', async () => {
  const caseId = await makeProgramme(caseFile);
  const leave = { absenceKind: 'unpaid-leave', from: '2026-06-01', to: null } as const;
  await report(caseId, { kind: 'unpaid-leave', from: '2026-06-01', to: null });
  await decide(caseId, { ...leave, stopsClock: true });
  const compute = (on: string) => runStep(computeLimits, caseFile, on, { caseId });
  const limit = async () =>
    (await journalOf(caseFile.db, caseId, { kinds: ['limits-computed'] })).at(-1)!.data.lastDay;
  const lasts = async (on: string) => {
    const { answer } = await runStep(checkAbsenceEnd, caseFile, on, {
      ...{ caseId, absenceNumber: 1, deadlines },
      absenceEnd: { absenceSituation: 'lasts', note: '' },
    });
    expect(answer).toMatchObject({ passed: true });
  };
  await compute('2026-06-01');
  expect(await limit()).toBe('2029-03-31');
  const before = await told(caseId);

  await lasts('2026-11-30');
  expect(await told(caseId)).toEqual(before);
  await lasts('2026-12-28');
  expect(await told(caseId)).toEqual([...before, 'limits-changed']);
  await compute('2026-12-28');
  // The second year of the leave has 29 February 2028 in it.
  expect(await limit()).toBe('2030-04-01');
  await lasts('2027-06-21');
  expect(await told(caseId)).toEqual([...before, 'limits-changed']);
});

it('nor does absence that is counted move it', async () => {
  const caseId = await makeProgramme(caseFile);
  await report(caseId, { kind: 'medical-certificate', from: '2026-06-01', to: null });
  await decide(caseId, {
    absenceKind: 'medical-certificate',
    from: '2026-06-01',
    to: null,
    stopsClock: false,
  });
  const before = await told(caseId);
  await runStep(checkAbsenceEnd, caseFile, '2027-06-21', {
    ...{ caseId, absenceNumber: 1, deadlines },
    absenceEnd: { absenceSituation: 'lasts', note: '' },
  });
  expect(await told(caseId)).toEqual(before);
});
