import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import request from 'supertest';
import { recordDecision } from '../../src/casefile/index.ts';
import { certifiedCase, seedDemoCases, TODAY } from './fixtures/demo-cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

describe('what the participant gets on paper', () => {
  let app: TestApp;
  let me: Awaited<ReturnType<typeof signIn>>;
  let cases: Awaited<ReturnType<typeof seedDemoCases>>;
  let certified: string;
  beforeAll(async () => {
    app = await testApp();
    cases = await seedDemoCases(app.caseFile);
    certified = await certifiedCase(app.caseFile);
    me = await signIn(app.address);
  });
  afterAll(() => app.close());

  it('a letter says what is decided, why, by which rules, and how to complain (fvl. §§ 23-27)', async () => {
    const { text, status } = await me.get(`/saker/${cases.full}/vedtak/1/brev`);
    expect(status).toBe(200);
    for (const said of [
      'Amina Bekkelund',
      'Du får delta i kvalifiseringsprogrammet',
      '1\u00a0071,91\u00a0kr per dag',
      'Stønaden blir satt ned for fravær',
      'Vilkårene er oppfylt. Et program med arbeidstrening og norsk kan gi fast arbeid.',
      'Ønsker seg arbeid på lager. Er bekymret for norsken.',
      'Sosialtjenesteloven §§\u00a03, 29, 32 og 42',
      'Du kan klage på vedtaket.',
      'Fristen er tre uker',
      'avgjør Statsforvalteren klagen',
      'Du har rett til å se dokumentene i saken.',
      'KVP Flyt sender ikke brevet',
    ])
      expect(text).toContain(said);
  });

  it('the letter on an extension reserves the deduction for absence too, with no amount of its own (§ 36)', async () => {
    const { text } = await me.get(`/saker/${cases.full}/vedtak/2/brev`);
    for (const said of ['1. oktober 2026', 'Stønaden blir satt ned for fravær', 'uten et nytt vedtak'])
      expect(text).toContain(said);
    expect(text).not.toContain('kr per dag');
  });

  it.each([
    [
      'absence-refusal',
      { absence: 1, absenceKind: 'holiday', absenceFrom: '2026-12-07', absenceTo: '2026-12-11' },
      [
        'Fraværet ditt er ikke godkjent',
        'ferie fra <strong>7. desember 2026</strong> til og med <strong>11. desember',
      ],
    ],
    [
      'self-certification-loss',
      { covers: 'both', lostFrom: '2026-12-01', reviewBy: '2027-05-23' },
      ['Du kan ikke bruke egenmelding', 'begge deler, fra <strong>1. desember 2026</strong>', '23. mai 2027'],
    ],
  ] as const)('%s: says what it is about, and how to complain', async (kind, data, said) => {
    const { number } = await app.caseFile.transaction((tx) =>
      recordDecision(tx, {
        ...{ caseId: cases.full, actor: 'veileder', engineDate: TODAY },
        ...{ kind, decidedOn: TODAY, decidedBy: 'veileder', data, grounds: [] },
        text: { reason: 'Har forklart seg, men det gir ikke rett til fri.', participantView: 'Vil ha fri.' },
      }),
    );
    const { text } = await me.get(`/saker/${cases.full}/vedtak/${number}/brev`);
    for (const words of [...said, 'Har forklart seg, men', 'Vil ha fri.', 'Du kan klage på vedtaket.'])
      expect(text).toContain(words);
    expect(text).not.toContain('undefined');
    expect((await me.get(`/saker/${cases.full}/vedtak/${number}`)).text).toContain('Den som besluttet');
  });

  it('is linked from the case and from the decision', async () => {
    for (const page of [`/saker/${cases.full}`, `/saker/${cases.full}/vedtak/1`])
      expect((await me.get(page)).text).toContain(`href="/saker/${cases.full}/vedtak/1/brev"`);
  });

  it('there is no letter about what is not decided', async () => {
    const { text, status } = await me.get(`/saker/${cases.full}/vedtak/99/brev`);
    expect(status).toBe(404);
    expect(text).toContain('Vedtaket finnes ikke i saken.');
  });

  it('the certificate comes with the final evaluation, not before (KVP regulation § 1)', async () => {
    const address = `/saker/${cases.full}/deltakerbevis`;
    const early = await me.get(address);
    expect(early.status).toBe(404);
    expect(early.text).toContain('Det blir utstedt når sluttevalueringen er registrert.');
    expect((await me.get(`/saker/${cases.full}`)).text).not.toContain(address);

    const issued = `/saker/${certified}/deltakerbevis`;
    const { text } = await me.get(issued);
    for (const said of [
      '20. oktober 2025',
      '19. oktober 2026',
      'har lært norsk til nivå B1 muntlig',
      'arbeidstrening, ',
    ])
      expect(text).toContain(said);
    expect((await me.get(`/saker/${certified}`)).text).toContain(`href="${issued}"`);
  });

  it('nobody reads a letter without logging in', async () => {
    const { status, headers } = await request(app.address).get(`/saker/${cases.full}/vedtak/1/brev`);
    expect([status, headers.location]).toEqual([303, expect.stringContaining('/logg-inn')]);
  });
});
