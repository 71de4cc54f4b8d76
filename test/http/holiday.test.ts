import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCase,
  decideAbsence,
  reportAbsence,
  setPhase,
  type AbsenceStatus,
} from '../../src/casefile/index.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

/** The programmes run from 1 April 2026 to 31 March 2027; today is 23 November 2026. */
let app: TestApp;
beforeAll(async () => void (app = await testApp()));
afterAll(() => app.close());

const caseUrl = 'http://localhost:3000';
const TOLD = 'Det er ikke registrert ferie for 2026.';

async function holiday(caseId: string, status: AbsenceStatus) {
  await app.caseFile.transaction(async (tx) => {
    const dates = { from: '2026-12-14', to: '2026-12-18' };
    const { number } = await reportAbsence(tx, { ...changeOf(caseId), kind: 'holiday', ...dates, caseUrl });
    if (status === 'approved' || status === 'rejected')
      await decideAbsence(tx, { ...changeOf(caseId), number, status, stopsClock: false });
  });
}

it.each<[string, (caseId: string) => Promise<void>, boolean]>([
  ['where none is registered', async () => {}, true],
  ['not where it is', (caseId) => holiday(caseId, 'approved'), false],
  ['not where it waits for a decision', (caseId) => holiday(caseId, 'reported'), false],
  ['where it was refused', (caseId) => holiday(caseId, 'rejected'), true],
])('the page of a case and the API tell of a year without holiday: %s', async (_what, make, told) => {
  const caseId = await makeProgramme(app.caseFile);
  await make(caseId);
  const me = await signIn(app.address);
  expect((await me.get(`/saker/${caseId}`)).text.includes(TOLD)).toBe(told);
  const { body } = await request(app.address).get(`/api/cases/${caseId}`).auth('veileder', 'veileder');
  expect(body.absences?.withoutHoliday ?? []).toEqual(told ? ['2026'] : []);
});

it('whoever may report it is led to where it is registered', async () => {
  const caseId = await makeProgramme(app.caseFile);
  const link = `/saker/${caseId}/fravaer/nytt?slag=holiday`;
  expect((await (await signIn(app.address)).get(`/saker/${caseId}`)).text).toContain(link);
  const page = (await (await signIn(app.address, 'leder')).get(`/saker/${caseId}`)).text;
  expect(page).toContain(TOLD);
  expect(page).not.toContain(link);
});

it('nothing is told of a case that is closed', async () => {
  const caseId = await makeProgramme(app.caseFile);
  await app.caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'completion' }));
  const me = await signIn(app.address);
  expect((await me.get(`/saker/${caseId}`)).text).toContain(TOLD);
  await app.caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome: 'completed' }));
  expect((await me.get(`/saker/${caseId}`)).text).not.toContain(TOLD);
});
