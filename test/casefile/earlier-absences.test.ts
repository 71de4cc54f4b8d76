import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  absenceFacts,
  earlierAbsences,
  holidayFacts,
  keepSelfCertification,
  questionSelfCertification,
  rightKeptOn,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { checkAbsence, holidayLeft, rightsUsed, settingsHere } from '../../src/law/index.ts';
import { absencesIn, caseUrl } from './support/absences.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { beginProgramme, changeOf, endProgramme, makeCase, makePerson } from './support/cases.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report, decide } = absencesIn(() => caseFile);

async function programme(personId: string, from: string): Promise<string> {
  const caseId = await makeCase(caseFile, { personId });
  await beginProgramme(caseFile, caseId, from);
  return caseId;
}
const ended = (caseId: string, endDate: string) => endProgramme(caseFile, caseId, endDate);

it('what was approved in an earlier case of the person counts in the new one, and nothing else', async () => {
  const personId = await makePerson(caseFile);
  const first = await programme(personId, '2026-04-01');
  await report(first, { kind: 'religious', from: '2026-04-14', to: '2026-04-15' });
  await decide(first, { stopsClock: false });
  await report(first, { kind: 'holiday', from: '2026-05-04', to: '2026-05-08' });
  await decide(first, { number: 2, stopsClock: false });
  await report(first, { kind: 'holiday', from: '2026-06-01', to: '2026-06-05' });
  await decide(first, { number: 3, stopsClock: false, status: 'rejected' });
  await report(first, { kind: 'holiday', from: '2026-06-08', to: '2026-06-12' });
  await caseFile.transaction(async (tx) => {
    const of = { ...changeOf(first), data: {}, text: {} };
    await questionSelfCertification(tx, { ...of, caseUrl });
    await keepSelfCertification(tx, of);
  });
  expect(await earlierAbsences(caseFile.db, first)).toEqual([]);
  await ended(first, '2026-06-30');

  const second = await programme(personId, '2026-09-01');
  await report(second, { kind: 'holiday', from: '2026-10-05', to: '2026-10-06' });
  const facts = await absenceFacts(caseFile.db, second);
  expect(facts.others).toMatchObject([
    { number: 1, kind: 'religious', earlierCase: true },
    { number: 2, kind: 'holiday', earlierCase: true },
    { number: 1, kind: 'holiday', undecided: true },
  ]);
  expect(facts.others[2]).not.toHaveProperty('earlierCase');
  expect(await rightKeptOn(caseFile.db, second)).toBe(changeOf(first).engineDate);

  const today = '2026-12-01';
  const asked = { kind: 'religious', religiousRight: 'yes', from: '2026-12-22', to: '2026-12-22' } as const;
  expect(checkAbsence({ ...facts, ...asked, today, reportedOn: today }).findings).toMatchObject([
    { rule: 'absence-religious-two-days', severity: 'brudd' },
  ]);
  const used = rightsUsed({ ...facts, absences: facts.others }, today);
  expect(used.map(({ right, usedDays }) => [right, usedDays])).toEqual([
    ['welfare', 0],
    ['religious', 2],
    ['holiday', 7],
  ]);
  expect(holidayLeft(await holidayFacts(caseFile.db, second), today, settingsHere())).toEqual({
    year: '2026',
    setDays: 7,
    leftDays: 18,
  });

  const another = await programme(await makePerson(caseFile), '2026-09-01');
  expect((await absenceFacts(caseFile.db, another)).others).toEqual([]);
});
