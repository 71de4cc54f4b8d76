import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/http/api/routes/index.ts';
import { may } from '../../src/http/session/rights.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { people } from './fixtures/people.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let cases: Awaited<ReturnType<typeof seedDemoCases>>;
beforeAll(async () => {
  app = await testApp();
  cases = await seedDemoCases(app.caseFile);
});
afterAll(() => app.close());

const as = (user: string) => ({
  get: (path: string) => request(app.address).get(`/api${path}`).auth(user, user),
  post: (path: string, body: object) => request(app.address).post(`/api${path}`).auth(user, user).send(body),
});
const person = people[8]!;
const newCase = { source: 'application', applicationDate: '2026-11-20', officeId: '0906', ...person };

describe('API: cases', () => {
  it('registers a person and opens a case, once', async () => {
    const opened = await as('veileder').post('/cases', newCase);
    expect([opened.status, opened.body.caseId]).toEqual([201, expect.stringMatching(/^KVP-2026-\d{5}$/)]);
    const again = await as('veileder').post('/cases', newCase);
    expect(again.status).toBe(409);
    expect(again.headers['content-type']).toContain('application/problem+json');
    expect(again.body).toMatchObject({ code: 'ERR_OPEN_CASE_EXISTS', caseId: opened.body.caseId });
    expect(again.text).not.toContain(person.identityNumber);
  });

  it('lists cases without persons, what is late first', async () => {
    const { body, text } = await as('leder').get('/cases?late=true');
    expect(body).toMatchObject({ total: 3, late: 3 });
    expect(body.cases[0]).toMatchObject({
      caseId: cases.lateAssessment,
      deadlines: [
        { code: 'phase-due', urgency: 'late' },
        { code: 'start-by', urgency: 'later' },
      ],
    });
    expect(text).not.toMatch(/Myrvold|personId/);
  });

  it('shows a case without its identity number', async () => {
    const { body, text } = await as('leder').get(`/cases/${cases.full}`);
    expect(body).toMatchObject({
      caseId: cases.full,
      phase: 'programme',
      person: { firstName: 'Amina', lastName: 'Bekkelund' },
      limits: { usedDays: 418, remainingDays: 312, lastDay: '2027-09-30' },
      benefit: { dailyOre: 107191 },
    });
    expect(body.evaluations[1]).toMatchObject({ movedFrom: '2026-03-16', state: 'held-late' });
    expect(text).not.toContain(people[0]!.identityNumber);
    expect(text).not.toContain('personId');
  });

  it('tells the events, pages included', async () => {
    const { body } = await as('leder').get(`/cases/${cases.full}/timeline`);
    expect(body.events[0]).toMatchObject({ kind: 'reminder-sent', date: '2026-11-19' });
    const older = await as('leder').get(`/cases/${cases.full}/timeline?before=3&automatic=true`);
    expect(older.body).toMatchObject({ events: [{ seq: 2 }, { seq: 1 }], older: null });
  });

  it('shows decisions and their grounds', async () => {
    const { body } = await as('leder').get(`/cases/${cases.full}/decisions`);
    expect(body.decisions.map(({ kind }: { kind: string }) => kind)).toEqual(['grant', 'extension']);
    const grounds = await as('leder').get(`/cases/${cases.full}/decisions/1/grounds`);
    const [check] = grounds.body.grounds;
    expect(check).toMatchObject({ check: 'check-entry-conditions', onDate: '2025-09-10' });
    expect(check.rules.length).toBeGreaterThan(10);
    const workAbility = check.rules.find(({ rule }: { rule: string }) => rule === 'entry-work-ability');
    expect(workAbility).toMatchObject({
      says: expect.any(String),
      facts: [
        { name: 'workAbility', value: 'met', source: 'form:decision-assess-conditions' },
        { name: 'workAbilityReason' },
      ],
      replay: { answer: 'same' },
    });
    expect(workAbility.sections[0]).toContain('§ 29');
    const sources = check.rules.flatMap(({ facts }: { facts: { name: string; source: string }[] }) =>
      facts.map(({ name, source }) => [name, source]),
    );
    expect(Object.fromEntries(sources)).toMatchObject({
      today: 'date',
      birthDate: 'register',
      effortGroup: 'case-file',
      proposal: 'form:decision-assess-conditions',
    });
    expect(grounds.body.texts.map(({ label }: { label: string }) => label)).toContain('Hovedbegrunnelse');
  });

  it('moves an evaluation', async () => {
    const moved = await as('veileder').post(`/cases/${cases.full}/evaluations/5/move`, {
      to: '2027-02-22',
      reason: 'Vinterferie.',
    });
    expect([moved.status, moved.body]).toEqual([
      202,
      { caseId: cases.full, number: 5, plannedOn: '2027-02-22' },
    ]);
  });

  it('proposes to end a programme, but not against the law', async () => {
    const breach = await as('beslutter').post(`/cases/${cases.starting}/end`, {
      endReason: 'not-resuming',
      endDate: '2026-12-10',
      reason: 'Svarer ikke.',
      absenceKind: 'adoption',
      absenceFrom: '2026-11-01',
    });
    expect(breach.body).toMatchObject({
      status: 422,
      code: 'ERR_BREACH',
      findings: [
        // It begins on the 1st of December.
        { severity: 'merknad', rule: 'ending-reason' },
        { severity: 'brudd', rule: 'ending-protected-absence' },
      ],
    });
    const moved = {
      endReason: 'moved',
      endDate: '2026-11-30',
      reason: 'Flytter til Bergen.',
      againstWill: 'no',
    };
    const proposed = await as('beslutter').post(`/cases/${cases.full}/end`, moved);
    expect([proposed.status, proposed.body]).toEqual([
      202,
      { caseId: cases.full, number: 1, endReason: 'moved', endDate: '2026-11-30' },
    ]);
    const again = await as('beslutter').post(`/cases/${cases.full}/end`, moved);
    expect([again.status, again.body.code]).toEqual([409, 'ERR_ENDING_OPEN']);
    const withdraw = { reason: 'Flytter ikke likevel.' };
    const withdrawn = await as('veileder').post(`/cases/${cases.full}/endings/1/withdraw`, withdraw);
    expect([withdrawn.status, withdrawn.body]).toEqual([202, { caseId: cases.full, number: 1 }]);
    const late = await as('veileder').post(`/cases/${cases.full}/endings/1/withdraw`, withdraw);
    expect([late.status, late.body.code]).toEqual([409, 'ERR_ENDING_SETTLED']);
    const none = await as('veileder').post(`/cases/${cases.full}/endings/9/withdraw`, withdraw);
    expect([none.status, none.body.code]).toEqual([404, 'ERR_ENDING_NOT_FOUND']);
  });
});

