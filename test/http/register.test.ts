import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journalOf } from '../../src/casefile/index.ts';
import { people } from './fixtures/people.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

const [amina, tor, sofie] = people;
const form = { source: 'application', applicationDate: '2026-11-20', officeId: '0906' };

describe('register a case', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('opens a case from an application and tells the engine its number only', async () => {
    const me = await signIn(app.address);
    const done = await me.submit('/saker/ny', { ...form, ...amina! }, '/saker/ny');
    expect(done.status).toBe(303);
    expect(done.headers.location).toBe('/saker/KVP-2026-00001?melding=registrert');
    const page = await me.get(done.headers.location!);
    expect(page.text).toContain('Saken er registrert');
    expect(page.text).toContain('http://localhost:8080/tasklist');
    const [message] = await app.caseFile.db.selectFrom('outbox').selectAll().execute();
    expect(message!.variables).toEqual({
      caseId: 'KVP-2026-00001',
      officeId: '0906',
      caseUrl: 'http://localhost:3000/saker/KVP-2026-00001',
      source: 'application',
      applicationDate: '2026-11-20',
    });
    const [entry] = await journalOf(app.caseFile.db, 'KVP-2026-00001');
    expect(entry).toMatchObject({ actor: 'veileder', engineDate: today, kind: 'case-opened' });
  });

  it('opens a case for somebody the office has found', async () => {
    const me = await signIn(app.address);
    const fields = { source: 'identification', officeId: '0906', applicationDate: '', ...tor! };
    const done = await me.submit('/saker/ny', fields, '/saker/ny');
    const { text } = await me.get(done.headers.location!);
    expect(text).toContain('Identifisering');
    expect(text).toContain('identifisert av Nav');
  });

  it('takes a date as people type it and a number with a space', async () => {
    const me = await signIn(app.address);
    const identityNumber = `${sofie!.identityNumber.slice(0, 6)} ${sofie!.identityNumber.slice(6)}`;
    const fields = { ...form, ...sofie!, identityNumber, applicationDate: '1.11.2026' };
    const done = await me.submit('/saker/ny', fields, '/saker/ny');
    expect((await me.get(done.headers.location!)).text).toContain('1. november 2026');
  });

  it('shows the way to the case that a person already has', async () => {
    const me = await signIn(app.address);
    const again = await me.submit('/saker/ny', { ...form, ...amina!, firstName: 'Annen' }, '/saker/ny');
    expect(again.status).toBe(422);
    expect(again.text).toContain('allerede en åpen sak');
    expect(again.text).toContain('href="/saker/KVP-2026-00001"');
    expect((await me.get('/saker/KVP-2026-00001')).text).toContain('Amina Bekkelund');
  });

  it.each([
    ['identityNumber', '12345678901', 'begynner ikke med en gyldig fødselsdato'],
    ['identityNumber', '123', 'nøyaktig 11 siffer'],
    ['identityNumber', `${people[4]!.identityNumber.slice(0, 10)}x`, 'nøyaktig 11 siffer'],
    ['identityNumber', '', 'Skriv fødselsnummeret'],
    ['firstName', '', 'Skriv fornavnet'],
    ['lastName', 'x'.repeat(101), 'høyst 100 tegn'],
    ['officeId', '906', 'fire siffer'],
    ['applicationDate', '2026-11-24', 'kan ikke ligge fram i tid'],
    ['applicationDate', '2024-01-01', 'Se etter om året er riktig'],
    ['applicationDate', '2026-02-30', 'en dato som finnes'],
    ['applicationDate', '', 'Fyll ut søknadsdatoen'],
    ['source', 'elsewhere', 'Velg om personen har søkt'],
    ['source', 'transfer', 'Skriv kommunenummeret'],
    ['assessmentDocumented', 'yes', 'Velg at personen er overført, eller la feltet stå tomt'],
    ['source', 'identification', 'velg at personen har søkt'],
  ])('%s «%s»: says %s, and keeps the rest', async (field, value, message) => {
    const me = await signIn(app.address);
    const fields = { ...form, ...people[4]!, [field]: value };
    const refused = await me.submit('/saker/ny', fields, '/saker/ny');
    expect(refused.status).toBe(422);
    expect(refused.text.toLowerCase()).toContain(message.toLowerCase());
    if (field !== 'firstName') expect(refused.text).toContain('value="Ingrid"');
    if (field !== 'source') expect(refused.text).toContain(`href="#${field}"`);
  });

  it('takes an old application where somebody has looked the date over, and keeps that', async () => {
    const me = await signIn(app.address);
    const old = { ...form, ...people[4]!, applicationDate: '2024-01-01' };
    expect((await me.get('/saker/ny')).text).not.toContain('applicationDateChecked');
    const refused = await me.submit('/saker/ny', old, '/saker/ny');
    expect(refused.text).toContain('type="checkbox" id="applicationDateChecked"');
    const inFuture = await me.submit('/saker/ny', { ...old, applicationDate: '2040-01-01' }, '/saker/ny');
    expect(inFuture.text).not.toContain('applicationDateChecked');
    const done = await me.submit('/saker/ny', { ...old, applicationDateChecked: 'yes' }, '/saker/ny');
    expect(done.status).toBe(303);
    const caseId = /KVP-\d{4}-\d{5}/.exec(done.headers.location!)![0];
    const [entry] = await journalOf(app.caseFile.db, caseId);
    expect(entry).toMatchObject({ data: { applicationDate: '2024-01-01', applicationDateChecked: 'yes' } });
  });

  it('says everything that is wrong at once', async () => {
    const me = await signIn(app.address);
    const refused = await me.submit('/saker/ny', { source: 'application', identityNumber: '1' }, '/saker/ny');
    for (const field of ['identityNumber', 'firstName', 'lastName', 'officeId', 'applicationDate']) {
      expect(refused.text).toContain(`href="#${field}"`);
    }
  });

  it('escapes what somebody types', async () => {
    const me = await signIn(app.address);
    const refused = await me.submit(
      '/saker/ny',
      { ...form, firstName: '"><script>alert(1)</script>' },
      '/saker/ny',
    );
    expect(refused.text).not.toContain('<script>');
  });

  it('refuses fields it does not know, and names them', async () => {
    const me = await signIn(app.address);
    const refused = await me.submit('/saker/ny', { ...form, ...people[5]!, rolle: 'sjef' }, '/saker/ny');
    expect(refused.text).toContain('ukjente felt: rolle');
  });

  it.each(['beslutter', 'leder'])('is not for %s', async (user) => {
    const me = await signIn(app.address, user);
    expect((await me.get('/saker/ny')).status).toBe(403);
    expect((await me.submit('/saker/ny', { ...form, ...people[5]! })).status).toBe(403);
    expect((await me.get('/saker')).text).not.toContain('href="/saker/ny"');
  });

  it('has logged no identity number and no name', () => {
    const log = app.lines.join('');
    expect(app.lines.length).toBeGreaterThan(50);
    expect(log).not.toMatch(/\d{11}(?!\d)/);
    for (const { firstName, lastName } of people)
      expect(log).not.toMatch(new RegExp(`${firstName}|${lastName}`));
  });
});
