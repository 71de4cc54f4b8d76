import request from 'supertest';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { journalOf } from '../../src/casefile/index.ts';
import { useSettings } from '../../src/law/index.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { attend, closedMonth } from './fixtures/payments.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

/** The programme runs from 1 April 2026; July and October are paid, and only October is corrected by itself. */
let app: TestApp;
let caseId: string;
let office = 1700;
beforeAll(async () => void (app = await testApp()));
beforeEach(async () => {
  caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] });
  for (const [month, today] of [
    ['2026-07', '2026-08-12'],
    ['2026-10', '2026-11-11'],
  ] as const) {
    await attend(app.caseFile, caseId, month, today);
    await closedMonth(app.caseFile, caseId, month, today);
  }
  useSettings({ correctionMonths: 1 });
});
afterEach(() => useSettings({}));
afterAll(() => app.close());

const post = (path: string, body: object) =>
  request(app.address).post(`/api/cases/${caseId}/${path}`).auth('veileder', 'veileder').send(body);
const told = [expect.objectContaining({ rule: 'payment-change-too-old', severity: 'merknad' })];
const kept = async () =>
  (await journalOf(app.caseFile.db, caseId, { kinds: ['correction-too-old'] })).map(
    ({ data }) => data.findings,
  );
const away = (month: string) => ({
  absences: [{ from: `${month}-06`, to: `${month}-07` }],
  participantHeard: 'yes',
  participantView: 'Er enig.',
});
const attendance = (month: string) => ({ month, asPlanned: false, ...away(month) });

it('attendance of a month that is too old is told of, in the answer and in the case; the same again is not', async () => {
  const { status, body } = await post('attendance', attendance('2026-07'));
  expect([status, body.findings], JSON.stringify(body)).toEqual([202, told]);
  expect(await kept()).toEqual([told]);
  expect((await post('attendance', attendance('2026-07'))).body.findings).toEqual([]);
  expect(await kept()).toHaveLength(1);
});

it('of one that the next payment corrects it is not', async () => {
  expect((await post('attendance', attendance('2026-10'))).body.findings).toEqual([]);
  expect(await kept()).toEqual([]);
});

it('absence that is reported, changed and taken back is told of by the days that it is about', async () => {
  const holiday = { kind: 'holiday', from: '2026-07-06', to: '2026-07-10' };
  const { body } = await post('absences', holiday);
  expect(body.findings, JSON.stringify(body)).toEqual(told);
  const change = (more: object) => post('absences/1/change', { reason: 'Var tilbake.', ...more });
  expect((await change({ change: 'ended', lastDay: '2026-07-08' })).body.findings).toEqual(told);
  expect((await change({ change: 'mistake' })).body.findings).toEqual(told);
  expect(await kept()).toHaveLength(3);
  const november = { kind: 'holiday', from: '2026-11-16', to: '2026-11-20' };
  expect((await post('absences', november)).body.findings).toEqual([]);
  expect(
    (await post('absences', { ...november, from: '2026-10-05', to: '2026-10-09' })).body.findings,
  ).toEqual([]);
});

it('the pages say so, and what to do', async () => {
  const me = await signIn(app.address);
  const page = `/saker/${caseId}`;
  const holiday = { kind: 'holiday', from: '06.07.2026', to: '10.07.2026' };
  const reported = await me.submit(`${page}/fravaer/nytt`, holiday, page);
  expect(reported.headers.location).toContain('melding=fravaer-meldt-for-gammelt');
  const shown = (await me.get(`${page}?melding=fravaer-meldt-for-gammelt`)).text;
  expect(shown).toContain('ikke rettes av seg selv');
  expect(shown).toContain('registrer en manuell korreksjon');
  expect(shown).toContain('registrert for juli 2026');
  const fields = { change: 'mistake', reason: 'Feil sak.' };
  const changed = await me.submit(`${page}/fravaer/1/endre`, fields, page);
  expect(changed.headers.location).toContain('melding=fravaer-endret-for-gammelt');
});
