import { afterAll, beforeAll, expect, it } from 'vitest';
import { absencesOf, type CaseFile } from '../../src/casefile/index.ts';
import { checkAbsenceDecision } from '../../workers/absence/check-absence-decision.ts';
import { checkAbsenceEnd } from '../../workers/absence/check-absence-end.ts';
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
