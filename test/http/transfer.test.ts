import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierProgrammes, readCase, transferOf } from '../../src/casefile/index.ts';
import { people } from './fixtures/people.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

const [amina, tor, sofie, yusuf] = people;
const form = {
  source: 'transfer',
  applicationDate: '2026-11-20',
  officeId: '0906',
  earlierMunicipality: '4204',
  earlierFrom: '1.1.2025',
  earlierTo: '31.12.2025',
  earlierUncountedDays: '10',
  assessmentDocumented: 'yes',
};

describe('a case that is transferred from another municipality', () => {
  let app: TestApp;
  let me: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    app = await testApp();
    me = await signIn(app.address);
  });
  afterAll(() => app.close());
  const register = (fields: Record<string, string>) => me.submit('/saker/ny', fields, '/saker/ny');

  it('brings its time and says on its page what is left', async () => {
    const done = await register({ ...form, ...amina! });
    expect(done.status).toBe(303);
    const caseId = /KVP-\d{4}-\d{5}/.exec(done.headers.location!)![0];
    expect(await transferOf(app.caseFile.db, caseId)).toEqual({
      municipality: '4204',
      from: '2025-01-01',
      to: '2025-12-31',
      uncountedDays: 10,
      assessmentDocumented: true,
    });
    expect((await readCase(app.caseFile.db, caseId)).phase).toBe('assessment');
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain('Tidligere program');
    expect(text).toContain('i kommune 4204');
    expect(text).toMatch(/355 dager teller med\. Av de to årene var <strong>375 dager<\/strong> igjen/);
  });

  it.each([
    [{ earlierMunicipality: '' }, 'Skriv kommunenummeret'],
    [{ earlierMunicipality: '42' }, 'Kommunenummeret har fire siffer'],
    [{ earlierFrom: '' }, 'Fyll ut første dag i det tidligere programmet'],
    [{ earlierTo: '' }, 'Fyll ut siste dag i det tidligere programmet'],
    [{ earlierUncountedDays: '' }, 'hvor mange dager det var permisjon eller avbrudd'],
    [{ earlierUncountedDays: 'ti' }, 'Skriv et helt tall'],
    [{ assessmentDocumented: '' }, 'Velg om det finnes en arbeidsevnevurdering'],
    [{ applicationDate: '' }, 'Fyll ut søknadsdatoen'],
    [{ earlierTo: '31.12.2024' }, 'sluttet 31.12.2024, men første dag er 1.1.2025'],
    [{ earlierTo: '24.11.2026' }, 'kan ikke ligge fram i tid'],
    [{ earlierUncountedDays: '366' }, 'varte bare i 365 dager'],
  ])('%j: says %s, and keeps the rest', async (change, message) => {
    const refused = await register({ ...form, ...tor!, ...change });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(refused.text).toContain('value="Tor-Erik"');
  });

  it('is another thing than an application from somebody whose programme there has ended: its time counts too', async () => {
    const ended = { ...form, source: 'application', assessmentDocumented: '' };
    const part = await register({ ...ended, ...tor!, earlierTo: '', earlierUncountedDays: '' });
    expect(part.status).toBe(422);
    for (const field of ['earlierTo', 'earlierUncountedDays'])
      expect(part.text).toContain(`href="#${field}"`);
    const wrong = await register({ ...ended, ...tor!, earlierUncountedDays: '366' });
    expect(wrong.text).toContain('varte bare i 365 dager');

    const done = await register({ ...ended, ...tor! });
    expect(done.status).toBe(303);
    const caseId = /KVP-\d{4}-\d{5}/.exec(done.headers.location!)![0];
    expect(await earlierProgrammes(app.caseFile.db, caseId)).toEqual([
      {
        ...{ kind: 'readmission', from: '2025-01-01', to: '2025-12-31' },
        ...{ uncountedDays: 10, municipality: '4204' },
      },
    ]);
    expect((await me.get(`/saker/${caseId}`)).text).toMatch(/355 dager teller med/);
  });

  it('names both birth dates when they differ', async () => {
    const given = { ...form, ...sofie!, birthDate: '2.2.1980' };
    const refused = await register(given);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(
      /Fødselsdatoen er 2\. februar 1980, men etter fødselsnummeret er personen født 7\. april 1980.*§\u00a029/,
    );
    expect((await register({ ...given, birthDate: '7.4.1980' })).status).toBe(303);
  });

  it('is the same over the API', async () => {
    const body = {
      ...form,
      ...yusuf!,
      earlierFrom: '2025-01-01',
      earlierTo: '2025-12-31',
      earlierUncountedDays: 10,
    };
    const send = (sent: object) =>
      me.agent
        .post('/api/cases')
        .set('authorization', `Basic ${Buffer.from('veileder:veileder').toString('base64')}`)
        .send(sent);
    expect((await send({ ...body, earlierTo: '2024-12-31' })).body).toMatchObject({
      code: 'ERR_BREACH',
      findings: [{ rule: 'transfer-dates', section: 'sosialtjenesteloven § 32' }],
    });
    const { body: opened } = await send(body);
    const shown = await me.agent
      .get(`/api/cases/${opened.caseId}`)
      .set('authorization', `Basic ${Buffer.from('veileder:veileder').toString('base64')}`);
    expect(shown.body.earlier).toEqual({ usedDays: 355, ordinaryDays: 375, utmostDays: 740 });
  });
});
