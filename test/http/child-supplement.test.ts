import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  childrenOf,
  decisionsOf,
  journalOf,
  recordProgramme,
  registerChild,
} from '../../src/casefile/index.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
let office = 1700;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
afterAll(() => app.close());
/** A programme from 1 April 2026 with one child. */
beforeEach(async () => {
  caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] });
  const born = { birthDate: '2020-03-15', from: '2020-03-15', to: null, reason: 'Fødselsattest er vist.' };
  await app.caseFile.transaction((tx) => registerChild(tx, { ...changeOf(caseId), ...born }));
});

const page = () => `/saker/${caseId}/barn`;
const change = (fields: Record<string, string>) =>
  me.submit(
    `${page()}/1/endre`,
    { change: 'dates', birthDate: '15.03.2020', reason: 'Bor hos den andre forelderen.', ...fields },
    page(),
  );
const decisions = () => decisionsOf(app.caseFile.db, caseId);
const last = async () => (await decisions()).at(-1)!;
const letterOf = async (number: number) => (await me.get(`/saker/${caseId}/vedtak/${number}/brev`)).text;
const heard = { participantHeard: 'yes', participantView: 'Mener at barnet bor der.' };
const stop = { to: '31.08.2026', reportedByParticipant: 'no', supplementGround: 'not-supported' };

describe('a child supplement that is stopped', () => {
  it('is a decision with its rules, and a letter that says how to complain', async () => {
    const done = await change({ ...stop, ...heard });
    const { number, ...decision } = await last();
    expect(done.headers.location).toBe(`/saker/${caseId}/vedtak/${number}?melding=barnetillegg`);
    expect(decision).toMatchObject({
      ...{ kind: 'child-supplement', decidedBy: 'veileder', preparedBy: null },
      data: {
        ...{ supplementResult: 'stopped', supplementGround: 'not-supported', child: 1 },
        ...{ lessFrom: '2026-09-01', to: null, now: { to: '2026-08-31' } },
      },
    });
    expect(decision.grounds.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['child-loss-reported', 'child-supplement-heard', 'procedure-grounds']),
    );
    const letter = await letterOf(number);
    for (const said of [
      'Du får ikke barnetillegg for et barn',
      'født <strong>15. mars 2020</strong>. Grunnen er at du ikke forsørger barnet.',
      'blir mindre fra <strong>1. september 2026</strong>',
      'til og med <strong>31. august 2026</strong>',
      'Er det alt utbetalt for mye',
      'Bor hos den andre forelderen.',
      'Du kan klage på vedtaket.',
    ])
      expect(letter).toContain(said);
    const shown = (await me.get(`/saker/${caseId}/vedtak/${number}?melding=barnetillegg`)).text;
    for (const said of ['Vedtaket er skrevet', 'gir samme svar', 'registrert på en side i saken'])
      expect(shown).toContain(said);
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Avslag på eller stans av barnetillegg');
  });

  it('is one too when the child is taken back', async () => {
    await change({
      ...{ change: 'mistake', reportedByParticipant: 'no', ...heard },
      supplementGround: 'mistake',
    });
    expect(await childrenOf(app.caseFile.db, caseId)).toMatchObject([{ withdrawn: true }]);
    const { number, data } = await last();
    expect(data).toMatchObject({ lessFrom: '2026-04-01', now: null });
    expect(await letterOf(number)).toContain('Vi regner ikke lenger med barnet.');
    expect((await me.get(`/saker/${caseId}/vedtak/${number}`)).text).toContain('Regnes ikke med');
  });

  it('is carried out without one where the participant has told of it, and the case says so', async () => {
    const before = (await decisions()).length;
    const done = await change({ ...stop, reportedByParticipant: 'yes' });
    expect(done.headers.location).toContain('?melding=barn-endret');
    expect(await decisions()).toHaveLength(before);
    const rules = await journalOf(app.caseFile.db, caseId, { kinds: ['rules-applied'] });
    expect(rules.at(-1)).toMatchObject({ data: { check: 'check-child-loss' } });
    expect(JSON.stringify(rules.at(-1)!.text)).toContain('"reportedByParticipant":"yes"');
  });

  it.each([
    ['the day it comes of age', { to: '14.03.2038' }],
    ['days before the programme', { from: '01.04.2026' }],
  ])('asks nothing where nothing is taken: %s', async (_what, dates) => {
    const before = (await decisions()).length;
    expect((await change(dates)).status).toBe(303);
    expect(await decisions()).toHaveLength(before);
  });

  it.each([
    [{ reportedByParticipant: '' }, 'Barnetillegget blir mindre fra 1.9.2026'],
    [{ participantHeard: '' }, '«Har deltakeren fått uttale seg?» er ikke besvart'],
    [{ participantHeard: 'no' }, 'Hør deltakeren først'],
    [{ participantView: '' }, 'Skriv hva deltakeren har sagt'],
    [{ supplementGround: '' }, '«Hvorfor gir barnet ikke tillegg?» er ikke besvart'],
  ])('%j: says %s, and changes nothing', async (fields, message) => {
    const refused = await change({ ...stop, ...heard, ...fields });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(refused.text).toContain('Bor hos den andre forelderen.');
    expect(await childrenOf(app.caseFile.db, caseId)).toMatchObject([{ version: 1, to: null }]);
  });
});

