import { afterAll, beforeAll, expect, it } from 'vitest';
import { journalOf, openPeriod, registerPerson, type CaseFile } from '../../src/casefile/index.ts';
import { planExtension } from '../../workers/programme-period/plan-extension.ts';
import { beginProgramme, changeOf, makeCase, makeProgramme } from '../casefile/support/cases.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { identityNumber } from '../casefile/support/people.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const deadlines = { dueDays: 7, reminderDays: 5, escalationDays: 8, correctionDays: 3, leadDays: 60 };
const plan = async (caseId: string, periodNumber = 1) =>
  (await runStep(planExtension, caseFile, '2026-04-01', { caseId, periodNumber, deadlines })).answer;
const planned = async (caseId: string) =>
  (await journalOf(caseFile.db, caseId, { kinds: ['extension-planned'] })).map(({ data }) => data);

/** A programme from 1 April 2026 of somebody who is born 15 June in a year of the last century. */
async function programmeOf(year: string) {
  const person = {
    identityNumber: identityNumber(0, '15', '86', year),
    ...{ firstName: 'Kari', lastName: 'Hagen' },
  };
  const { personId } = await caseFile.transaction((tx) => registerPerson(tx, caseFile.cipher, person));
  const caseId = await makeCase(caseFile, { personId });
  await beginProgramme(caseFile, caseId);
  return caseId;
}
const endsOn = (caseId: string, to: string) =>
  caseFile.db.updateTable('period').set({ period_to: to }).where('case_id', '=', caseId).execute();

it.each([
  // 60 days before is a Saturday: the office is there on the Monday.
  ['a year is done', '70', '2027-03-31', { extensionPossible: true, extensionDate: '2027-02-01' }, false],
  ['all that § 32 allows is one day off', '71', '2029-03-30', { extensionPossible: true }, false],
  ['all that § 32 allows is used', '72', '2029-03-31', { extensionPossible: false }, false],
  ['the 67th birthday is two days off (§ 29)', '59', '2026-06-13', { extensionPossible: true }, false],
  ['it is the eve of the 67th birthday (§ 29)', '60', '2027-06-14', { extensionPossible: false }, true],
] as const)('when %s', async (_when, year, periodEnd, expected, turns67) => {
  const caseId = await programmeOf(year);
  await endsOn(caseId, periodEnd);
  const nothingFollows = { nextPeriodNumber: null, nextPeriodStart: null, nextPeriodEnd: null };
  expect(await plan(caseId)).toMatchObject({
    ...{ ...expected, ...nothingFollows },
    ...{ extended: false, periodEnd },
  });
  const { extensionPossible } = expected;
  expect(await planned(caseId)).toMatchObject([{ periodNumber: 1, extensionPossible, turns67 }]);
});

it('where the next period is decided already there is no question to take up, and none is noted', async () => {
  const caseId = await makeProgramme(caseFile);
  const next = { from: '2027-04-01', to: '2027-09-30' };
  await caseFile.transaction((tx) => openPeriod(tx, { ...changeOf(caseId), ...next, decisionNumber: 1 }));
  expect(await plan(caseId)).toMatchObject({
    ...{ extensionPossible: false, extended: true, periodEnd: '2027-03-31' },
    ...{ nextPeriodNumber: 2, nextPeriodStart: next.from, nextPeriodEnd: next.to },
  });
  expect(await planned(caseId)).toEqual([]);
  // The last one is followed by none.
  expect(await plan(caseId, 2)).toMatchObject({ extended: false, extensionPossible: true });
});

it('a period that the case does not have is an error that is told', async () => {
  await expect(plan(await makeProgramme(caseFile), 2)).rejects.toMatchObject({ code: 'PERIOD_NOT_FOUND' });
});
