import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, journalOf } from '../../src/casefile/index.ts';
import { forwardedComplaint } from './fixtures/complaint-cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
/** A refusal whose complaint came in on 14 September 2026 and is with the County Governor; today is 23 November 2026. */
let caseId: string;
let person = 0;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(async () => void (caseId = await forwardedComplaint(app.caseFile, person++)));
afterAll(() => app.close());

const complaint = async () => (await complaintsOf(app.caseFile.db, caseId))[0]!;
const page = async () => (await me.get(`/saker/${caseId}`)).text;
const send = (path: string, fields: Record<string, string>) =>
  me.submit(`/saker/${caseId}/klager/1/${path}`, fields, `/saker/${caseId}`);
const lastMessage = () =>
  app.caseFile.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();

const wish = { askedOn: '2026-11-20', reason: 'Mister stønaden før klagen er avgjort.' };
const yes = { suspension: 'granted', decidedOn: '2026-11-20', summary: 'Skal vente til klagen er avgjort.' };

describe('register that it is asked that the decision waits (administration act § 42)', () => {
  it('keeps it, starts the task without what was written, and shows it', async () => {
    expect(await page()).toContain('Klageren ber om utsatt iverksetting');
    expect((await me.get(`/saker/${caseId}/klager/1/utsettelse`)).text).toContain('Når ba klageren om det?');
    const done = await send('utsettelse', wish);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=utsettelse-bedt-om#klager`);
    expect((await complaint()).suspensionAskedOn).toBe('2026-11-20');
    const message = await lastMessage();
    expect(message).toMatchObject({
      message_name: 'suspension-asked',
      correlation_key: `${caseId}/complaint-1`,
      variables: { caseId, complaintNumber: 1, receivedOn: '2026-11-20' },
    });
    expect(JSON.stringify(message.variables)).not.toContain('Mister');
    const text = await page();
    for (const said of [
      'Klageren har bedt om utsatt iverksetting. Det er ikke avgjort ennå.',
      'Klageren har 20. november 2026 bedt om at vedtak 1 ikke gjennomføres før klage 1 er avgjort',
      wish.reason,
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Klageren ber om utsatt iverksetting');
    expect((await send('utsettelse', wish)).status).toBe(409);
  });

  it.each([
    [{ askedOn: '2026-11-24' }, 'askedOn', 'Datoen kan ikke ligge fram i tid'],
    [{ askedOn: '2026-09-13' }, 'askedOn', 'Klagen kom inn 14. september 2026'],
    [{ reason: '' }, 'reason', 'Skriv en begrunnelse'],
  ])('%j: at the field %s says %s', async (changes, field, message) => {
    const refused = await send('utsettelse', { ...wish, ...changes });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(new RegExp(`href="#${field}"[^>]*>[^<]*${message}`));
    expect((await complaint()).suspensionAskedOn).toBeNull();
  });
});

describe('register what the County Governor says to it (administration act § 42)', () => {
  it('keeps a yes, with what the office has to do itself, and shows it', async () => {
    const done = await send('utsettelse-statsforvalteren', yes);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=utsettelse-besvart#klager`);
    expect(await complaint()).toMatchObject({
      suspension: 'granted',
      suspensionOn: '2026-11-20',
      suspensionBy: 'county-governor',
    });
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['rules-applied', 'suspension-by-governor']);
    const text = await page();
    for (const said of [
      'Utsatt iverksetting, Statsforvalteren 20. november 2026: vedtaket gjennomføres ikke før klagen er avgjort.',
      'Statsforvalteren 20. november 2026: vedtak 1 skal ikke gjennomføres før klage 1 er avgjort',
      'Kontoret må selv sørge for',
      yes.summary,
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('har svart om utsatt iverksetting');
    expect((await me.get(`/saker/${caseId}/klager/1/utsettelse`)).status).toBe(409);
    expect((await send('utsettelse-statsforvalteren', yes)).status).toBe(409);
  });

  it('keeps a no, after which a yes may come', async () => {
    await send('utsettelse-statsforvalteren', { ...yes, suspension: 'refused' });
    expect((await complaint()).suspension).toBe('refused');
    expect((await me.get(`/saker/${caseId}/klager/1/utsettelse`)).text).toContain('var nei');
    expect((await send('utsettelse-statsforvalteren', yes)).status).toBe(303);
    expect((await complaint()).suspension).toBe('granted');
  });

  it.each([
    [{ suspension: '' }, 'suspension', 'Velg hva Statsforvalteren har svart'],
    [{ decidedOn: '2026-11-24' }, 'decidedOn', 'Datoen kan ikke ligge fram i tid'],
    [{ decidedOn: '2026-09-13' }, 'decidedOn', 'Klagen kom inn 14. september 2026'],
    [{ summary: '' }, 'summary', 'Skriv en begrunnelse'],
  ])('%j: at the field %s says %s', async (changes, field, message) => {
    const refused = await send('utsettelse-statsforvalteren', { ...yes, ...changes });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(new RegExp(`href="#${field}"[^>]*>[^<]*${message}`));
    expect((await complaint()).suspension).toBeNull();
  });
});

it('is not for the manager, and not for a complaint that is decided or not there', async () => {
  const leader = await signIn(app.address, 'leder');
  const answered = await forwardedComplaint(app.caseFile, person++, 'upheld');
  for (const path of ['utsettelse', 'utsettelse-statsforvalteren']) {
    expect((await leader.get(`/saker/${caseId}/klager/1/${path}`)).status).toBe(403);
    expect((await me.get(`/saker/${caseId}/klager/9/${path}`)).status).toBe(404);
    expect((await me.get(`/saker/${answered}/klager/1/${path}`)).status).toBe(409);
  }
  expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/utsettelse');
});
