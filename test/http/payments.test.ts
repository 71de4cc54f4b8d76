import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  adjustmentsOf,
  decisionsOf,
  attendanceOf,
  journalOf,
  readPerson,
  readCase,
  registerAttendance,
} from '../../src/casefile/index.ts';
import { RULES_VERSION } from '../../src/law/index.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { asPlanned, attend, closedMonth, seedPayments } from './fixtures/payments.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
let office = 1400;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(
  async () =>
    void (caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] })),
);
afterAll(() => app.close());

const as = (user: string) => ({
  get: (path: string) => request(app.address).get(`/api${path}`).auth(user, user),
  post: (path: string, body: object) => request(app.address).post(`/api${path}`).auth(user, user).send(body),
});
const registered = async () => (await attendanceOf(app.caseFile.db, caseId)).at(-1);

describe('register attendance', () => {
  const page = (month = '2026-10') => `/saker/${caseId}/frammote/${month}`;
  const send = (fields: Record<string, string>, month?: string) =>
    me.submit(page(month), fields, page(month));

  it('opens the first month that is over and not registered', async () => {
    const opened = await me.get(`/saker/${caseId}/frammote`);
    expect(opened.headers.location).toBe(page('2026-04'));
    expect((await me.get(page('2026-04'))).text).toContain('Frammøte april 2026');
  });

  it('as planned: keeps it with who, and tells what happens next', async () => {
    const done = await send({ how: 'planned', note: 'Møtte hver dag.' });
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=frammote#utbetalinger`);
    expect(await registered()).toMatchObject({ month: '2026-10', asPlanned: true, registeredBy: 'veileder' });
    const { text } = await me.get(`/saker/${caseId}?melding=frammote`);
    expect(text).toContain('Frammøtet er registrert');
    expect(text).toContain('Møtte hver dag.');
  });

  it('with exceptions: hours and kroner as people write them', async () => {
    await send({
      how: 'exceptions',
      participantHeard: 'yes',
      participantView: 'Var hos legen.',
      absence2From: '06.10.2026',
      absence2To: '2026-10-07',
      absence2Hours: '3,5',
      work1From: '2026-10-01',
      work1To: '2026-10-31',
      work1Hours: '37,5',
      benefit1Kind: 'sickness',
      benefit1From: '2026-10-12',
      benefit1To: '2026-10-16',
      benefit1Amount: '2 500,50',
    });
    expect(await registered()).toMatchObject({
      absences: [{ kind: 'unauthorised', from: '2026-10-06', to: '2026-10-07', minutesPerDay: 210 }],
      work: [{ from: '2026-10-01', to: '2026-10-31', minutes: 2250 }],
      otherBenefits: [{ kind: 'sickness', from: '2026-10-12', to: '2026-10-16', amountOre: 250_050 }],
    });
    const again = (await me.get(page())).text;
    for (const shown of ['value="3,5"', 'value="37,5"', 'value="2500,50"', 'value="2026-10-07"']) {
      expect(again).toContain(shown);
    }
  });

  it.each([
    [{}, 'how', 'Velg hvordan måneden gikk'],
    [{ how: 'exceptions' }, 'how', 'Skriv minst ett unntak'],
    [{ how: 'planned', work1Hours: '3', work1From: '2026-10-01', work1To: '2026-10-02' }, 'how', 'men også'],
    [{ how: 'exceptions', work1From: '2026-10-01' }, 'work1To', 'Skriv siste dag'],
    [
      { how: 'exceptions', work1From: '2026-10-01', work1To: '2026-10-02', work1Hours: 'mange' },
      'work1Hours',
      'timene',
    ],
    [
      { how: 'exceptions', absence1From: '2026-10-01', absence1To: '2026-10-02' },
      'participantHeard',
      '«Har deltakeren fått uttale seg?» er ikke besvart',
    ],
    [
      {
        how: 'exceptions',
        participantHeard: 'no',
        absence1From: '2026-10-01',
        absence1To: '2026-10-02',
      },
      'participantHeard',
      'Hør deltakeren først',
    ],
    [
      {
        how: 'exceptions',
        participantHeard: 'yes',
        absence3From: '2026-10-30',
        absence3To: '2026-11-02',
      },
      'absence3To',
      'må ligge i måneden',
    ],
    [
      {
        how: 'exceptions',
        participantHeard: 'yes',
        absence1From: '2026-10-09',
        absence1To: '2026-10-02',
      },
      'absence1To',
      'før første dag',
    ],
    [
      {
        how: 'exceptions',
        benefit1Kind: 'sickness',
        benefit1From: '2026-10-01',
        benefit1To: '2026-10-02',
        benefit1Amount: 'x',
      },
      'benefit1Amount',
      'beløpet i kroner',
    ],
  ] as [Record<string, string>, string, string][])('%j: says so at %s', async (fields, at, message) => {
    const refused = await send({ note: 'Blir stående.', ...fields });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`href="#${at}"`);
    expect(refused.text).toContain(message);
    expect(refused.text).toContain('Blir stående.');
    expect(await registered()).toBeUndefined();
  });

  it('waits until the month is over', async () => {
    const refused = await send({ how: 'planned' }, '2026-11');
    expect([refused.status, refused.text.includes('kan registreres når måneden')]).toEqual([422, true]);
  });

  it('is for counsellors, and for months of the programme', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(page())).status).toBe(403);
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/frammote');
    expect((await me.get(page('2026-03'))).status).toBe(422);
    expect((await me.get(page('2026-13'))).status).toBe(404);
  });

  it('over the API: the same, with the field that is wrong', async () => {
    const { body } = await as('veileder').post(`/cases/${caseId}/attendance`, {
      month: '2026-10',
      asPlanned: false,
      participantHeard: 'yes',
      absences: [{ from: '2026-10-30', to: '2026-11-02' }],
    });
    expect(body).toMatchObject({ code: 'ERR_INPUT_INVALID', errors: [{ field: 'absences.0.to' }] });
    const done = await as('veileder').post(`/cases/${caseId}/attendance`, {
      month: '2026-10',
      asPlanned: true,
    });
    expect([done.status, done.body]).toEqual([202, { caseId, month: '2026-10', version: 1, findings: [] }]);
  });
});

