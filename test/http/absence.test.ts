import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  absencesOf,
  decideAbsence,
  journalOf,
  openQuestion,
  questionSelfCertification,
  setPhase,
} from '../../src/casefile/index.ts';
import { registeredAbsences } from '../../src/grounds/registered-absences.ts';
import { changeOf, makeCase, makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

/** The programme runs from 1 April 2026 to 31 March 2027; today is 23 November 2026, a Monday. */
let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(async () => void (caseId = await makeProgramme(app.caseFile)));
afterAll(() => app.close());

const all = () => absencesOf(app.caseFile.db, caseId);
const lastMessage = () =>
  app.caseFile.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
const lastEntry = async () => (await journalOf(app.caseFile.db, caseId)).at(-1)!;
const report = (fields: Record<string, string>) =>
  me.submit(`/saker/${caseId}/fravaer/nytt`, fields, `/saker/${caseId}`);
const change = (fields: Record<string, string>, number = 1) =>
  me.submit(`/saker/${caseId}/fravaer/${number}/endre`, fields, `/saker/${caseId}`);
const approve = (number = 1) =>
  app.caseFile.transaction((tx) =>
    decideAbsence(tx, { ...changeOf(caseId), number, status: 'approved', stopsClock: false }),
  );
const post = (path: string, body: object, user = 'veileder') =>
  request(app.address).post(`/api/cases/${caseId}/${path}`).auth(user, user).send(body);

const sick = { kind: 'self-certified', from: '2026-11-23', to: '2026-11-24' };
const child = {
  kind: 'sick-child',
  from: '2026-11-23',
  to: '2026-11-23',
  childCareReason: 'child',
  childBirthYear: '2018',
  childrenInCare: '2',
  aloneWithCare: 'no',
};

describe('reporting an absence', () => {
  it('asks first for the kind, then for what that kind needs', async () => {
    const first = await me.get(`/saker/${caseId}/fravaer/nytt`);
    expect(first.text).toContain('Egen sykdom med egenmelding');
    const second = await me.get(`/saker/${caseId}/fravaer/nytt?slag=sick-child`);
    expect(second.text).toContain('Meld fravær: sykt barn eller syk barnepasser');
    expect(second.text).toContain('Hvor mange barn har deltakeren omsorg for?');
    expect(second.text).not.toContain('Reisedager');
    expect((await me.get(`/saker/${caseId}`)).text).toContain(`/saker/${caseId}/fravaer/nytt`);
  });

  it('keeps it, what the check looked at, and starts its process without what was written', async () => {
    const done = await report({ ...sick, reason: 'Ringte klokken åtte.' });
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=fravaer-meldt&nr=1#fravaer`);
    expect(await all()).toMatchObject([{ ...sick, minutesPerDay: null, status: 'reported', data: {} }]);
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['rules-applied', 'absence-reported']);
    const message = await lastMessage();
    expect(message).toMatchObject({ message_name: 'absence-reported' });
    expect(message.variables).toMatchObject({ caseId, absenceNumber: 1, caseUrl: expect.any(String) });
    expect(JSON.stringify(message)).not.toContain('Ringte');
    const page = await me.get(`/saker/${caseId}?melding=fravaer-meldt`);
    for (const shown of ['Fraværet er meldt', 'Ringte klokken åtte.', 'Ikke avgjort', '1 dag igjen nå'])
      expect(page.text).toContain(shown);
  });

  it('takes dates and hours as people type them', async () => {
    await report({ kind: 'nursing', from: '23.11.2026', to: '', hoursPerDay: '1,5' });
    expect(await all()).toMatchObject([{ from: '2026-11-23', to: null, minutesPerDay: 90 }]);
    await report(child);
    expect((await all())[1]).toMatchObject({ data: { childBirthYear: 2018, childrenInCare: 2 } });
  });

  it('keeps what unpaid leave is for, and shows it (§ 34 second paragraph)', async () => {
    const form = await me.get(`/saker/${caseId}/fravaer/nytt?slag=unpaid-leave`);
    expect(form.text).toContain('Hva er permisjonen til?');
    await report({ kind: 'unpaid-leave', from: sick.from, to: '', leavePurpose: 'work' });
    expect(await all()).toMatchObject([{ to: null, data: { leavePurpose: 'work' } }]);
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Ordinært arbeid');
    const facts = await app.caseFile.transaction((tx) => registeredAbsences(tx, caseId));
    expect(facts.registeredAbsences).toEqual([
      { kind: 'unpaid-leave', from: sick.from, to: null, purpose: 'work' },
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ ...sick, to: '' }, 'Må fylles ut for dette fraværet.'],
    [{ ...sick, from: '31.02.2026' }, 'Skriv en dato som finnes'],
    [{ ...child, childrenInCare: 'to' }, 'Skriv et helt tall fra 1 til 30.'],
    [{ ...child, aloneWithCare: '' }, 'Må fylles ut for dette fraværet.'],
    [{ ...sick, welfareReason: 'wedding' }, 'Gjelder ikke dette slaget fravær.'],
    [{ kind: 'antenatal', from: sick.from, to: sick.to, antenatalReason: 'before-term' }, 'Må fylles ut'],
    [{ kind: 'antenatal', from: sick.from, to: sick.to, antenatalReason: 'check-up' }, 'Må fylles ut'],
    [{ kind: 'unpaid-leave', from: sick.from }, 'Må fylles ut for dette fraværet.'],
    [{ kind: 'unpaid-leave', from: sick.from, leavePurpose: 'hobby' }, 'Velg et av svarene.'],
    [{ kind: 'nursing', from: sick.from, hoursPerDay: 'mye' }, 'Skriv et tall fra 0.1 til 24.'],
    [{ ...sick, reason: '-' }, 'Skriv en begrunnelse med ord.'],
    [{ ...sick, kind: 'sabbatical' }, 'Velg hva slags fravær det er.'],
  ])('%j: says %s, and keeps what was typed', async (fields, message) => {
    const refused = await report(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    if (fields.kind !== 'sabbatical') expect(refused.text).toContain(`value="${fields.from}"`);
    expect(await all()).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['ends before it begins', { ...sick, to: '2026-11-22' }, 'er før første dag 23.11.2026'],
    ['outside the programme', { ...sick, to: '2027-04-01' }, 'programmet varer til 31.3.2027'],
    ['80 hours a week', { kind: 'nursing', from: sick.from, hoursPerDay: '16' }, '80 timer i uken'],
    [
      'without permission on a Sunday',
      { kind: 'unauthorised', from: '2026-11-22', to: '2026-11-22' },
      'ligger bare på fridager',
    ],
    ['at the same time as another', { ...sick, kind: 'holiday' }, 'overlapper egen sykdom med egenmelding'],
  ])('%s: a finding that names both facts and the section', async (_what, fields, message) => {
    await report(sick);
    const refused = await report(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Fraværet kan ikke meldes slik');
    expect(refused.text).toContain(message);
    expect(refused.text).toMatch(/<span class="kvp-muted">\((sosialtjenesteloven|KVP-forskriften) §/);
    expect(await all()).toHaveLength(1);
  });

  it('is for counsellors, in a programme', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}/fravaer/nytt`)).status).toBe(403);
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/fravaer/nytt');
    expect((await post('absences', sick, 'beslutter')).status).toBe(403);
    caseId = await makeCase(app.caseFile);
    expect((await me.get(`/saker/${caseId}/fravaer/nytt`)).status).toBe(409);
    expect((await post('absences', sick)).body.code).toBe('ERR_WRONG_PHASE');
  });

  it('can be done when the programme has just ended', async () => {
    await app.caseFile.transaction((tx) => setPhase(tx, { ...changeOf(caseId), phase: 'completion' }));
    expect((await report(sick)).status).toBe(303);
  });

  it('by the API: numbers are numbers, and unknown fields are named', async () => {
    const body = { ...child, childBirthYear: 2018, childrenInCare: 2, hoursPerDay: 3.5 };
    const done = await post('absences', body);
    expect([done.status, done.body]).toEqual([201, { caseId, number: 1, findings: [] }]);
    expect(await all()).toMatchObject([{ minutesPerDay: 210 }]);
    const unknown = await post('absences', { ...sick, religion: 'x' });
    expect(unknown.body.errors).toContainEqual({ field: 'religion', message: 'Ukjent felt.' });
    const { body: shown } = await request(app.address).get(`/api/cases/${caseId}`).auth('leder', 'leder');
    expect(shown.absences).toMatchObject({
      list: [{ number: 1, status: 'reported', minutesPerDay: 210 }],
      selfCertification: { firstDay: '2026-05-27', leftDays: 3, times: 0, timesOf: 4, withdrawn: false },
    });
    expect(shown.absences.rights).toContainEqual(
      expect.objectContaining({ right: 'sick-child', usedDays: 1, leftDays: 9, rightDays: 10 }),
    );
  });
});

describe('changing an absence', () => {
  const reason = 'Frisk igjen.';
  beforeEach(() => report(sick));

  it('sets its last day, keeps why, and tells the engine', async () => {
    const done = await change({ change: 'ended', lastDay: '2026-11-23', reason });
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=fravaer-endret#fravaer`);
    expect(await all()).toMatchObject([{ to: '2026-11-23' }]);
    expect(await lastEntry()).toMatchObject({ kind: 'absence-ended', text: { reason } });
    expect((await lastMessage()).message_name).toBe('absence-changed');
  });

  it('offers only what fits: papers while it is undecided, papers that lack when it was self-certified', async () => {
    const options = async (number: number) => (await me.get(`/saker/${caseId}/fravaer/${number}/endre`)).text;
    expect(await options(1)).toContain('Dokumentasjon er lagt fram');
    expect(await options(1)).not.toContain('Legeerklæring er krevd');
    await approve();
    expect(await options(1)).toContain('Legeerklæring er krevd');
    expect(await options(1)).toContain('Dokumentasjon er lagt fram');
    await report({ kind: 'holiday', from: '2026-12-14', to: '2026-12-18' });
    await approve(2);
    expect(await options(2)).not.toContain('Legeerklæring er krevd');
  });

  it('takes it back', async () => {
    await change({ change: 'mistake', reason });
    expect(await all()).toMatchObject([{ status: 'withdrawn' }]);
    expect((await lastMessage()).message_name).toBe('absence-withdrawn');
    expect((await me.get(`/saker/${caseId}/fravaer/1/endre`)).status).toBe(409);
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Trukket tilbake');
  });

  it('notes a certificate: sickness with self-certification becomes sickness with a certificate', async () => {
    await change({ change: 'documented', papers: 'certificate', shownOn: '2026-11-23', reason });
    expect(await all()).toMatchObject([
      { kind: 'medical-certificate', data: { certificate: 'yes', papersShownOn: '2026-11-23' } },
    ]);
  });

  it('notes a certificate for one that was approved without: it is no self-certification any more', async () => {
    await approve();
    const page = (await me.get(`/saker/${caseId}/fravaer/1/endre`)).text;
    expect(page).toContain('Hva er lagt fram?');
    expect(page).toContain('regnes fraværet ikke lenger som egenmelding');
    const fields = { change: 'documented', papers: 'certificate', shownOn: '2026-11-23', reason };
    expect((await change(fields)).status).toBe(303);
    expect(await all()).toMatchObject([{ kind: 'medical-certificate', status: 'approved' }]);
    const again = await change(fields);
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('allerede avgjort')]);
  });

  it('that was approved without what was asked for is reported anew, as one without agreement', async () => {
    await approve();
    const fields = {
      change: 'certificate-missing',
      requiredOn: '2026-11-02',
      deadline: '2026-11-20',
      preventedFromDoctor: 'no',
      reason,
    };
    const tooEarly = await change(fields);
    expect([tooEarly.status, tooEarly.text]).toEqual([422, expect.stringContaining('tre kalenderdager')]);
    await report({ kind: 'unauthorised', from: '2026-11-25', to: '2026-11-26' });
    expect((await change(fields)).status).toBe(303);
    expect(await all()).toMatchObject([
      { number: 1, status: 'withdrawn' },
      { number: 3, kind: 'unauthorised', status: 'reported', data: { replaces: 1, deadline: '2026-11-20' } },
      { number: 2, from: '2026-11-25' },
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no change chosen', { reason }, 'Velg hva som skal endres.'],
    ['no reason', { change: 'mistake' }, 'Skriv en begrunnelse.'],
    ['no last day', { change: 'ended', reason }, '«Siste dag» er ikke besvart.'],
    ['a last day before the first', { change: 'ended', lastDay: '2026-11-22', reason }, 'er før første dag'],
    ['papers, but not which', { change: 'documented', shownOn: '2026-11-23', reason }, '«Hva er lagt fram?»'],
    [
      'papers of tomorrow',
      { change: 'documented', papers: 'other', shownOn: '2026-11-24', reason },
      'kan ikke ligge fram i tid',
    ],
    [
      'a certificate that may still come',
      {
        change: 'certificate-missing',
        requiredOn: '2026-11-20',
        deadline: '2026-11-30',
        preventedFromDoctor: 'no',
        reason,
      },
      'Vent til fristen er ute.',
    ],
  ])('%s: says so and changes nothing', async (_what, fields, message) => {
    const refused = await change(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    if (fields.reason) expect(refused.text).toContain(reason);
    expect(await all()).toMatchObject([{ ...sick, status: 'reported' }]);
  });

  it('cannot make a refused one longer: of the days after, nobody has been heard', async () => {
    await app.caseFile.transaction((tx) =>
      decideAbsence(tx, {
        ...changeOf(caseId),
        engineDate: '2026-11-23',
        number: 1,
        status: 'rejected',
        stopsClock: false,
      }),
    );
    const refused = await change({ change: 'ended', lastDay: '2026-11-25', reason });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(
      'Fraværet er avslått til 24.11.2026, men siste dag settes til 25.11.2026.',
    );
    expect((await change({ change: 'ended', lastDay: '2026-11-23', reason })).status).toBe(303);
    expect(await all()).toMatchObject([{ status: 'rejected', to: '2026-11-23' }]);
  });

  it('cannot make an approved one longer than the right', async () => {
    await approve();
    const refused = await change({ change: 'ended', lastDay: '2026-11-27', reason });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('KVP-forskriften §\u00a06 tredje ledd');
    expect((await change({ change: 'ended', lastDay: '2026-11-25', reason })).status).toBe(303);
  });

  it('cannot make an approved one longer by days that somebody must judge: they are reported by themselves', async () => {
    await report({ ...child, from: '2026-11-25', to: '2026-11-27' });
    await report({ kind: 'unpaid-leave', from: '2026-12-07', to: '2026-12-31', leavePurpose: 'work' });
    for (const [number, lastDay, section] of [
      [2, '2026-12-01', '§\u00a010'],
      [3, '2027-03-30', '§\u00a0'],
    ] as const) {
      await approve(number);
      const refused = await change({ change: 'ended', lastDay, reason }, number);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(section);
      expect(refused.text).toContain('meld dagene etter som et eget fravær');
    }
    expect((await all()).map(({ to }) => to)).toEqual(['2026-11-24', '2026-11-27', '2026-12-31']);
  });

  it('cannot cut the six weeks after a birth without a certificate', async () => {
    const born = { kind: 'birth', from: '2026-11-25', bornOn: '2026-11-25', to: '2027-01-05' };
    await report(born);
    await approve(2);
    const cut = { change: 'ended', lastDay: '2026-12-18', reason };
    const refused = await change(cut, 2);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('registrer legeattesten')]);
    const shown = { change: 'documented', papers: 'certificate', shownOn: '2026-11-23', reason };
    expect((await change(shown, 2)).status).toBe(303);
    expect((await change(cut, 2)).status).toBe(303);
  });

  it('is not for the manager, and not for an absence that does not exist', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}/fravaer/1/endre`)).status).toBe(403);
    for (const number of ['9', 'x', '0']) {
      expect((await me.get(`/saker/${caseId}/fravaer/${number}/endre`)).status).toBe(404);
    }
    expect((await post('absences/9/change', { change: 'mistake', reason })).status).toBe(404);
    const missing = {
      change: 'confirmation-missing',
      requiredOn: '2026-11-02',
      deadline: '2026-11-20',
      reason,
    };
    expect((await post('absences/1/change', missing)).body.code).toBe('ERR_ABSENCE_NOT_APPROVED');
  });
});

describe('the right to self-certification', () => {
  const doubt = { ground: 'reasonable-doubt', covers: 'own', reason: 'Sett på arbeid.' };
  const ask = (fields: Record<string, string>) =>
    me.submit(`/saker/${caseId}/egenmelding`, fields, `/saker/${caseId}`);
  const answer = (fields: Record<string, string>) =>
    me.submit(`/saker/${caseId}/egenmelding/uttalelse`, fields, `/saker/${caseId}`);

  it('is asked about once at a time, by a process of its own', async () => {
    expect((await ask(doubt)).headers.location).toBe(`/saker/${caseId}?melding=egenmelding-spurt`);
    expect(await lastMessage()).toMatchObject({
      message_name: 'self-certification-questioned',
      variables: { ground: 'reasonable-doubt', covers: 'own' },
    });
    const again = await ask(doubt);
    expect(again.status).toBe(422);
    expect(again.text).toContain('allerede et spørsmål om retten');
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Registrer uttalelse');
  });

  it.each<[Record<string, string>, string]>([
    [{ ...doubt, reason: '' }, 'Skriv en begrunnelse.'],
    [{ ...doubt, covers: '' }, 'Velg hva det gjelder.'],
    [{ ...doubt, ground: 'four-absences' }, 'Det er registrert 0 fravær med egenmelding'],
  ])('%j: says %s', async (fields, message) => {
    const refused = await ask(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect(await openQuestion(app.caseFile.db, caseId)).toBeUndefined();
  });

  it('keeps what the participant says, and tells the engine', async () => {
    await ask(doubt);
    const said = { respondedOn: '2026-11-23', participantView: 'Har vært syk.' };
    expect((await answer({ ...said, respondedOn: '2026-11-24' })).text).toContain(
      'kan ikke ligge fram i tid',
    );
    expect((await answer({ ...said, participantView: '' })).text).toContain('Skriv en begrunnelse.');
    expect((await answer(said)).headers.location).toBe(`/saker/${caseId}?melding=egenmelding-svart`);
    expect(await lastEntry()).toMatchObject({
      kind: 'self-certification-answered',
      text: { participantView: 'Har vært syk.' },
    });
    expect((await lastMessage()).message_name).toBe('self-certification-answered');
  });

  it('cannot be answered when nobody has asked', async () => {
    expect((await me.get(`/saker/${caseId}/egenmelding/uttalelse`)).status).toBe(409);
    const said = { respondedOn: '2026-11-23', participantView: 'Har vært syk.' };
    expect((await post('self-certification/statement', said)).body.code).toBe(
      'ERR_SELF_CERTIFICATION_NOT_QUESTIONED',
    );
  });

  it('is for those who prepare and decide', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}/egenmelding`)).status).toBe(403);
    expect((await post('self-certification/question', doubt, 'leder')).status).toBe(403);
    expect((await post('self-certification/question', doubt, 'beslutter')).status).toBe(202);
    caseId = await makeCase(app.caseFile);
    expect((await me.get(`/saker/${caseId}/egenmelding`)).status).toBe(409);
  });
});

describe('the card of a case', () => {
  it('is there only when there is something to show', async () => {
    const card = 'id="fravaer"';
    const evaluations = ['2027-01-15'];
    const justBegun = await makeProgramme(app.caseFile, { from: '2026-11-16', evaluations });
    expect((await me.get(`/saker/${justBegun}`)).text).not.toContain(card);
    await report({ kind: 'holiday', from: '2026-12-14', to: '2026-12-18' });
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain(card);
    expect(text).toContain('5 dager brukt, 20 dager igjen av 25');
    expect(text).toContain('0 av 4 fravær uten legeerklæring på tolv måneder');
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/fravaer/1/endre');
  });

  it('is there when the right is only asked about', async () => {
    await app.caseFile.transaction((tx) =>
      questionSelfCertification(tx, {
        ...changeOf(caseId),
        caseUrl: 'http://localhost:3000',
        data: { ground: 'reasonable-doubt', covers: 'own' },
      }),
    );
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Det vurderes om retten til egenmelding');
  });
});
