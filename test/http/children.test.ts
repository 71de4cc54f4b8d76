import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  childrenOf,
  closeCase,
  journalOf,
  paymentMonths,
  recordProgramme,
  setPhase,
} from '../../src/casefile/index.ts';
import { useSettings } from '../../src/law/index.ts';
import { changeOf, makeCase, makeProgramme } from '../casefile/support/cases.ts';
import { attend, closedMonth } from './fixtures/payments.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
let office = 1600;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(
  async () =>
    void (caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] })),
);
afterAll(() => app.close());

const page = () => `/saker/${caseId}/barn`;
const good = { birthDate: '15.03.2020', childQualifies: 'yes', reason: 'Fødselsattest er vist.' };
const send = (fields: object = {}) => me.submit(page(), { ...good, ...fields }, page());
const change = (number: number, fields: Record<string, string>) =>
  me.submit(
    `${page()}/${number}/endre`,
    { change: 'dates', reason: 'Flyttet.', reportedByParticipant: 'yes', ...fields },
    page(),
  );
const children = () => childrenOf(app.caseFile.db, caseId);
const casePage = async (more = '') => (await me.get(`/saker/${caseId}${more}`)).text;
const plan = (childrenSupported: number) =>
  app.caseFile.transaction((tx) =>
    recordProgramme(tx, {
      ...changeOf(caseId),
      programme: { startDate: '2026-04-01', months: 12, childrenSupported, activities: [] },
      validFrom: '2026-04-01',
    }),
  );