describe('register an overpayment or a correction (§ 40)', () => {
  const page = () => `/saker/${caseId}/korreksjon`;
  const send = (fields: Record<string, string>) => me.submit(page(), fields, page());
  const owed = {
    kind: 'overpayment',
    amount: '3 500',
    instalment: '1000,00',
    fromMonth: '2026-11',
    participantHeard: 'yes',
    participantView: 'Har ikke merket det.',
    reason: 'Utbetalt to ganger.',
  };

  it('keeps it, in øre, with the reason in the case', async () => {
    expect((await send(owed)).headers.location).toBe(`/saker/${caseId}?melding=korreksjon#utbetalinger`);
    expect(await adjustmentsOf(app.caseFile.db, caseId)).toMatchObject([
      { kind: 'overpayment', amountOre: 350_000, instalmentOre: 100_000, remainingOre: 350_000 },
    ]);
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain('Utbetalt to ganger.');
    expect(text).toContain('3\u00a0500,00\u00a0kr gjenstår');
  });

  it('is a decision with its rules, and a letter that says how to complain (administration act §§ 23-27)', async () => {
    await send(owed);
    const { number, ...decision } = (await decisionsOf(app.caseFile.db, caseId)).at(-1)!;
    expect(decision).toMatchObject({
      ...{ kind: 'set-off', decidedBy: 'veileder', preparedBy: null },
      data: { adjustment: 1, amountOre: 350_000, instalmentOre: 100_000, fromMonth: '2026-11' },
    });
    expect(decision.grounds.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['set-off-heard', 'set-off-reasoned', 'procedure-grounds']),
    );
    const letter = (await me.get(`/saker/${caseId}/vedtak/${number}/brev`)).text;
    for (const said of [
      'Vi trekker i kvalifiseringsstønaden din',
      '<strong>3\u00a0500,00\u00a0kr</strong>. Vi trekker opptil 1\u00a0000,00\u00a0kr i måneden',
      'november 2026',
      'Utbetalt to ganger.',
      'sosialtjenesteloven §§\u00a040 og 42',
      'Du kan klage på vedtaket.',
    ])
      expect(letter).toContain(said);
    const page = (await me.get(`/saker/${caseId}/vedtak/${number}`)).text;
    for (const shown of ['registrert på en side i saken', 'gir samme svar', 'Har ikke merket det.'])
      expect(page).toContain(shown);
    const entry = (await journalOf(app.caseFile.db, caseId, { kinds: ['decision-recorded'] })).at(-1);
    expect(entry).toMatchObject({ data: { kind: 'set-off' }, rulesVersion: RULES_VERSION });
  });

  it('what is given to the participant needs no decision', async () => {
    const before = (await decisionsOf(app.caseFile.db, caseId)).length;
    await send({ kind: 'correction', amount: '150,50', fromMonth: '2026-11', reason: 'Feil i mars.' });
    expect(await adjustmentsOf(app.caseFile.db, caseId)).toMatchObject([{ amountOre: 15_050 }]);
    expect(await decisionsOf(app.caseFile.db, caseId)).toHaveLength(before);
  });

  it.each([
    [{ ...owed, amount: '' }, 'amount', 'beløpet i kroner'],
    [{ ...owed, amount: '-20' }, 'amount', 'uten minus'],
    [{ ...owed, amount: '0' }, 'amount', 'ikke være null'],
    [{ ...owed, instalment: 'litt' }, 'instalment', 'beløpet i kroner'],
    [{ ...owed, kind: 'correction' }, 'instalment', 'Avdrag gjelder bare'],
    [{ ...owed, kind: '' }, 'kind', 'Velg hva det gjelder'],
    [{ ...owed, reason: '-' }, 'reason', 'begrunnelse'],
    [{ ...owed, participantHeard: '' }, 'participantHeard', 'fått uttale seg'],
    [{ ...owed, participantHeard: 'no' }, 'participantHeard', 'Hør deltakeren først'],
    [{ ...owed, participantView: '' }, 'participantView', 'Skriv hva deltakeren har sagt'],
    [{ ...owed, participantView: '.' }, 'participantView', 'Skriv hva deltakeren har sagt'],
    [{ ...owed, instalment: '4000' }, 'instalment', 'er utbetalt for mye. Rett ett av beløpene'],
  ] as [Record<string, string>, string, string][])('%j: says so at %s', async (fields, at, message) => {
    const refused = await send(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`href="#${at}"`);
    expect(refused.text).toContain(message);
    expect(await adjustmentsOf(app.caseFile.db, caseId)).toEqual([]);
  });

  it('takes what is below zero as a correction that takes', async () => {
    const wrong = { kind: 'correction', amount: '-150,50', fromMonth: '2026-11', reason: 'Feil i mars.' };
    expect((await send(wrong)).status).toBe(422);
    await send({ ...wrong, participantHeard: 'yes', participantView: 'Er enig.' });
    expect(await adjustmentsOf(app.caseFile.db, caseId)).toMatchObject([{ amountOre: -15_050 }]);
    expect((await decisionsOf(app.caseFile.db, caseId)).at(-1)).toMatchObject({
      data: { amountOre: 15_050 },
    });
  });
});

