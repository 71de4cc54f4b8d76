import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaintsOf, journalOf, receiptsOf, recordTemporaryMeasures } from '../../src/casefile/index.ts';
import { makeCase, makeProgramme } from '../casefile/support/cases.ts';
import { forwardedComplaint, partlyReversed, refusedAndComplained } from './fixtures/complaint-cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
/** A programme granted on 2 March 2026; today is 23 November 2026. */
let caseId: string;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(async () => void (caseId = await makeProgramme(app.caseFile)));
afterAll(() => app.close());

const complaints = () => complaintsOf(app.caseFile.db, caseId);
const lastMessage = () =>
  app.caseFile.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
const page = async () => (await me.get(`/saker/${caseId}`)).text;
const send = (path: string, fields: Record<string, string>) =>
  me.submit(`/saker/${caseId}/${path}`, fields, `/saker/${caseId}`);

const good = {
  complainant: 'party',
  receivedOn: '2026-11-20',
  decisionReceivedOn: '2026-11-02',
  complete: 'yes',
  suspensionAsked: 'no',
  complaint: 'Stønaden er regnet feil, og skal være høyere.',
};
const complain = (fields: Record<string, string> = {}) => send('vedtak/1/klage', { ...good, ...fields });

describe('register a complaint', () => {
  it('keeps it, tells the engine without what was written, and shows whether it is in time', async () => {
    const done = await complain();
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=klage#klager`);
    expect(await complaints()).toMatchObject([
      { decisionNumber: 1, complainant: 'party', receivedOn: '2026-11-20', decisionReceivedOn: '2026-11-02' },
    ]);
    const message = await lastMessage();
    expect(message.message_name).toBe('complaint-received');
    expect(JSON.stringify(message.variables)).not.toContain('regnet feil');
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['rules-applied', 'complaint-registered']);
    const text = await page();
    expect(text).toContain('Framsatt i tide: siste dag var 23. november 2026.');
    expect(text).toContain('Stønaden er regnet feil, og skal være høyere.');
    expect((await me.get(`/saker/${caseId}?melding=klage`)).text).toContain('Klagen er registrert');
  });

  it.each([
    ['late', { decisionReceivedOn: '2026-10-29' }, 'Framsatt for sent: siste dag var 19. november 2026.'],
    ['posted in time', { decisionReceivedOn: '2026-10-29', sentOn: '2026-11-19' }, 'Framsatt i tide'],
    ['receipt is not known', { decisionReceivedOn: '' }, 'Registrer når vedtaket kom fram'],
  ])('%s: says so, and takes it in', async (_what, fields, said) => {
    expect((await complain(fields)).status).toBe(303);
    expect(await page()).toContain(said);
  });

  it('takes the day that is registered of the decision, but not for somebody who is no party', async () => {
    await send('vedtak/1/mottatt', { receivedOn: '2026-11-04', knownBy: 'digital' });
    await complain({ decisionReceivedOn: '' });
    expect((await complaints())[0]!.decisionReceivedOn).toBe('2026-11-04');
    const other = await makeProgramme(app.caseFile);
    caseId = other;
    await send('vedtak/1/mottatt', { receivedOn: '2026-11-04', knownBy: 'digital' });
    await complain({ decisionReceivedOn: '', complainant: 'other' });
    expect((await complaints())[0]).toMatchObject({ complainant: 'other', decisionReceivedOn: null });
  });

  it.each([
    [{ complainant: '' }, 'complainant', 'Velg hvem som klager'],
    [{ complainant: 'representative' }, 'authorised', 'Er det vist fullmakt eller vergemål'],
    [{ receivedOn: '' }, 'receivedOn', 'Fyll ut datoen'],
    [{ receivedOn: '2026-02-30' }, 'receivedOn', 'Skriv en dato som finnes'],
    [{ receivedOn: '2026-11-24' }, 'receivedOn', 'kan ikke ligge fram i tid'],
    [{ receivedOn: '2026-03-01', decisionReceivedOn: '' }, 'receivedOn', 'vedtaket er fattet 2.3.2026'],
    [{ sentOn: '2026-11-21' }, 'receivedOn', 'den er sendt 21.11.2026'],
    [{ sentOn: '2026-03-01' }, 'sentOn', 'vedtaket er fattet 2.3.2026'],
    [{ decisionReceivedOn: '2026-03-01' }, 'decisionReceivedOn', 'det er fattet 2.3.2026'],
    [{ decisionReceivedOn: '', knownOn: '2026-11-25' }, 'knownOn', 'kan ikke ligge fram i tid'],
    [{ knownOn: '2026-11-03' }, 'decisionReceivedOn', 'fjern den andre datoen'],
    [{ complete: '' }, 'complete', 'Svar på om klagen er undertegnet'],
    [{ suspensionAsked: '' }, 'suspensionAsked', 'Svar på om klageren ber om'],
    [{ complaint: ' - ' }, 'complaint', 'Skriv en begrunnelse'],
  ])('%j: at the field %s says %s, and loses nothing', async (fields, field, message) => {
    const refused = await complain(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(new RegExp(`href="#${field}"[^>]*>[^<]*${message}`));
    const kept = { ...good, ...fields };
    expect(refused.text).toContain(kept.complaint.trim());
    expect(refused.text).toContain(`value="${kept.receivedOn}"`);
    expect(await complaints()).toEqual([]);
  });

  it('is one at a time over a decision', async () => {
    await complain();
    const again = await complain();
    expect(again.status).toBe(422);
    expect(again.text).toContain('allerede en klage under behandling');
    expect(again.text).toContain('Stønaden er regnet feil');
  });

  it('is over a decision that exists, and is offered where something is decided', async () => {
    expect((await me.get(`/saker/${caseId}/vedtak/9/klage`)).status).toBe(404);
    expect((await send('vedtak/9/klage', good)).status).toBe(404);
    expect(await page()).toContain(`href="/saker/${caseId}/klage"`);
    const choose = await me.get(`/saker/${caseId}/klage`);
    expect(choose.text).toContain(`href="/saker/${caseId}/vedtak/1/klage"`);
    expect(choose.text).toContain('klagefristen er ikke kjent');
    expect((await me.get(`/saker/${caseId}/vedtak/1`)).text).toContain('Registrer klage');
    const fresh = await makeCase(app.caseFile);
    expect((await me.get(`/saker/${fresh}`)).text).not.toContain('/klage"');
    expect((await me.get(`/saker/${fresh}/klage`)).text).toContain('Det er ikke fattet vedtak');
    expect((await me.get('/saker/KVP-2026-99999/klage')).status).toBe(404);
  });

  it('is not for the manager', async () => {
    const leader = await signIn(app.address, 'leder');
    for (const path of ['klage', 'vedtak/1/klage', 'vedtak/1/mottatt', 'klager/1/trekk', 'klager/1/svar'])
      expect((await leader.get(`/saker/${caseId}/${path}`)).status, path).toBe(403);
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('Registrer klage');
    await complain();
    const text = (await leader.get(`/saker/${caseId}`)).text;
    expect(text).toContain('Klage 1');
    expect(text).not.toContain('Klagen trekkes');
  });
});