describe('register a child', () => {
  it('says the age that the settings have', async () => {
    expect((await me.get(page())).text).toContain('når barnet fyller 18 år');
    await send();
    expect(await casePage()).toContain('Fyller 18');
    useSettings({ childSupplementAge: 20 });
    try {
      const form = (await me.get(page())).text;
      expect(form).toContain('til det fyller 20 år');
      expect(form).toContain('når barnet fyller 20 år');
      expect((await me.get(`${page()}/1/endre`)).text).toContain('når barnet fyller 20 år');
      expect(await casePage()).toContain('Fyller 20');
    } finally {
      useSettings({});
    }
  });

  it('keeps it from its birth on, with what the rules looked at, and shows when it turns 18', async () => {
    expect(await casePage()).toContain(`href="${page()}"`);
    const done = await send();
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=barn-registrert#barn`);
    expect(await children()).toMatchObject([
      { number: 1, birthDate: '2020-03-15', from: '2020-03-15', to: null },
    ]);
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['rules-applied', 'child-registered']);
    const text = await casePage('?melding=barn-registrert');
    expect(text).toContain('Barnet er registrert');
    expect(text).toContain('15.03.2038');
    expect(text).toContain('Til og med 14.03.2038');
    expect(text).toContain('Barn 1 er registrert: født 15. mars 2020, forsørget fra 15. mars 2020');
    expect(text).toContain('Fødselsattest er vist.');
    // 38 kroner a day in 2026.
    expect(text).toContain('Barnetillegg 38,00');
  });

  it.each([
    [{ birthDate: '24.11.2026' }, 'kan ikke ligge fram i tid'],
    [{ birthDate: '' }, 'Fyll ut datoen'],
    [{ birthDate: '30.02.2020' }, 'Skriv en dato som finnes'],
    [{ from: '14.03.2020' }, '«Forsørget fra» er før barnet ble født'],
    [{ from: '01.09.2026', to: '31.08.2026' }, '«Forsørget til» er før «Forsørget fra»'],
    [{ birthDate: '15.06.2008', from: '15.06.2026' }, 'etter at barnet fylte 18 år'],
    [{ birthDate: '31.03.2008' }, 'fylte 18 år før programmet'],
    [{ childQualifies: 'no' }, 'fyller ikke vilkårene for barnetillegg'],
    [{ childQualifies: '' }, 'Velg ja eller nei'],
    [{ reason: '' }, 'Skriv en begrunnelse'],
    [{ name: 'Kari' }, 'ukjente felt'],
  ])('%j: says %s, registers nothing and keeps what was typed', async (fields, message) => {
    const refused = await send({ to: '31.12.2026', ...fields });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    const typed = { to: '31.12.2026', ...fields } as { to: string };
    expect(refused.text).toContain(`value="${typed.to}"`);
    if (!('reason' in fields)) expect(refused.text).toContain(good.reason);
    expect(await children()).toEqual([]);
    expect((await journalOf(app.caseFile.db, caseId)).at(-1)!.kind).not.toBe('rules-applied');
  });

  it('asks about one that was born on the same day as another, and takes a twin', async () => {
    await send();
    expect((await me.get(page())).text).not.toContain('Er dette et barn til?');
    const asked = await send();
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Er dette et barn til?');
    expect(asked.text).toContain(good.reason);
    expect((await send({ twins: 'no' })).text).toContain('Da er barnet registrert før');
    expect((await send({ twins: 'yes' })).status).toBe(303);
    expect(await children()).toHaveLength(2);
  });

  it('takes a button that was pressed twice for one child', async () => {
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await children()).toHaveLength(1);
  });

  it('takes a child that comes back: it is chosen, and the days are kept apart', async () => {
    await send({ to: '31.05.2026' });
    expect((await me.get(page())).text).toContain('Barn 1, født 15.3.2020');
    const back = { child: '1', birthDate: '' };
    expect((await send(back)).text).toContain('Fyll ut datoen da barnet kom tilbake');
    const over = await send({ ...back, from: '31.05.2026' });
    expect(over.text).toContain('gir perioden fra 31.5.2026 uten siste dag');
    expect(over.text).toContain('alt registrert fra 15.3.2020 til 31.5.2026');
    expect((await send({ ...back, birthDate: '16.03.2020', from: '01.09.2026' })).text).toContain(
      'er født en annen dag',
    );
    expect((await send({ ...back, from: '01.09.2026' })).status).toBe(303);
    expect(await children()).toMatchObject([
      { number: 1, child: 1 },
      { number: 2, child: 1, birthDate: '2020-03-15', from: '2026-09-01' },
    ]);
    const text = await casePage();
    for (const said of ['Ny periode', 'Barn 1 er registrert for en ny periode', 'Barnetillegg 38,00'])
      expect(text).toContain(said);
    const again = await change(1, { birthDate: '15.03.2020', to: '01.09.2026', childQualifies: 'yes' });
    expect(again.text).toContain('alt registrert fra 1.9.2026 uten siste dag');
  });

  it('is asked for where the plan has children, also when the only one was registered by mistake', async () => {
    expect(await casePage()).not.toContain('men ingen er registrert');
    await plan(1);
    const asked = 'Programmet har ett barn, men ingen er registrert.';
    expect(await casePage()).toContain(asked);
    await send();
    expect(await casePage()).not.toContain(asked);
    await change(1, { change: 'mistake' });
    expect(await casePage()).toContain(asked);
  });

  it('warns that the plan’s number gives way, before the first one', async () => {
    await plan(2);
    const warning = 'Programmet har 2 barn. Så snart ett barn er registrert';
    expect((await me.get(page())).text).toContain(warning);
    await send({ reportedByParticipant: 'yes' });
    expect((await me.get(page())).text).not.toContain(warning);
    const text = await casePage();
    expect(text).toContain('Programmet har 2 barn fra 1.4.2026, men det er registrert ett barn');
    expect(text).toContain('Barnetillegg 38,00');
    await send({ birthDate: '01.01.2022' });
    expect(await casePage()).not.toContain('men det er registrert');
  });

  it('plans the month that puts right what is paid, where the office has none planned', async () => {
    await send();
    const officeId = String(office);
    expect(await paymentMonths(app.caseFile.db, officeId)).toEqual([]);
    await attend(app.caseFile, caseId, '2026-04', '2026-05-04');
    await closedMonth(app.caseFile, caseId, '2026-04', '2026-05-04');
    await send({ birthDate: '29.04.2026' });
    expect((await paymentMonths(app.caseFile.db, officeId)).map(({ month }) => month)).toEqual([
      '2026-05',
      '2026-04',
    ]);
  });

  it('is for counsellors, from when the programme is planned', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(page())).status).toBe(403);
    await send();
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/barn');
    caseId = await makeCase(app.caseFile);
    expect((await me.get(page())).status).toBe(409);
    await app.caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'decision' }));
    expect((await me.get(page())).status).toBe(200);
    expect((await send({ birthDate: '23.11.2008' })).text).toContain('fylte 18 år før programmet');
    expect((await send()).status).toBe(303);
    expect(await casePage()).toContain('15.03.2038');
    await app.caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), outcome: 'refused' }));
    expect((await me.get(page())).status).toBe(409);
    expect((await me.get(`${page()}/1/endre`)).status).toBe(409);
  });
});