describe('an office’s month', () => {
  const of = () => `${office}/2026-10`;

  it('shows who lacks attendance, each case with its lines and deviations, and the sum', async () => {
    await seedPayments(app.caseFile, caseId);
    await makeProgramme(app.caseFile, { officeId: String(office), evaluations: [] });
    const { text } = await me.get(`/utbetaling/${of()}`);
    for (const shown of [
      'Utbetaling oktober 2026',
      'Kontroll og attestering',
      'Fravær uten rett til stønad.',
      'sosialtjenesteloven §\u00a036',
      'blir trukket for 15 timer fravær',
      'Frammøte som mangler',
      'Ikke regnet ut ennå',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).not.toContain('Last ned lønnsfil');
    const { body } = await as('leder').get(`/offices/${office}/payments/2026-10`);
    // September is closed, and the one who came after has not been paid for it.
    expect(body).toMatchObject({ stage: 'working', missing: [{ month: '2026-09' }, { month: '2026-10' }] });
    expect(body.cases).toHaveLength(2);
  });

  it('is on the case’s page too, month by month', async () => {
    await seedPayments(app.caseFile, caseId);
    const { text } = await me.get(`/saker/${caseId}`);
    for (const shown of ['Utbetalinger', 'Oktober 2026', 'Regnet ut', 'Utbetalt', 'gjenstår']) {
      expect(text).toContain(shown);
    }
    const { body } = await as('leder').get(`/cases/${caseId}/payments`);
    expect(body.months.find((one: { month: string }) => one.month === '2026-09')).toMatchObject({
      status: 'paid',
      attendance: 'registered',
    });
  });

  it('gives payroll a file when it is closed, and notes who took it', async () => {
    await attend(app.caseFile, caseId, '2026-06', '2026-07-01');
    await closedMonth(app.caseFile, caseId, '2026-06', '2026-07-02');
    const { personId } = await readCase(app.caseFile.db, caseId);
    const person = await readPerson(app.caseFile.db, app.caseFile.cipher, personId);
    const address = `/utbetaling/${office}/2026-06`;
    expect((await me.submit(`${address}/lonn`, {}, address)).status).toBe(403);

    const decider = await signIn(app.address, 'beslutter');
    const file = await decider.submit(`${address}/lonn`, {}, address);
    expect(file.headers['content-disposition']).toContain(`kvp-lonn-${office}-2026-06.csv`);
    const sum = `${Math.floor((22 * 107_191) / 100)},${String((22 * 107_191) % 100).padStart(2, '0')}`;
    const who = [person.identityNumber, person.lastName, person.firstName, caseId, office].join(';');
    expect(file.text.replace('\ufeff', '').split('\r\n')).toEqual([
      'fodselsnummer;etternavn;fornavn;saksnummer;kontor;utbetalingsmaned;opptjent_maned;lonnsart;belop;skattetrekk',
      `${who};2026-06;2026-06;KVALIFISERINGSSTONAD;${sum};NEI`,
      '',
    ]);
    const notes = await app.caseFile.db.selectFrom('payroll_download').selectAll().execute();
    expect(notes.at(-1)).toMatchObject({ office_id: String(office), month: '2026-06', actor: 'beslutter' });
    expect(app.lines.join('')).not.toContain(person.identityNumber);
  });

  it('that is not closed gives no file', async () => {
    await seedPayments(app.caseFile, caseId);
    const { status, body } = await as('leder').post(`/offices/${office}/payments/2026-10/payroll`, {});
    expect([status, body.code]).toEqual([409, 'ERR_PAYMENT_MONTH_OPEN']);
  });

  it('is started by the manager, once, when it is over', async () => {
    const leader = await signIn(app.address, 'leder');
    const start = () => leader.submit(`/utbetaling/${office}/start`, {}, '/utbetaling');
    expect((await start()).headers.location).toBe(`/utbetaling/${of()}?melding=startet`);
    expect((await leader.get(`/utbetaling/${of()}?melding=startet`)).text).toContain(
      'Utbetalingen er startet',
    );
    expect((await me.submit(`/utbetaling/${office}/start`, {}, '/utbetaling')).status).toBe(403);
    expect((await leader.get('/utbetaling?feil=ERR_PAYMENT_MONTH_RUNNING')).text).toContain(
      'allerede i gang',
    );
    const { body } = await as('leder').post('/offices/9999/payments/start', {});
    expect(body.code).toBe('ERR_NO_PROGRAMME_AT_OFFICE');
  });

  it('that nobody has planned does not exist', async () => {
    expect((await me.get(`/utbetaling/${office}/2026-02`)).status).toBe(404);
    expect((await me.get('/utbetaling/tull/2026-02')).status).toBe(404);
  });
});

it('attendance that comes after a month was worked out also tells the one who controls it', async () => {
  await seedPayments(app.caseFile, caseId);
  await app.caseFile.transaction((tx) =>
    registerAttendance(tx, {
      ...{ caseId, actor: 'veileder', engineDate: '2026-11-13', month: '2026-10' },
      attendance: asPlanned,
    }),
  );
  const sent = await app.caseFile.db
    .selectFrom('outbox')
    .select('correlation_key as key')
    .orderBy('id')
    .execute();
  expect(sent.slice(-2).map(({ key }) => key)).toEqual([
    `payment-${office}/2026-10`,
    `${caseId}/payment-2026-10`,
  ]);
  expect((await journalOf(app.caseFile.db, caseId, { kinds: ['attendance-registered'] })).length).toBe(3);
});
