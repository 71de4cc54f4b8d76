import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCase, journalOf, readCase } from '../../src/casefile/index.ts';
import { changeOf, makeCase, makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
afterAll(() => app.close());

const applied = () => makeCase(app.caseFile, { applicationDate: '2026-11-01' });
const fall = (caseId: string, fields: Record<string, string>) =>
  me.submit(`/saker/${caseId}/bortfall`, fields, `/saker/${caseId}`);
const withdrawn = {
  fallAwayReason: 'withdrawn',
  fellAwayOn: '20.11.2026',
  note: 'Ringte og trakk søknaden.',
};
const close = (caseId: string, outcome: 'withdrawn' | 'other-municipality' | 'death') =>
  app.caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), engineDate: today, outcome }));

describe('a case that falls away', () => {
  it('is registered with its reason, and the person gets a confirmation and no refusal', async () => {
    const caseId = await applied();
    expect((await me.get(`/saker/${caseId}`)).text).toContain(`/saker/${caseId}/bortfall`);
    const done = await fall(caseId, withdrawn);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=bortfalt`);
    expect(await readCase(app.caseFile.db, caseId)).toMatchObject({
      fellAwayReason: 'withdrawn',
      fellAwayOn: '2026-11-20',
    });
    expect((await me.get(done.headers.location!)).text).toContain('Bortfallet er registrert');
    await close(caseId, 'withdrawn');
    const page = await me.get(`/saker/${caseId}`);
    expect(page.text).toContain('Ringte og trakk søknaden.');
    expect(page.text).toContain('Saken er avsluttet: søknaden er trukket');
    expect(page.text).not.toContain('Registrer klage');
    const letter = await me.get(`/saker/${caseId}/bekreftelse`);
    expect(letter.text).toContain('Vi bekrefter at du trakk søknaden din 20. november 2026.');
    expect(letter.text).toContain('Du har ikke fått avslag');
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['case-opened', 'rules-applied', 'case-fell-away', 'case-closed']);
  });

  it('for another municipality is confirmed with where to turn, and is no decision to complain about', async () => {
    const caseId = await applied();
    const form = await me.get(`/saker/${caseId}/bortfall`);
    expect(form.text).toContain('En annen kommune har ansvaret: personen er i institusjon');
    await fall(caseId, { ...withdrawn, fallAwayReason: 'other-municipality' });
    await close(caseId, 'other-municipality');
    const page = await me.get(`/saker/${caseId}`);
    expect(page.text).toContain('Saken er avsluttet: en annen kommune har ansvaret');
    expect(page.text).not.toContain('Registrer klage');
    const letter = await me.get(`/saker/${caseId}/bekreftelse`);
    expect(letter.text).toContain('Saken din her ble avsluttet 20. november 2026.');
    expect(letter.text).toContain('Søk om kvalifiseringsprogram på Nav-kontoret i den kommunen.');
  });

  it('by death has no letter', async () => {
    const caseId = await makeProgramme(app.caseFile);
    const form = await me.get(`/saker/${caseId}/bortfall`);
    expect(form.text).toContain('Personen er død');
    expect(form.text).not.toContain('Søkeren trekker søknaden');
    expect(
      (await fall(caseId, { fallAwayReason: 'death', fellAwayOn: today, note: 'Folkeregisteret.' })).status,
    ).toBe(303);
    await close(caseId, 'death');
    expect((await me.get(`/saker/${caseId}`)).text).not.toContain('/bekreftelse');
    const letter = await me.get(`/saker/${caseId}/bekreftelse`);
    expect([letter.status, letter.text.includes('Saken har ingen slik bekreftelse')]).toEqual([404, true]);
  });

  it.each([
    [{ ...withdrawn, fellAwayOn: '2026-10-31' }, 'den kom inn 1.11.2026'],
    [{ ...withdrawn, fellAwayOn: '2026-11-24' }, 'kan ikke ligge fram i tid'],
    [{ ...withdrawn, fellAwayOn: '' }, 'Fyll ut datoen'],
    [{ ...withdrawn, fallAwayReason: '' }, 'Velg hvorfor saken faller bort'],
    [{ ...withdrawn, note: '-' }, 'Skriv en begrunnelse'],
  ])('%j: says %s, and keeps what was written', async (fields, message) => {
    const caseId = await applied();
    const refused = await fall(caseId, fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    if (fields.note.length > 1) expect(refused.text).toContain(fields.note);
    expect((await readCase(app.caseFile.db, caseId)).fellAwayReason).toBeNull();
  });

  it('after the decision is an ending, and says so', async () => {
    const caseId = await makeProgramme(app.caseFile);
    const refused = await fall(caseId, { ...withdrawn, fallAwayReason: 'moved' });
    expect(refused.text).toContain('Avslutt programmet før tiden');
    expect(refused.text).toContain('sosialtjenesteloven §\u00a034');
  });

  it('is not for managers, and not for a case that is closed', async () => {
    const caseId = await applied();
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}/bortfall`)).status).toBe(403);
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/bortfall');
    await fall(caseId, withdrawn);
    expect((await me.get(`/saker/${caseId}/bortfall`)).status).toBe(409);
    await close(caseId, 'withdrawn');
    expect((await me.get(`/saker/${caseId}/bortfall`)).status).toBe(409);
  });

  it('over the API gives the same answers', async () => {
    const caseId = await applied();
    const send = (body: object) =>
      me.agent
        .post(`/api/cases/${caseId}/fall-away`)
        .set('authorization', `Basic ${Buffer.from('veileder:veileder').toString('base64')}`)
        .send(body);
    const input = { ...withdrawn, fellAwayOn: '2026-11-20' };
    expect((await send({ ...input, fellAwayOn: '2026-12-01' })).body).toMatchObject({
      code: 'ERR_BREACH',
      findings: [{ rule: 'fall-away-date' }],
    });
    expect((await send(input)).body).toEqual({
      caseId,
      fallAwayReason: 'withdrawn',
      fellAwayOn: '2026-11-20',
    });
    expect((await send(input)).body).toMatchObject({ status: 409, code: 'ERR_CASE_FELL_AWAY' });
  });
});
