import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeCase,
  journalOf,
  planPaymentMonth,
  readCase,
  recordEvaluationHeld,
} from '../../src/casefile/index.ts';
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
const close = (caseId: string, outcome: 'withdrawn' | 'moved' | 'other-municipality' | 'death') =>
  app.caseFile.transaction((tx) => closeCase(tx, { ...changeOf(caseId), engineDate: today, outcome }));

/** The first evaluation of `makeProgramme` has been held. */
const tookPart = (caseId: string) =>
  app.caseFile.transaction((tx) =>
    recordEvaluationHeld(tx, { ...changeOf(caseId), engineDate: today, number: 1, heldOn: '2026-06-15' }),
  );

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
    expect(page.text).toContain('Saken er avsluttet: personen trakk seg før programmet startet');
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
    await tookPart(caseId);
    const form = await me.get(`/saker/${caseId}/bortfall`);
    expect(form.text).toContain('Personen er død');
    expect(form.text).toContain('Programmet er i gang');
    expect(form.text).not.toContain('Personen trekker søknaden');
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

describe('a programme that is granted and not begun', () => {
  const notBegun = (from: string, officeId = '0906') =>
    makeProgramme(app.caseFile, { from, officeId, evaluations: ['2027-02-15'] });
  const api = (path: string) => me.agent.get(`/api${path}`).auth('veileder', 'veileder');

  it('is declined before its first day: it never began, and no day, krone or evaluation is left of it', async () => {
    const caseId = await notBegun('2026-12-01');
    const form = await me.get(`/saker/${caseId}/bortfall`);
    expect(form.text).toContain('Programmet er innvilget fra <strong>1. desember 2026</strong>');
    expect(form.text).toContain('Personen trekker søknaden eller takker nei til programmet');
    expect(form.text).not.toContain('En annen kommune har ansvaret');
    expect((await fall(caseId, { ...withdrawn, note: 'Har fått jobb.' })).status).toBe(303);
    const open = await me.get(`/saker/${caseId}`);
    expect(open.text).not.toContain(`/saker/${caseId}/avslutt"`);
    await close(caseId, 'withdrawn');

    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain('Begynte aldri: saken falt bort før den første dagen, 1. desember 2026');
    expect(text).toContain('Programmet begynte aldri. Det skulle ha startet 1. desember 2026');
    expect(text).toContain('Programmet begynte aldri: saken falt bort 20. november 2026');
    expect(text).toContain('Avlyst');
    expect(text).not.toMatch(/Programmet sluttet|per dag|deltakerbevis"/);
    // The decision that granted it can still be complained about.
    expect(text).toContain('Registrer klage');
    const { body } = await api(`/cases/${caseId}`);
    expect(body).toMatchObject({
      ...{ phase: 'closed', outcome: 'withdrawn', endReason: 'own-wish', endedOn: '2026-11-20' },
      ...{ limits: { neverBegan: true, usedDays: 0 }, benefit: null },
      evaluations: [{ state: 'cancelled' }],
    });

    const letter = await me.get(`/saker/${caseId}/bekreftelse`);
    expect(letter.text).toContain('du 20. november 2026 takket nei til programmet');
    expect(letter.text).toContain('innvilget fra 1. desember 2026');
    expect(letter.text).toMatch(/sosialtjenesteloven §.35 første ledd/);
  });

  it('is moved away from: the new municipality is told, and no time is said to be used', async () => {
    const caseId = await notBegun('2026-12-01');
    await fall(caseId, { ...withdrawn, fallAwayReason: 'moved' });
    await close(caseId, 'moved');
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain('Saken er avsluttet: personen flyttet før programmet startet');
    expect(text).not.toContain('/brukt-tid');
    const used = await me.get(`/saker/${caseId}/brukt-tid`);
    expect(used.text).toContain('Innvilget fra 1. desember 2026, men begynte aldri');
    expect(used.text).toMatch(/<dt>Brukt<\/dt><dd><strong>0 dager/);
    const letter = await me.get(`/saker/${caseId}/bekreftelse`);
    expect(letter.text).toContain('Du flyttet til en annen kommune 20. november 2026, før programmet');
  });

  it('is registered late, when nobody has taken part: its month is no month of payment', async () => {
    const caseId = await notBegun('2026-11-23', '1601');
    const shown = async () => (await api(`/cases/${caseId}/payments`)).body.months as { month: string }[];
    await app.caseFile.transaction((tx) =>
      planPaymentMonth(tx, { officeId: '1601', month: '2026-11', today, pagesUrl: 'https://flyt.example' }),
    );
    expect((await shown()).map(({ month }) => month)).toEqual(['2026-11']);
    expect((await fall(caseId, withdrawn)).status).toBe(303);
    expect(await shown()).toEqual([]);
    expect((await me.get(`/saker/${caseId}/frammote/2026-11`)).status).toBe(422);
    await close(caseId, 'withdrawn');
    expect((await me.get(`/saker/${caseId}/barn`)).status).toBe(409);
    const supervised = (await api(`/cases/${caseId}/supervision`)).body.patterns as Pattern[];
    const states = supervised.filter(({ number }) => [6, 13, 14].includes(number));
    expect(states.map(({ state }) => state)).toEqual(['not-yet', 'not-yet', 'not-yet']);
  });

  it('has begun on its first day: then it is ended, on the page and over the API', async () => {
    const caseId = await notBegun('2026-11-20');
    const refused = await fall(caseId, withdrawn);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Programmets første dag er 20.11.2026');
    const answer = await me.agent
      .post(`/api/cases/${caseId}/fall-away`)
      .auth('veileder', 'veileder')
      .send({ ...withdrawn, fellAwayOn: '2026-11-20' });
    expect(answer.body).toMatchObject({
      code: 'ERR_BREACH',
      findings: [{ rule: 'fall-away-before-decision' }],
    });
    const before = await me.agent
      .post(`/api/cases/${caseId}/fall-away`)
      .auth('veileder', 'veileder')
      .send({ ...withdrawn, fellAwayOn: '2026-11-19' });
    expect([before.status, (await readCase(app.caseFile.db, caseId)).endedOn]).toEqual([202, '2026-11-19']);
  });

  it('has begun when somebody took part in it, whatever day is given', async () => {
    const caseId = await makeProgramme(app.caseFile);
    await tookPart(caseId);
    const refused = await fall(caseId, { ...withdrawn, fellAwayOn: '31.3.2026' });
    expect(refused.text).toContain('ført frammøte, evaluering eller godkjent fravær i saken fra 15.6.2026');
  });

  it('cannot be ended before that day: the proposal says what to do instead', async () => {
    const caseId = await notBegun('2026-12-01');
    const proposal = { endReason: 'own-wish', againstWill: 'no', reason: 'Vil ikke begynne likevel.' };
    const end = (endDate: string) => me.submit(`/saker/${caseId}/avslutt`, { ...proposal, endDate });
    const refused = await end('30.11.2026');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('før programmets første dag 1.12.2026');
    expect(refused.text).toContain('registrer at saken faller bort');
    expect((await end('1.12.2026')).status).toBe(303);
  });
});

interface Pattern {
  readonly number: number;
  readonly state: string;
}
