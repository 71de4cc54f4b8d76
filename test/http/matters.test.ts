import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  endingsOf,
  evaluationsOf,
  interruptionsOf,
  journalOf,
  noticesOf,
  periodsOf,
  recordNotice,
  recordSuspension,
  registerComplaint,
  uncountedPeriods,
  withdrawComplaint,
} from '../../src/casefile/index.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { endsWhenMoving, givesNotice, interrupts } from './fixtures/matters.ts';
import { testApp, type TestApp } from './support/server.ts';
import { signIn } from './support/sign-in.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let decider: Awaited<ReturnType<typeof signIn>>;
let leader: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
  decider = await signIn(app.address, 'beslutter');
  leader = await signIn(app.address, 'leder');
});
beforeEach(
  async () =>
    void (caseId = await makeProgramme(app.caseFile, { evaluations: ['2026-10-15', '2027-01-15'] })),
);
afterAll(() => app.close());

const page = async (user = me) => (await user.get(`/saker/${caseId}`)).text;
const submit = (path: string, fields: Record<string, string>, user = me) =>
  user.submit(`/saker/${caseId}/${path}`, fields, `/saker/${caseId}`);
const messages = async () =>
  (
    await app.caseFile.db
      .selectFrom('outbox')
      .select(['message_name', 'message_id'])
      .where('message_id', 'like', `%${caseId}%`)
      .orderBy('id')
      .execute()
  ).map(({ message_name }) => message_name);