describe('API: access', () => {
  it.each(routes.map((route) => [route.method, route.path, route] as const))(
    '%s %s needs a log-in',
    async (method, path) => {
      const address = `/api${path.replace('{id}', cases.full).replace('{n}', '1')}`;
      const answer = await request(app.address)[method](address);
      expect([answer.status, answer.body.code]).toEqual([401, 'ERR_NOT_LOGGED_IN']);
      expect(answer.headers['www-authenticate']).toContain('Basic');
    },
  );

  const forbidden = routes.filter(({ right }) => right && !may({ id: 'leder', role: 'leder' }, right));
  it.each(forbidden.map(({ path }) => [path]))('%s is not for the manager', async (path) => {
    const answer = await as('leder').post(path.replace('{id}', cases.starting).replace('{n}', '1'), {});
    expect([answer.status, answer.body.code]).toEqual([403, 'ERR_NOT_ALLOWED']);
  });

  it('takes the session of the pages, but no form and nothing from another site', async () => {
    const { agent } = await signIn(app.address);
    expect((await agent.get('/api/cases')).status).toBe(200);
    expect((await agent.post('/api/cases').type('form').send({ a: 1 })).body.code).toBe('ERR_CONTENT_TYPE');
    expect((await agent.post('/api/cases').set('Origin', 'https://evil.example').send({})).body.code).toBe(
      'ERR_CROSS_SITE',
    );
  });

  it.each(['veileder:feil', 'ukjent:ukjent', ':', 'x'])('refuses %s', async (who) => {
    const header = `Basic ${Buffer.from(who).toString('base64')}`;
    const answer = await request(app.address).get('/api/cases').set('Authorization', header);
    expect([answer.status, answer.body.code]).toEqual([401, 'ERR_LOGIN_FAILED']);
  });
});

describe('API: bad input', () => {
  it.each([
    [
      'unknown fields',
      { ...newCase, nickname: 'K', address: {} },
      [{ field: 'nickname' }, { field: 'address' }],
    ],
    ['a bad number', { ...newCase, identityNumber: '07847812345' }, [{ field: 'identityNumber' }]],
    [
      'wrong kinds',
      { ...newCase, firstName: 7, officeId: ['0906'] },
      [{ field: 'firstName' }, { field: 'officeId' }],
    ],
    ['a list', [], [{ field: '' }]],
  ])('%s: names the fields, repeats no value', async (_what, body, errors) => {
    const answer = await as('veileder').post('/cases', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'ERR_INPUT_INVALID']);
    expect(answer.body.errors).toHaveLength(errors.length);
    expect(answer.body).toMatchObject({ errors });
    expect(answer.text).not.toContain('07847812345');
  });

  it.each([
    ['not JSON', '{"source": ', 400, 'ERR_BODY_NOT_JSON'],
    ['too much', JSON.stringify({ firstName: 'x'.repeat(70_000) }), 413, 'ERR_BODY_TOO_LARGE'],
  ])('%s', async (_what, body, status, code) => {
    const answer = await request(app.address)
      .post('/api/cases')
      .auth('veileder', 'veileder')
      .type('json')
      .send(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each([
    ['/cases?farge=blå', 422, 'ERR_INPUT_INVALID'],
    ['/cases?page=0', 422, 'ERR_INPUT_INVALID'],
    ['/cases?phase=a&phase=b', 422, 'ERR_INPUT_INVALID'],
    ['/cases/tull', 404, 'ERR_CASE_NOT_FOUND'],
    ['/cases/KVP-2026-99999/timeline', 404, 'ERR_CASE_NOT_FOUND'],
    ['/cases/KVP-2026-99999/decisions', 404, 'ERR_CASE_NOT_FOUND'],
    ['/cases/KVP-2025-00001/decisions/99/grounds', 404, 'ERR_DECISION_NOT_FOUND'],
    ['/ingenting', 404, 'ERR_PAGE_NOT_FOUND'],
  ])('%s → %i %s', async (path, status, code) => {
    const answer = await as('leder').get(path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('problem+json');
  });
});

it('has logged no identity number', () => {
  expect(app.lines.length).toBeGreaterThan(20);
  expect(app.lines.join('')).not.toMatch(/\d{11}(?!\d)/);
});
