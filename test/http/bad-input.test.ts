import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticIdentityNumber } from '../../demo/identity-number.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { people } from './fixtures/people.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

let app: TestApp;
let cases: Awaited<ReturnType<typeof seedDemoCases>>;
beforeAll(async () => {
  app = await testApp();
  cases = await seedDemoCases(app.caseFile);
});
afterAll(() => app.close());

const api = (user: string) => ({
  get: (path: string) => request(app.address).get(`/api${path}`).auth(user, user),
  post: (path: string, body: object) => request(app.address).post(`/api${path}`).auth(user, user).send(body),
});
const newCase = { source: 'application', applicationDate: '2026-11-20', officeId: '0906', ...people[8]! };
const NOT_A_CASE = ['%00', 'KVP-2026-00001%00', 'KVP-2026-1', 'kvp-2026-00001', '1%27%20or%201=1'];

describe('what cannot be a case number', () => {
  it.each(NOT_A_CASE)('%s: the API says that there is no such case', async (id) => {
    const paths = ['', '/timeline', '/decisions', '/decisions/1/grounds'];
    for (const path of paths) {
      const { status, body } = await api('leder').get(`/cases/${id}${path}`);
      expect([status, body.code]).toEqual([404, 'ERR_CASE_NOT_FOUND']);
    }
    const moved = await api('veileder').post(`/cases/${id}/evaluations/1/move`, {});
    expect([moved.status, moved.body.code]).toEqual([404, 'ERR_CASE_NOT_FOUND']);
  });

  it.each(NOT_A_CASE)('%s: the page says so too', async (id) => {
    const me = await signIn(app.address);
    for (const path of ['', '/vedtak/1', '/avslutt', '/evalueringer/1/flytt']) {
      const { status, text } = await me.get(`/saker/${id}${path}`);
      expect([status, text.includes('Saken finnes ikke i saksregisteret.')]).toEqual([404, true]);
    }
    expect((await me.submit(`/saker/${id}/fodselsnummer`, {})).status).toBe(404);
  });

  it('leaves the form for a new case where it is', async () => {
    expect((await (await signIn(app.address)).get('/saker/ny')).status).toBe(200);
    expect((await (await signIn(app.address, 'leder')).get('/saker/ny')).status).toBe(403);
  });
});

describe('characters that nobody types', () => {
  const ODD = ['\u0000', '\u0007', '\u009f', '\ud800'];

  it.each(ODD)('%j in a name is refused, on the page and by the API', async (odd) => {
    const refused = await api('veileder').post('/cases', { ...newCase, lastName: `Foss${odd}mark` });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ field: 'lastName', message: expect.stringContaining('tegn som ikke kan vises') }],
    ]);
    if (odd === '\ud800') return; // A form cannot carry half a character.
    const me = await signIn(app.address);
    const page = await me.submit('/saker/ny', { ...newCase, firstName: `Le${odd}ila` }, '/saker/ny');
    expect([page.status, page.text.includes('tegn som ikke kan vises')]).toEqual([422, true]);
  });

  it.each(ODD)('%j in a reason is refused, a line break is not', async (odd) => {
    const move = (reason: string) =>
      api('veileder').post(`/cases/${cases.full}/evaluations/99/move`, { to: '2026-12-01', reason });
    expect((await move(`Syk ${odd} den uken`)).body).toMatchObject({ errors: [{ field: 'reason' }] });
    expect((await move('Syk\r\n\tden uken')).body.code).toBe('ERR_EVALUATION_NOT_FOUND');
  });

  it('in a search find nothing, and break nothing', async () => {
    expect((await api('leder').get('/cases?text=%00')).status).toBe(422);
    expect((await (await signIn(app.address)).get('/saker?sok=%00')).status).toBe(200);
  });
});

describe('the API', () => {
  it.each(['24.11.2026', '2026-11-24T00:00:00Z', '20261124', '2026-02-30', 5])(
    'takes no %s for a date',
    async (date) => {
      const { status, body } = await api('veileder').post('/cases', { ...newCase, applicationDate: date });
      expect([status, body.errors]).toEqual([
        422,
        [{ field: 'applicationDate', message: expect.stringContaining('2026-05-01') }],
      ]);
    },
  );

  it.each([
    ['phase=x', 'query.phase', 'Må være identification, assessment,'],
    ['late=maybe', 'query.late', 'Må være true eller false.'],
    ['page=1&page=2', 'query.page', 'Har ikke riktig form.'],
    [`text=${'x'.repeat(21)}`, 'query.text', 'Kan ha høyst 20 tegn.'],
    ['fase=x', 'query.fase', 'Ukjent felt.'],
  ])('answers ?%s in Norwegian', async (query, field, message) => {
    const { status, body } = await api('leder').get(`/cases?${query}`);
    expect([status, body.errors]).toEqual([422, [{ field, message: expect.stringContaining(message) }]]);
  });
});

describe('a person of another age than the programme is for', () => {
  it.each([
    ['is 14', '2012-11-24', 'fyller 18 år først 24. november 2030'],
    ['turns 18 tomorrow', '2008-11-24', 'fyller 18 år først 24. november 2026'],
    ['turned 18 today', '2008-11-23', null],
    ['turns 67 tomorrow', '1959-11-24', null],
    ['turned 67 today', '1959-11-23', 'fylte 67 år 23. november 2026'],
    ['is 71', '1955-02-01', 'fylte 67 år 1. februar 2022'],
  ])('%s: is registered, with a remark where it is needed', async (_who, birthDate, remark) => {
    expect(today).toBe('2026-11-23');
    const opened = await api('veileder').post('/cases', {
      ...newCase,
      identityNumber: syntheticIdentityNumber(birthDate),
    });
    const { caseId, notes } = opened.body as { caseId: string; notes: string[] };
    expect([opened.status, notes]).toEqual([201, remark ? [expect.stringContaining(remark)] : []]);
    const page = await (await signIn(app.address)).get(`/saker/${caseId}`);
    expect(page.text.includes('mellom 18 og 67 år')).toBe(remark !== null);
    expect((await api('leder').get(`/cases/${caseId}`)).body.notes).toEqual(notes);
  });

  it('has no remark once there is a decision', async () => {
    expect((await api('leder').get(`/cases/${cases.full}`)).body.notes).toEqual([]);
  });
});
