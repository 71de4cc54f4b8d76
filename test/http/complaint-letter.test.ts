import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complainers, seedComplaints } from './fixtures/complaint-cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let cases: Awaited<ReturnType<typeof seedComplaints>>;
beforeAll(async () => {
  app = await testApp({ tasks: async () => [] });
  cases = await seedComplaints(app.caseFile);
  me = await signIn(app.address);
});
afterAll(() => app.close());

const letter = async (caseId: string) => (await me.get(`/saker/${caseId}/vedtak/2/brev`)).text;
const nameOf = (person: number) => `${complainers[person]!.firstName} ${complainers[person]!.lastName}`;

describe('the letter about a complaint', () => {
  it('that is rejected says over which decision, why, and that the rejection can be complained about', async () => {
    const text = await letter(cases.rejected);
    for (const said of [
      nameOf(12),
      'Klagen din er avvist',
      'Klagen gjelder vedtak 1 fra <strong>1. september 2026</strong>: avslag.',
      'Grunnen er at klagen kom for sent.',
      'Klagen kom over fem uker etter fristen, og det er ikke gitt noen grunn.',
      'Forvaltningsloven §§\u00a024, 25, 29, 31, 32 og 33.',
      'Du kan klage på vedtaket.',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Grunnen til avslaget');
  });

  it('of somebody who is no party tells them nothing about the person (§ 44)', async () => {
    const text = await letter(cases.rejectedStranger);
    expect(text).toContain('Til den som har klaget');
    expect(text).toContain('Skriv navn og adresse på brevet for hånd');
    expect(text).not.toContain(nameOf(13));
    expect(text).not.toContain(': avslag.');
    expect(text).not.toContain('rett til å se dokumentene');
  });

  it('that is partly followed says so, goes to the representative too, and tells of a new decision', async () => {
    const text = await letter(cases.partly);
    for (const said of [
      'Vedtaket er gjort om',
      'En del av vedtaket er gjort om. Resten av klagen sendes til Statsforvalteren',
      'Søknaden din blir avgjort på nytt',
      'Send brevet dit også',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Du har fått medhold');
  });

  it('is linked from the complaint on the page of the case', async () => {
    const { text } = await me.get(`/saker/${cases.rejected}`);
    expect(text).toContain(`href="/saker/${cases.rejected}/vedtak/2/brev"`);
  });
});

describe('the statement to the County Governor', () => {
  it('says what is complained about, when, and what the office means (§ 33)', async () => {
    const { text } = await me.get(`/saker/${cases.forwarded}/klager/1/uttalelse`);
    for (const said of [
      nameOf(15),
      'Ytelsen er for lav til å leve av.',
      'Framsatt i tide: siste dag var 24. september 2026.',
      'Kontoret holder fast ved vedtaket',
      'Ytelsen er høyere enn den veiledende satsen',
      'Kopi: klageren',
    ])
      expect(text).toContain(said);
    expect((await me.get(`/saker/${cases.forwarded}`)).text).toContain('/klager/1/uttalelse"');
  });

  it('tells of the part that is reversed', async () => {
    const { text } = await me.get(`/saker/${cases.partly}/klager/1/uttalelse`);
    expect(text).toContain('Kontoret har gjort om en del av vedtaket (vedtak 2).');
  });

  it.each(['open', 'rejected'] as const)('is not there for a complaint that is %s', async (which) => {
    const { status, text } = await me.get(`/saker/${cases[which]}/klager/1/uttalelse`);
    expect([status, text.includes('så det finnes ingen uttalelse')]).toEqual([404, true]);
    expect((await me.get(`/saker/${cases[which]}`)).text).not.toContain('/uttalelse"');
  });
});

describe('the complaints on the page of a case', () => {
  it.each([
    ['open', 'Vurderes', 'Klage 1 på vedtak 1 er registrert'],
    ['rejected', 'Avvist', 'Framsatt for sent: siste dag var 24. september 2026.'],
    ['partly', 'Skal til Statsforvalteren', 'kontoret har gjort om en del av vedtaket'],
    ['forwarded', 'Hos Statsforvalteren', 'Svaret er ikke kommet'],
    ['answered', 'Besvart', 'vedtaket er stadfestet'],
  ] as const)('%s: %s', async (which, state, said) => {
    const { text } = await me.get(`/saker/${cases[which]}`);
    expect(text).toContain(state);
    expect(text).toContain(said);
  });

  it('a closed case says that a complaint is not done yet, as long as it is so', async () => {
    const said = 'en klage er ikke ferdig behandlet';
    expect((await me.get(`/saker/${cases.forwarded}`)).text).toContain(said);
    expect((await me.get(`/saker/${cases.answered}`)).text).not.toContain(said);
  });
});