describe('change a child', () => {
  it('opens with what is registered, and sets the last day', async () => {
    await send({ from: '01.05.2026' });
    const form = (await me.get(`${page()}/1/endre`)).text;
    for (const value of ['2020-03-15', '2026-05-01']) expect(form).toContain(`value="${value}"`);
    const done = await change(1, { birthDate: '2020-03-15', from: '2026-05-01', to: '31.10.2026' });
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=barn-endret#barn`);
    expect(await children()).toMatchObject([{ version: 2, to: '2026-10-31' }]);
    const text = await casePage();
    expect(text).toContain('Barn 1 er endret');
    expect(text).toContain('til 31. oktober 2026');
    expect(text).not.toContain('Barnetillegg 38,00');
  });

  it.each([
    [{ from: '01.04.2026', to: '31.08.2026' }, { from: '2026-04-01' }],
    [{ from: '01.05.2026', to: '30.09.2026' }, { to: '2026-09-30' }],
    [{ from: '01.05.2026', to: '' }, { to: null }],
  ])('asks again whether it qualifies where it gets more days: %j', async (dates, kept) => {
    await send({ from: '01.05.2026', to: '31.08.2026' });
    const longer = { birthDate: '15.03.2020', ...dates };
    const asked = await change(1, longer);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('«Fyller barnet vilkårene for barnetillegg?» er ikke besvart');
    expect((await change(1, { ...longer, childQualifies: 'no' })).text).toContain('fyller ikke vilkårene');
    expect((await change(1, { ...longer, childQualifies: 'yes' })).status).toBe(303);
    expect(await children()).toMatchObject([{ version: 2, ...kept }]);
  });

  it('takes back what was a mistake, and it can be changed no more', async () => {
    await send();
    expect((await change(1, { change: 'mistake' })).status).toBe(303);
    expect(await children()).toMatchObject([{ withdrawn: true }]);
    expect(await casePage()).toContain('Feilregistrert');
    expect((await me.get(`${page()}/1/endre`)).status).toBe(409);
    expect((await change(1, { birthDate: '2021-03-15' })).status).toBe(409);
    // It is nobody's twin.
    expect((await send()).status).toBe(303);
  });

  it.each([
    [{ birthDate: '15.03.2020', from: '15.03.2020' }, 'Ingen av datoene er endret'],
    [{ birthDate: '15.03.2020', from: '14.03.2020' }, '«Forsørget fra» er før barnet ble født'],
    [{ birthDate: '15.03.2020', to: '01.01.2020' }, '«Forsørget til» er før «Forsørget fra»'],
    [{ birthDate: '01.01.2022' }, 'Er dette et barn til?'],
    [{ birthDate: '' }, 'Fyll ut datoen'],
    [{ birthDate: '15.03.2020', change: '' }, 'Velg hva som skal endres'],
  ])('%j: says %s, changes nothing and keeps what was typed', async (fields, message) => {
    await send();
    await send({ birthDate: '01.01.2022' });
    const refused = await change(1, fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(refused.text).toContain('Flyttet.');
    expect(await children()).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  it('does not exist for another number', async () => {
    expect((await me.get(`${page()}/9/endre`)).status).toBe(404);
    expect((await change(9, { birthDate: '2020-03-15' })).status).toBe(404);
  });
});

describe('children in the API', () => {
  const as = (user: string) => ({
    get: () => request(app.address).get(`/api/cases/${caseId}`).auth(user, user),
    post: (path: string, body: object) =>
      request(app.address).post(`/api/cases/${caseId}/children${path}`).auth(user, user).send(body),
  });
  const one = { birthDate: '2008-12-24', childQualifies: 'yes', reason: 'Fødselsattest er vist.' };

  it('are registered, changed and read', async () => {
    expect((await as('veileder').get()).body.children).toBeNull();
    const made = await as('veileder').post('', one);
    expect([made.status, made.body]).toEqual([
      201,
      { caseId, number: 1, findings: [], decisionNumber: null },
    ]);
    await plan(0);
    expect((await as('leder').get()).body.children).toEqual({
      list: [
        {
          ...{ number: 1, child: 1, birthDate: '2008-12-24', from: '2008-12-24', to: null },
          ...{ comesOfAge: '2026-12-24', supplement: { from: '2008-12-24', to: '2026-12-23' } },
          withdrawn: false,
        },
      ],
      endsAtAge: 18,
      findings: [expect.objectContaining({ rule: 'payment-children-as-planned', severity: 'merknad' })],
    });
    const told = { reportedByParticipant: 'yes', reason: 'Flyttet.' };
    const dates = { change: 'dates', birthDate: '2008-12-24', to: '2026-06-30', ...told };
    expect((await as('veileder').post('/1/change', dates)).status).toBe(200);
    const gone = await as('veileder').post('/1/change', { change: 'mistake', ...told });
    expect([gone.status, gone.body.decisionNumber]).toEqual([200, null]);
    const { body } = await as('veileder').get();
    expect(body.children.list).toMatchObject([{ to: '2026-06-30', supplement: null, withdrawn: true }]);
  });

  it('say that the plan’s number gives way when the first one is registered', async () => {
    await plan(2);
    const first = await as('veileder').post('', { ...one, reportedByParticipant: 'yes' });
    expect(first.body.findings).toMatchObject([{ rule: 'child-replaces-plan', severity: 'merknad' }]);
    expect(first.body.findings[0].message).toContain('også for måneder som er utbetalt');
    const second = await as('veileder').post('', { ...one, birthDate: '2020-03-15' });
    expect(second.body.findings).toEqual([]);
  });

  it('are refused with code, field and finding', async () => {
    const refused = await as('veileder').post('', { ...one, from: '2008-12-23' });
    expect([refused.status, refused.body.code]).toEqual([422, 'ERR_BREACH']);
    expect(refused.body).toMatchObject({
      errors: [{ field: 'from' }],
      findings: [{ rule: 'child-support-dates', section: 'KVP-forskriften § 3' }],
    });
    const unknown = await as('veileder').post('', { ...one, identityNumber: '05859000489' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'ERR_INPUT_INVALID']);
    expect(JSON.stringify(unknown.body)).not.toContain('05859000489');
    expect((await as('leder').post('', one)).status).toBe(403);
    expect((await as('veileder').post('/7/change', { change: 'mistake', reason: 'Feil.' })).body.code).toBe(
      'ERR_CHILD_NOT_FOUND',
    );
  });

  it('tell the engine nothing', async () => {
    const count = async () => (await app.caseFile.db.selectFrom('outbox').select('id').execute()).length;
    const before = await count();
    await as('veileder').post('', one);
    expect(await count()).toBe(before);
  });
});