describe('propose an interruption', () => {
  const illness = {
    ground: 'illness',
    from: '2026-12-01',
    expectedTo: '2027-02-01',
    reason: 'Sykmeldt over lang tid.',
    againstWill: 'no',
  };

  it('keeps it, tells the engine without the ground, and shows it on the case', async () => {
    const done = await submit('avbrudd', illness);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=avbrudd-foreslatt`);
    expect(await interruptionsOf(app.caseFile.db, caseId)).toMatchObject([
      { status: 'proposed', ground: 'illness', from: '2026-12-01', againstWill: false },
    ]);
    const last = await app.caseFile.db
      .selectFrom('outbox')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last.message_name).toBe('interruption-proposed');
    expect(JSON.stringify(last.variables)).not.toContain('illness');
    const shown = await page();
    expect(shown).toContain('Sykdom over tid');
    expect(shown).toContain('Trekk forslaget om avbrudd');
    expect(shown).not.toContain('Foreslå avbrudd');
    expect(shown).toContain('Foreslå å avslutte programmet');
    expect(await page(leader)).not.toContain('Trekk forslaget om avbrudd');
    expect((await me.get(`/saker/${caseId}/avbrudd`)).status).toBe(409);
  });

  it.each([
    [{ ...illness, ground: 'office' }, 'ikke forhold ved deltakeren'],
    [{ ...illness, from: '2026-03-31' }, 'før programmet starter'],
    [{ ...illness, expectedTo: '2027-12-01' }, 'skal programmet avsluttes'],
    [{ ...illness, expectedTo: '2026-11-30' }, 'før det starter'],
    [{ ...illness, ground: '' }, 'Velg hva som er grunnen'],
    [{ ...illness, from: '31.02.2027' }, 'Skriv en dato som finnes'],
    [{ ...illness, reason: '' }, 'Skriv en begrunnelse'],
    [{ ...illness, againstWill: '' }, 'Velg ja eller nei'],
  ])('%j: says %s, and loses nothing', async (fields, message) => {
    const refused = await submit('avbrudd', fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    if (fields.reason) expect(refused.text).toContain(fields.reason);
    expect(await interruptionsOf(app.caseFile.db, caseId)).toEqual([]);
  });

  it('is not for the manager', async () => {
    expect((await leader.get(`/saker/${caseId}/avbrudd`)).status).toBe(403);
    expect((await submit('avbrudd', illness, leader)).status).toBe(403);
  });
});

describe('a running interruption', () => {
  beforeEach(() => interrupts(app.caseFile, caseId));
  const back = { resumedOn: '2026-11-23', evaluation1: '2027-01-20', reason: 'Ferdig med behandlingen.' };

  it('is shown with its year, without benefit, and its letter says when it is over', async () => {
    const shown = await page();
    expect(shown).toContain('Avbrutt');
    expect(shown).toContain('2. november 2027, etter ett år');
    expect(shown).toContain('21 dager uten stønad');
    const letter = (await me.get(`/saker/${caseId}/vedtak/2/brev`)).text;
    expect(letter).toContain('avbrutt for en tid');
    expect(letter).toContain('2. november 2026');
    expect(letter).toContain('Du kan klage på vedtaket');
  });

  it('is over when the person is back: exactly its days do not count, and evaluations are planned', async () => {
    expect((await me.get(`/saker/${caseId}/avbrudd/1/gjenoppta`)).text).toContain('value="2027-01-15"');
    const done = await submit('avbrudd/1/gjenoppta', back);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=gjenopptatt`);
    expect(await uncountedPeriods(app.caseFile.db, caseId)).toEqual([
      { kind: 'interruption', from: '2026-11-02', to: '2026-11-22' },
    ]);
    const planned = (await evaluationsOf(app.caseFile.db, caseId)).filter(
      ({ status }) => status === 'planned',
    );
    expect(planned.map(({ plannedOn }) => plannedOn)).toEqual(['2026-10-15', '2027-01-20']);
    expect((await messages()).slice(-4).sort()).toEqual([
      'dates-changed',
      'limits-changed',
      'period-changed',
      'programme-resumed',
    ]);
    expect((await periodsOf(app.caseFile.db, caseId))[0]!.to).toBe('2027-03-31');
    const letter = await me.get(`/saker/${caseId}/avbrudd/1/gjenopptatt`);
    expect(letter.text).toContain('Du er tilbake');
    expect(letter.text).toContain('20. januar 2027');
    expect(await page()).toContain('/avbrudd/1/gjenopptatt');
    expect((await submit('avbrudd/1/gjenoppta', back)).status).toBe(409);
  });

  it('cannot be followed by one over its days: both are named, and nothing is kept', async () => {
    await submit('avbrudd/1/gjenoppta', back);
    const again = { ground: 'treatment', expectedTo: '2027-01-31', reason: 'Ny runde.', againstWill: 'no' };
    const refused = await submit('avbrudd', { ...again, from: '2026-11-22' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('overlapper et tidligere avbrudd 2.11.2026–22.11.2026');
    expect(await interruptionsOf(app.caseFile.db, caseId)).toHaveLength(1);
    const done = await submit('avbrudd', { ...again, from: '2026-11-23' });
    expect(done.headers.location).toContain('avbrudd-foreslatt');
  });

  it.each([
    [{ ...back, resumedOn: '2026-11-01' }, 'før avbruddet startet'],
    [{ ...back, resumedOn: '2027-04-01' }, 'etter vedtaksperioden'],
    [{ ...back, evaluation1: '' }, 'Avtal minst én'],
    [{ ...back, evaluation1: '2026-11-20' }, 'Velg en dag etter at deltakeren er tilbake'],
    [{ ...back, evaluation1: '2027-05-01' }, 'etter vedtaksperioden'],
    [{ ...back, reason: '' }, 'Skriv en begrunnelse'],
  ])('%j: says %s', async (fields, message) => {
    const refused = await submit('avbrudd/1/gjenoppta', fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(await interruptionsOf(app.caseFile.db, caseId)).toMatchObject([{ status: 'decided' }]);
  });

  it('is ended by counsellors only, and only one that runs', async () => {
    expect((await submit('avbrudd/1/gjenoppta', back, decider)).status).toBe(403);
    expect((await me.get(`/saker/${caseId}/avbrudd/2/gjenoppta`)).status).toBe(409);
    expect((await me.get(`/saker/${caseId}/avbrudd/1/trekk`)).status).toBe(409);
    expect((await me.get(`/saker/${caseId}/avbrudd/1/gjenopptatt`)).status).toBe(404);
  });
});

describe('a notice before an ending', () => {
  let other: string;
  beforeEach(async () => {
    await givesNotice(app.caseFile, caseId);
    other = await makeProgramme(app.caseFile);
  });
  const response = { respondedOn: '2026-11-20', response: 'Har vært syk og vil fortsette.' };

  it('is a letter with the last day to respond', async () => {
    const letter = (await me.get(`/saker/${caseId}/varsel/1`)).text;
    expect(letter).toContain('skal avsluttes');
    expect(letter).toContain('26. november 2026');
    expect(letter).toContain('ikke har møtt siden august');
    expect(letter).toContain('(forvaltningsloven §\u00a018)');
    expect(await page()).toContain('Registrer svar');
    expect((await me.get(`/saker/${caseId}/varsel/7`)).status).toBe(404);
  });

  it('may be about the end of the period, and then it shows on the case by itself', async () => {
    await app.caseFile.transaction((tx) =>
      recordNotice(tx, {
        ...{ caseId: other, actor: 'veileder', engineDate: '2026-11-12' },
        ...{ about: 'period-end', aboutNumber: 1 },
        ...{ sentOn: '2026-11-12', responseDeadline: '2026-11-26' },
        text: { content: 'Vi vurderer å ikke forlenge programmet.' },
      }),
    );
    const shown = (await me.get(`/saker/${other}`)).text;
    expect(shown).toContain('Avslutning når perioden er ute');
    expect(shown).toContain('Registrer svar');
    expect((await me.get(`/saker/${other}/varsel/1`)).text).toContain('skal avsluttes når perioden er ute');
  });

  it('is answered once, and what was said is kept', async () => {
    const done = await submit('varsel/1/svar', response);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=svar-registrert`);
    expect(await noticesOf(app.caseFile.db, caseId)).toMatchObject([{ respondedOn: '2026-11-20' }]);
    expect((await messages()).at(-1)).toBe('notice-answered');
    expect((await journalOf(app.caseFile.db, caseId, { kinds: ['notice-answered'] }))[0]!.text).toEqual({
      response: response.response,
    });
    expect(await page()).toContain('Svar kom 20. november 2026');
    expect((await me.get(`/saker/${caseId}/varsel/1/svar`)).status).toBe(409);
  });

  it.each([
    [{ ...response, respondedOn: '2026-11-24' }, 'ikke har vært'],
    [{ ...response, respondedOn: '2026-11-11' }, 'før varselet ble sendt'],
    [{ ...response, respondedOn: '' }, 'Fyll ut datoen'],
    [{ ...response, response: '' }, 'Skriv en begrunnelse'],
  ])('%j: says %s', async (fields, message) => {
    const refused = await submit('varsel/1/svar', fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(await noticesOf(app.caseFile.db, caseId)).toMatchObject([{ respondedOn: null }]);
  });

  it('is not answered when the proposal has been taken back', async () => {
    const done = await submit('avslutt/1/trekk', { reason: 'Møter igjen.' });
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=forslag-trukket`);
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([{ status: 'withdrawn' }]);
    expect((await messages()).at(-1)).toBe('ending-withdrawn');
    const late = await submit('varsel/1/svar', response);
    expect(late.text).toContain('allerede avgjort eller trukket');
    expect(await page()).not.toContain('Registrer svar');
  });

  it('needs a reason to be taken back, and is not the manager’s matter', async () => {
    expect((await submit('avslutt/1/trekk', { reason: '' })).text).toContain('Skriv en begrunnelse');
    expect((await submit('avslutt/1/trekk', { reason: 'Fordi.' }, leader)).status).toBe(403);
    expect((await submit('varsel/1/svar', response, decider)).status).toBe(403);
  });
});

describe('a decided ending', () => {
  beforeEach(() => endsWhenMoving(app.caseFile, caseId));
  const later = { endDate: '2027-01-31', reason: 'Flyttingen er utsatt.' };

  it('is put off by the decision-maker', async () => {
    expect(await page(decider)).toContain('Flytt sluttdatoen');
    const done = await submit('avslutt/1/dato', later, decider);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=sluttdato-flyttet`);
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([{ endDate: '2027-01-31' }]);
    expect((await messages()).at(-1)).toBe('ending-changed');
    expect(await page()).not.toContain('Flytt sluttdatoen');
    expect((await submit('avslutt/1/dato', later)).status).toBe(403);
  });

  it('shows that it waits for a complaint, who said so, and when it comes after all (fvl. § 42)', async () => {
    const on = (engineDate: string) => ({ caseId, actor: 'beslutter', engineDate, number: 1 });
    await app.caseFile.transaction(async (tx) => {
      const about = {
        decisionNumber: 2,
        complainant: 'party',
        receivedOn: '2026-11-10',
        caseUrl: 'x',
      } as const;
      await registerComplaint(tx, { ...on('2026-11-10'), ...about });
      const said = { decidedBy: 'beslutter', held: 'ending', endDate: '2026-12-31' };
      const text = { suspensionReason: 'Er vanskelig å gjøre om.' };
      await recordSuspension(tx, { ...on('2026-11-12'), suspension: 'granted', data: said, text });
    });
    const held = await page();
    expect(held).toContain('Programmet går videre til klagen er avgjort');
    expect(held).toContain(
      'Utsatt iverksetting, 12. november 2026: vedtaket gjennomføres ikke før klagen er avgjort',
    );
    expect(held).toContain(
      'Vedtak 2 skal ikke gjennomføres før klage 1 er avgjort. Programmet går videre så lenge',
    );
    expect(held).toContain('Er vanskelig å gjøre om.');

    await app.caseFile.transaction((tx) =>
      withdrawComplaint(tx, { ...on('2027-01-08'), withdrawnOn: '2027-01-08' }),
    );
    const released = await page();
    expect(released).not.toContain('Programmet går videre til klagen er avgjort');
    expect(released).toContain(
      'Vedtak 2 er ikke lenger utsatt: klage 1 er avgjort eller trukket. Programmet avsluttes 8. januar 2027',
    );
  });

  it.each([
    [{ ...later, endDate: '2026-12-30' }, 'bare flyttes til en senere dag'],
    [{ ...later, endDate: '2027-04-01' }, 'etter vedtaksperioden'],
    [{ ...later, reason: '' }, 'Skriv en begrunnelse'],
  ])('%j: says %s', async (fields, message) => {
    const refused = await submit('avslutt/1/dato', fields, decider);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([{ endDate: '2026-12-31' }]);
  });

  it('for moving gives the new municipality the time that is used and left', async () => {
    expect(await page()).toContain('Brukt tid, til den nye kommunen');
    const used = (await me.get(`/saker/${caseId}/brukt-tid`)).text;
    expect(used).toContain('236 dager');
    expect(used).toContain('495 dager');
    expect(used).toContain('Ikke innvilget');
  });
});