describe('the first child that is registered in place of more in the plan', () => {
  beforeEach(async () => {
    caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] });
    const programme = { startDate: '2026-04-01', months: 12, childrenSupported: 2, activities: [] };
    await app.caseFile.transaction((tx) =>
      recordProgramme(tx, { ...changeOf(caseId), programme, validFrom: '2026-04-01' }),
    );
  });
  const send = (fields: object = {}) =>
    me.submit(
      page(),
      { birthDate: '15.03.2020', childQualifies: 'yes', reason: 'Bare ett bor der.', ...fields },
      page(),
    );

  it('asks whether the participant has told of it, and registers nothing until then', async () => {
    expect((await me.get(page())).text).toContain('Har deltakeren selv meldt endringen?');
    const asked = await send();
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Barnetillegget blir mindre fra 1.4.2026');
    expect(await childrenOf(app.caseFile.db, caseId)).toEqual([]);
    const before = (await decisions()).length;
    const told = await send({ reportedByParticipant: 'yes' });
    expect(told.headers.location).toContain('?melding=barn-registrert');
    expect(await decisions()).toHaveLength(before);
    expect(told.status).toBe(303);
    // The other one brings the number back, and takes nothing.
    expect((await send({ birthDate: '01.01.2022' })).status).toBe(303);
  });

  it.each([
    ['as many as the plan has', 1, {}],
    ['it comes of age while the programme runs', 1, { birthDate: '01.10.2008' }],
  ])('asks nothing where nothing is taken: %s', async (_what, childrenSupported, fields) => {
    const programme = { startDate: '2026-04-01', months: 12, childrenSupported, activities: [] };
    await app.caseFile.transaction((tx) =>
      recordProgramme(tx, { ...changeOf(caseId), programme, validFrom: '2026-04-01' }),
    );
    expect((await send(fields)).status).toBe(303);
  });

  it('asks about a last day within the programme', async () =>
    expect((await send({ to: '31.08.2026' })).text).toContain('mindre fra'));

  it('is a decision with a letter where they have not', async () => {
    const no = { reportedByParticipant: 'no', supplementGround: 'not-supported' };
    expect((await send({ ...no, participantHeard: 'no' })).text).toContain('Hør deltakeren først');
    const done = await send({ ...no, ...heard });
    const { number, kind, data } = await last();
    expect(done.headers.location).toBe(`/saker/${caseId}/vedtak/${number}?melding=barnetillegg`);
    expect([kind, data]).toMatchObject([
      'child-supplement',
      { plannedChildren: 2, lessFrom: '2026-04-01', now: { birthDate: '2020-03-15' } },
    ]);
    const letter = await letterOf(number);
    for (const said of [
      'Barnetillegget ditt blir mindre',
      'hadde <strong>2 barn</strong>',
      '15. mars 2020',
      'Grunnen er at du ikke forsørger flere barn.',
      'mindre fra',
      'Mener at barnet bor der.',
      'Du kan klage',
    ])
      expect(letter).toContain(said);
    // The child that is named gives a supplement.
    expect(letter).not.toContain('du ikke får barnetillegg for barnet');
    const shown = (await me.get(`/saker/${caseId}/vedtak/${number}`)).text;
    expect(shown).toContain('Født 15. mars 2020, forsørget fra 15. mars 2020');
    for (const text of [letter, shown]) expect(text).not.toContain('undefined');
  });
});

describe('a child supplement that is refused', () => {
  const foster = {
    ...{ birthDate: '2019-01-01', from: '2026-09-01', supplementGround: 'foster-child' },
    ...{ ...heard, reason: 'Plasseringen er midlertidig.' },
  };
  const send = (fields: object = {}) =>
    me.submit(`${page()}/avslag`, { ...foster, ...fields }, `${page()}/avslag`);

  it('is a decision with a letter, and the child is not registered', async () => {
    expect((await me.get(page())).text).toContain(`href="${page()}/avslag"`);
    const done = await send();
    const { number, kind, data } = await last();
    expect(done.headers.location).toBe(`/saker/${caseId}/vedtak/${number}?melding=barnetillegg`);
    expect([kind, data.supplementResult]).toEqual(['child-supplement', 'refused']);
    expect(await childrenOf(app.caseFile.db, caseId)).toHaveLength(1);
    const letter = await letterOf(number);
    for (const said of [
      '1. januar 2019',
      '1. september 2026',
      'Plasseringen er midlertidig.',
      'Mener at barnet bor der.',
      'Du kan klage',
    ])
      expect(letter).toContain(said);
    expect(letter).not.toContain('undefined');
    expect((await me.get(`/saker/${caseId}/vedtak/${number}`)).text).toContain('Fra 1. september 2026');
  });

  it.each([
    [{ participantHeard: 'no' }, 'Hør deltakeren først'],
    [{ participantView: '' }, 'Skriv hva deltakeren har sagt'],
    [{ supplementGround: 'mistake' }, 'Velg hvorfor barnet ikke gir tillegg'],
    [{ from: '2018-12-31' }, '«Forsørget fra» er før barnet ble født'],
    [{ reason: '' }, 'Skriv en begrunnelse'],
  ])('%j: says %s, and decides nothing', async (fields, message) => {
    const before = (await decisions()).length;
    const refused = await send(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(await decisions()).toHaveLength(before);
  });

  it('by the API too', async () => {
    const post = (user: string, path: string, body: object) =>
      request(app.address).post(`/api/cases/${caseId}/children/${path}`).auth(user, user).send(body);
    const made = await post('veileder', 'refuse', foster);
    const { number } = await last();
    expect([made.status, made.body]).toEqual([201, { caseId, decisionNumber: number }]);
    expect((await post('leder', 'refuse', foster)).status).toBe(403);
    const stopped = await post('veileder', '1/change', {
      ...{ change: 'dates', birthDate: '2020-03-15', to: '2026-08-31', reportedByParticipant: 'no' },
      ...{ supplementGround: 'not-supported', ...heard, reason: 'Bor ikke der.' },
    });
    expect(stopped.body).toEqual({ caseId, number: 1, decisionNumber: number + 1 });
  });
});