describe('register when a decision came', () => {
  it('keeps it and shows it with the deadline that follows', async () => {
    const address = `/saker/${caseId}/vedtak/1`;
    expect((await me.get(address)).text).toContain('Ingen har registrert når vedtaket kom fram');
    const done = await send('vedtak/1/mottatt', { receivedOn: '05.11.2026', knownBy: 'receipt' });
    expect(done.headers.location).toBe(`${address}?melding=mottatt`);
    expect(await receiptsOf(app.caseFile.db, caseId)).toMatchObject([{ receivedOn: '2026-11-05' }]);
    const { text } = await me.get(`${address}?melding=mottatt`);
    expect(text).toContain('Dagen er registrert');
    expect(text).toContain('Siste dag for å klage er 26. november 2026.');
    expect(await page()).toContain('Vedtak 1 kom fram 5. november 2026: kvittert for i posten');
  });

  it.each([
    [{ receivedOn: '2026-11-24', knownBy: 'told' }, 'receivedOn', 'kan ikke ligge fram i tid'],
    [{ receivedOn: '2026-03-01', knownBy: 'told' }, 'receivedOn', 'ikke ha kommet fram før vedtaket'],
    [{ receivedOn: '2026-11-05', knownBy: '' }, 'knownBy', 'Velg hvordan det er kjent'],
  ])('%j: at the field %s says %s', async (fields, field, message) => {
    const refused = await send('vedtak/1/mottatt', fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(new RegExp(`href="#${field}"[^>]*>[^<]*${message}`));
    expect(await receiptsOf(app.caseFile.db, caseId)).toEqual([]);
  });

  it('says how late a complaint would be, and when none is taken up any more', async () => {
    await send('vedtak/1/mottatt', { receivedOn: '2026-03-04', knownBy: 'handed-over' });
    expect((await me.get(`/saker/${caseId}/vedtak/1/klage`)).text).toContain(
      'En klage i dag kommer for sent',
    );
    const next = await testApp({
      caseFile: app.caseFile,
      clock: { now: async () => '', today: async () => '2027-03-03' },
    });
    const other = await signIn(next.address);
    expect((await other.get(`/saker/${caseId}/klage`)).text).toContain(
      'Etter 2. mars 2027 kan ingen klage tas til behandling.',
    );
    next.server.close();
  });
});

describe('withdraw a complaint', () => {
  const withdraw = (fields: Record<string, string>) => send('klager/1/trekk', fields);
  const fields = { withdrawnOn: '2026-11-23', reason: 'Har ringt og trukket klagen.' };

  it('notes it, tells the engine, and can be done once', async () => {
    await complain();
    expect((await me.get(`/saker/${caseId}/klager/1/trekk`)).text).toContain('20. november 2026');
    const done = await withdraw(fields);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=klage-trukket#klager`);
    expect((await complaints())[0]!.withdrawnOn).toBe('2026-11-23');
    expect((await lastMessage()).message_name).toBe('complaint-withdrawn');
    expect(await page()).toContain('Har ringt og trukket klagen.');
    expect((await withdraw(fields)).status).toBe(409);
  });

  it.each([
    [{ withdrawnOn: '2026-11-24' }, 'kan ikke ligge fram i tid'],
    [{ withdrawnOn: '2026-11-19' }, 'Klagen kom inn 20. november 2026'],
    [{ reason: '' }, 'Skriv en begrunnelse'],
  ])('%j: says %s', async (changes, message) => {
    await complain();
    const refused = await withdraw({ ...fields, ...changes });
    expect([refused.status, refused.text.includes(message)]).toEqual([422, true]);
    expect((await complaints())[0]!.withdrawnOn).toBeNull();
  });

  it('does not exist for another number, and not when a part of the decision is reversed', async () => {
    expect((await withdraw(fields)).status).toBe(404);
    caseId = await partlyReversed(app.caseFile, 0);
    expect((await me.get(`/saker/${caseId}/klager/1/trekk`)).status).toBe(409);
    expect(await page()).not.toContain('Klagen trekkes');
  });
});

describe('register the County Governor’s answer', () => {
  const answer = (fields: Record<string, string>) => send('klager/1/svar', fields);
  const upheld = { appealResult: 'upheld', answeredOn: '2026-11-20', summary: 'Vedtaket er riktig.' };
  beforeEach(async () => void (caseId = await forwardedComplaint(app.caseFile, 1)));

  it('keeps it, tells the engine and shows it', async () => {
    expect(await page()).toContain('Registrer svar fra Statsforvalteren');
    const done = await answer(upheld);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=klage-besvart#klager`);
    expect((await complaints())[0]).toMatchObject({ appealResult: 'upheld', answeredOn: '2026-11-20' });
    expect(await lastMessage()).toMatchObject({
      message_name: 'appeal-decided',
      correlation_key: `${caseId}/complaint-1`,
    });
    const text = await page();
    for (const said of ['Statsforvalteren 20. november 2026: vedtaket er stadfestet', 'Vedtaket er riktig.'])
      expect(text).toContain(said);
    expect(text).not.toContain('Registrer svar fra Statsforvalteren');
    expect((await answer(upheld)).status).toBe(409);
  });

  it('remarks on a change for the worse without notice in time, and takes it in (§ 34)', async () => {
    const done = await answer({ ...upheld, appealResult: 'changed', toDisadvantage: 'yes' });
    expect(done.status).toBe(303);
    expect(await page()).toContain('Ta det opp med Statsforvalteren');
  });

  it.each([
    [{ appealResult: '' }, 'appealResult', 'Velg hva Statsforvalteren har avgjort'],
    [{ answeredOn: '2026-11-24' }, 'answeredOn', 'kan ikke ligge fram i tid'],
    [{ answeredOn: '2026-09-21' }, 'answeredOn', 'sendt til Statsforvalteren 22.9.2026'],
    [{ appealResult: 'changed' }, 'toDisadvantage', 'Er endringen til skade for klageren'],
    [{ summary: '' }, 'summary', 'Skriv en begrunnelse'],
  ])('%j: at the field %s says %s', async (changes, field, message) => {
    const refused = await answer({ ...upheld, ...changes });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(new RegExp(`href="#${field}"[^>]*>[^<]*${message}`));
    expect((await complaints())[0]!.appealResult).toBeNull();
  });

  const measures = 'Nødhjelp til mat og husleie.';
  const urgent = { ...upheld, appealResult: 'quashed', temporaryMeasures: 'yes', measures };

  it('takes in temporary measures, and says when they are in motion (§ 48)', async () => {
    expect((await me.get(`/saker/${caseId}/klager/1/svar`)).text).toContain(
      'Har Statsforvalteren bestemt midlertidige tiltak?',
    );
    expect((await answer(urgent)).status).toBe(303);
    const message = await lastMessage();
    expect(message.variables).toMatchObject({ appealResult: 'quashed', temporaryMeasures: true });
    expect(JSON.stringify(message)).not.toContain('Nødhjelp');
    const text = await page();
    for (const said of [
      'opphevet og sendt tilbake. Midlertidige tiltak er bestemt, men ikke satt i verk ennå.',
      'opphevet og sendt tilbake (20. november 2026). Midlertidige tiltak er bestemt',
      measures,
    ])
      expect(text).toContain(said);
    const change = { caseId, actor: 'veileder', engineDate: today, number: 1 };
    await app.caseFile.transaction((tx) =>
      recordTemporaryMeasures(tx, { ...change, measuresOn: '2026-11-23' }),
    );
    const later = await page();
    expect(later).toContain('Midlertidige tiltak er bestemt, og satt i verk 23. november 2026.');
    expect(later).toContain('Midlertidige tiltak etter klage 1 er satt i verk 23. november 2026');
  });

  it.each([
    [{ temporaryMeasures: '' }, 'temporaryMeasures', 'Har Statsforvalteren bestemt midlertidige tiltak'],
    [{ measures: '' }, 'measures', 'Hvilke tiltak'],
    [{ measures: '-' }, 'measures', 'Skriv en begrunnelse'],
    [{ appealResult: 'upheld' }, 'temporaryMeasures', 'gir ikke klageren medhold'],
    [{ appealResult: 'changed', toDisadvantage: 'yes' }, 'temporaryMeasures', 'til skade for klageren'],
  ])('temporary measures with %j: at the field %s says %s', async (changes, field, message) => {
    const refused = await answer({ ...urgent, ...changes });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(new RegExp(`href="#${field}"[^>]*>[^<]*${message}`));
    expect((await complaints())[0]!.appealResult).toBeNull();
  });

  it('waits until the complaint is sent', async () => {
    const story = await refusedAndComplained(app.caseFile, 2, { receivedOn: '2026-09-14' });
    caseId = story.caseId;
    const early = await answer(upheld);
    expect([early.status, early.text.includes('ikke sendt til Statsforvalteren')]).toEqual([409, true]);
  });
});

describe('the same over the API', () => {
  const api = (path: string, body: object, user = 'veileder') =>
    request(app.address).post(`/api/cases/${caseId}/${path}`).auth(user, user).send(body);

  it('registers, lists and withdraws', async () => {
    const { complainant, complete, suspensionAsked, complaint } = good;
    const input = { complainant, complete, suspensionAsked, complaint, receivedOn: '2026-11-20' };
    const receipt = await api('decisions/1/receipt', { receivedOn: '2026-10-28', knownBy: 'told' });
    expect(receipt.status).toBe(202);
    const registered = await api('decisions/1/complaints', input);
    expect(registered.status).toBe(201);
    expect(registered.body).toMatchObject({ number: 1, findings: [{ rule: 'complaint-in-time' }] });
    const { body } = await request(app.address).get(`/api/cases/${caseId}/complaints`).auth('leder', 'leder');
    expect(body.complaints).toMatchObject([
      {
        number: 1,
        timing: 'late',
        state: 'in-review',
        deadline: { from: '2026-10-28', lastDay: '2026-11-18', basis: 'received' },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('regnet feil');
    const again = await api('decisions/1/complaints', input);
    expect([again.status, again.body.code]).toEqual([409, 'ERR_COMPLAINT_OPEN']);
    const gone = await api('complaints/1/withdraw', { withdrawnOn: today, reason: 'Har skrevet det.' });
    expect(gone.status).toBe(202);
  });

  it('answers breaches with their fields', async () => {
    const refused = await api('decisions/1/complaints', { ...good, receivedOn: '2026-11-30' });
    expect([refused.status, refused.body.code]).toEqual([422, 'ERR_BREACH']);
    expect(refused.body.errors).toMatchObject([{ field: 'receivedOn' }]);
    expect(refused.body.findings).toMatchObject([{ rule: 'complaint-dates', severity: 'brudd' }]);
    const unknown = await api('decisions/1/complaints', { ...good, name: 'Kari' });
    expect(unknown.body.errors).toEqual([{ field: 'name', message: 'Ukjent felt.' }]);
  });

  it('registers the answer, when there is something to answer', async () => {
    const urgent = { temporaryMeasures: 'yes', measures: 'Nødhjelp til mat.' };
    const answer = { appealResult: 'quashed', answeredOn: '2026-11-20', summary: 'Opphevet.', ...urgent };
    const nothing = await api('complaints/1/answer', answer);
    expect([nothing.status, nothing.body.code]).toEqual([404, 'ERR_COMPLAINT_NOT_FOUND']);
    caseId = await forwardedComplaint(app.caseFile, 3);
    const unsaid = await api('complaints/1/answer', { ...answer, temporaryMeasures: undefined });
    expect([unsaid.status, unsaid.body.errors[0].field]).toEqual([422, 'temporaryMeasures']);
    expect((await api('complaints/1/answer', answer)).body).toMatchObject({ appealResult: 'quashed' });
    const { body } = await request(app.address).get(`/api/cases/${caseId}/complaints`).auth('leder', 'leder');
    expect(body.complaints[0]).toMatchObject({ temporaryMeasures: true, measuresOn: null });
    expect(JSON.stringify(body)).not.toContain('Nødhjelp');
    const twice = await api('complaints/1/answer', answer);
    expect([twice.status, twice.body.code]).toEqual([409, 'ERR_COMPLAINT_SETTLED']);
  });

  it('is not for the manager, nor for strangers', async () => {
    expect((await api('decisions/1/complaints', good, 'leder')).status).toBe(403);
    const { status } = await request(app.address).get(`/api/cases/${caseId}/complaints`);
    expect(status).toBe(401);
  });
});
