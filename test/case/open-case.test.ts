import { afterAll, beforeAll, expect, it } from 'vitest';
import { addJournalEntry, journalOf, openPeriod, setPhase, type CaseFile } from '../../src/casefile/index.ts';
import { openCase } from '../../workers/case/open-case.ts';
import { changeOf, endProgramme, makeCase, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const open = (caseId: string, today = '2026-05-04') => runStep(openCase, caseFile, today, { caseId });
const started = async (caseId: string) =>
  (await journalOf(caseFile.db, caseId, { kinds: ['case-started'] })).length;

const transfer = (assessmentDocumented: boolean) => ({
  source: 'transfer' as const,
  applicationDate: null,
  transfer: {
    ...{ municipality: '4203', from: '2025-09-01', to: '2026-02-28', uncountedDays: 0 },
    assessmentDocumented,
  },
});

/** What the two forms of an assessment left in the journal. */
const assess = (caseId: string) =>
  caseFile.transaction(async (tx) => {
    const of = { ...changeOf(caseId), kind: 'form-completed' };
    const assessment = {
      effortGroup: 'SPESIELT_TILPASSET_INNSATS',
      decidedOn: '2026-03-01',
      needs: ['language', 'health'],
    };
    const own = { needs: ['education', 'language'] };
    await addJournalEntry(tx, { ...of, data: { form: 'assessment-self-assessment', answers: own } });
    await addJournalEntry(tx, { ...of, data: { form: 'assessment-record', answers: assessment } });
  });

const nothing = { assessed: false, effortGroup: null, assessmentDate: null, needs: [] };
const assessed = {
  assessed: true,
  ...{ effortGroup: 'SPESIELT_TILPASSET_INNSATS', assessmentDate: '2026-03-01' },
  needs: ['education', 'language', 'health'],
};

it.each([
  ['an application', {}, { entry: 'application', assessmentToReuse: false }],
  [
    'one that was asked',
    { source: 'identification', applicationDate: null },
    { entry: 'identification', assessmentToReuse: false },
  ],
  ['one with papers from elsewhere', transfer(true), { entry: 'transfer', assessmentToReuse: true }],
  ['one without papers', transfer(false), { entry: 'transfer', assessmentToReuse: false }],
] as const)('a new case is as it came in: %s', async (_what, more, expected) => {
  const caseId = await makeCase(caseFile, more as Parameters<typeof makeCase>[1]);
  const { answer } = await open(caseId);
  const noPeriod = { periodNumber: 1, periodStart: null, periodEnd: null };
  expect(answer).toEqual({ ...nothing, ...noPeriod, reopened: false, ...expected });
  expect(await started(caseId)).toBe(1);
});

it.each([
  ['without an assessment', false, nothing],
  ['with the assessment it had', true, assessed],
] as const)(
  'a refused case that is opened again begins with its decision, %s',
  async (_what, had, expected) => {
    const caseId = await makeCase(caseFile);
    if (had) await assess(caseId);
    await caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'decision' }));
    const { answer } = await open(caseId);
    expect(answer).toMatchObject({ ...expected, entry: 'application', reopened: true, periodStart: null });
  },
);

it.each([
  ['in its first period', '2027-03-31', { periodNumber: 1, periodStart: '2026-04-01' }],
  ['in the period that runs', '2027-04-01', { periodNumber: 2, periodEnd: '2027-09-30' }],
  ['in the last when all have run out', '2027-10-01', { periodNumber: 2, periodStart: '2027-04-01' }],
] as const)('a programme whose end was undone goes on %s', async (_where, today, expected) => {
  const caseId = await makeProgramme(caseFile);
  await assess(caseId);
  const next = { from: '2027-04-01', to: '2027-09-30' };
  await caseFile.transaction((tx) => openPeriod(tx, { ...changeOf(caseId), ...next, decisionNumber: 1 }));
  const { answer } = await open(caseId, today);
  expect(answer).toMatchObject({ ...assessed, entry: 'programme', reopened: true, ...expected });
});

it('a message for a closed case ends there, and the case does not hear of it', async () => {
  const caseId = await makeProgramme(caseFile);
  await endProgramme(caseFile, caseId, '2026-05-31');
  const { answer, warned } = await open(caseId);
  expect(answer).toMatchObject({ ...nothing, entry: 'unknown', reopened: false });
  expect(warned).toMatchObject([{ event: 'unknown-case-rejected', caseId }]);
  expect(await started(caseId)).toBe(0);
});

it('what a stranger calls a case number stands in no log', async () => {
  const { answer, warned } = await open('Kari Hagen');
  expect(answer).toMatchObject({ entry: 'unknown' });
  expect(warned).toEqual([{ event: 'unknown-case-rejected', caseId: '' }]);
});
