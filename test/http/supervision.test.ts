import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addJournalEntry,
  journalOf,
  noteRegisterReading,
  recordProgramme,
} from '../../src/casefile/index.ts';
import { addCalendarDays } from '../../src/law/index.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { programmeFrom } from './fixtures/programme.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

type Pattern = { number: number; state: string; findings: { message: string }[] };
type InOffice = Pattern & {
  counts: Record<string, number>;
  cases: { caseId: string; state: string; findings: { message: string }[] }[];
};

let app: TestApp;
let cases: Awaited<ReturnType<typeof seedDemoCases>>;
beforeAll(async () => {
  app = await testApp();
  cases = await seedDemoCases(app.caseFile);
});
afterAll(() => app.close());

const as = (user: string) => ({
  get: (path: string) => request(app.address).get(`/api${path}`).auth(user, user),
  post: (path: string, body: object) => request(app.address).post(`/api${path}`).auth(user, user).send(body),
});
const ofCase = async (caseId: string): Promise<Pattern[]> =>
  (await as('veileder').get(`/cases/${caseId}/supervision`)).body.patterns;
const state = async (caseId: string, number: number) =>
  (await ofCase(caseId)).find((one) => one.number === number)!.state;
const ofOffice = async (office: string) => (await as('leder').get(`/supervision?office=${office}`)).body;

describe('supervision of a case, from its file', () => {
  it('finds what the file shows: dates, plans, evaluations', async () => {
    const patterns = await ofCase(cases.full);
    const states = Object.fromEntries(patterns.map(({ number, state }) => [number, state]));
    expect(states).toMatchObject({
      6: 'breach',
      7: 'kept',
      8: 'breach',
      13: 'breach',
      15: 'not-yet',
      16: 'kept',
    });
    // Nothing has been planned for the second period.
    expect(patterns.find(({ number }) => number === 8)!.findings).toMatchObject([
      { message: expect.stringContaining('fra 1.10.2026 til 30.9.2027') },
    ]);
    expect(patterns.find(({ number }) => number === 3)!.findings[0]!.message).toContain(
      'arbeidsevnevurdering',
    );
  });

  it('reads assessments that were in order, and none that were sent back', async () => {
    expect(await state(cases.starting, 3)).toBe('breach');
    const write = (kind: string, data: object, text: object = {}) =>
      app.caseFile.transaction((tx) => {
        const by = { caseId: cases.starting, actor: 'KVP Flyt', engineDate: '2026-11-01' };
        return addJournalEntry(tx, { ...by, kind, data: { ...data }, text: { ...text } });
      });
    const form = 'assessment-record';
    const answers = { decidedOn: '2026-10-30', needs: ['language'], participation: ['meeting'] };
    await write('form-completed', { form, answers, findings: [{ severity: 'brudd' }] });
    expect(await state(cases.starting, 3)).toBe('breach');
    await write(
      'form-completed',
      {
        form: 'assessment-self-assessment',
        answers: { participantTookPart: 'yes', needs: ['job-search'] },
        findings: [],
      },
      { view: 'Vil gjerne begynne' },
    );
    await write('form-completed', { form, answers, findings: [{ severity: 'merknad' }] });
    expect(await state(cases.starting, 3)).toBe('kept');
    expect(await state(cases.starting, 4)).toBe('kept');
    // What it meant for the decision stands in the grounds.
    expect(await state(cases.starting, 5)).toBe('kept');
    expect(await state(cases.starting, 9)).toBe('kept');
    expect(await state(cases.starting, 12)).toBe('breach');
  });

  it('sees that a programme is the same as another at the office, and no longer when it is changed', async () => {
    const same = (await ofCase(cases.starting)).find(({ number }) => number === 10)!;
    expect(same.findings[0]!.message).toContain(cases.full);
    const programme = programmeFrom('2026-12-01', '2027-11-30', ['2027-02-15']);
    const [first, ...others] = programme.activities;
    const change = { caseId: cases.starting, actor: 'veileder', engineDate: today, validFrom: '2026-12-01' };
    await app.caseFile.transaction((tx) =>
      recordProgramme(tx, {
        ...change,
        programme: { ...programme, activities: [{ ...first!, hoursPerWeek: 30 }, ...others] },
      }),
    );
    expect(await state(cases.starting, 10)).toBe('kept');
  });

  it('stands on the page of the case, where there is something to see', async () => {
    const { get } = await signIn(app.address);
    const { text } = await get(`/saker/${cases.full}`);
    expect(text).toContain('Dette ville et tilsyn sett i saken i dag.');
    expect(text).toContain('Arbeidsevnevurdering ved vedtaket');
    expect((await get(`/saker/${cases.identified}`)).text).not.toContain('ville et tilsyn sett');
  });

  it('says that a case does not exist', async () => {
    expect((await as('leder').get('/cases/KVP-2026-99999/supervision')).status).toBe(404);
  });
});

describe('contact with a participant', () => {
  const contact = {
    on: '2026-11-20',
    way: 'workplace',
    weekPlan: 'yes',
    providerChecked: 'no',
    note: 'Møter hver dag.',
  };

  it('is kept in the journal, and counts as follow-up', async () => {
    const before = await state(cases.periodOver, 14);
    const answer = await as('veileder').post(`/cases/${cases.full}/contacts`, contact);
    expect([answer.status, answer.body]).toEqual([201, { caseId: cases.full, on: '2026-11-20' }]);
    const entry = (await journalOf(app.caseFile.db, cases.full)).at(-1);
    expect(entry).toMatchObject({
      kind: 'contact-registered',
      actor: 'veileder',
      data: { on: '2026-11-20', way: 'workplace', weekPlan: true, providerChecked: false },
      text: { note: 'Møter hver dag.' },
    });
    expect(before).toBe('note');
    // The silence from before it is still there to see.
    const { findings } = (await ofCase(cases.full)).find(({ number }) => number === 14)!;
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Det er ikke skrevet ned noen oppfølging på \d+ dager/),
    ]);
  });

  it('is not missed while the programme stands still', async () => {
    const silence = async () => {
      const { findings } = (await ofCase(cases.full)).find(({ number }) => number === 14)!;
      return findings.find(({ message }) => message.includes('skrevet ned noen oppfølging'))!.message;
    };
    const still = 'Dager da programmet sto stille, er ikke regnet med.';
    const [, from] = /fra (\d+\.\d+\.\d{4})/.exec(await silence())!;
    const [day, month, year] = from!.split('.').map((part) => part.padStart(2, '0'));
    const first = addCalendarDays(`${year}-${month}-${day}`, 1);
    await app.caseFile.db
      .insertInto('uncounted_period')
      .values({
        case_id: cases.full,
        kind: 'leave',
        uncounted_from: first,
        uncounted_to: addCalendarDays(first, 2),
      })
      .execute();
    expect(await silence()).toContain(still);
    await app.caseFile.db.deleteFrom('uncounted_period').where('uncounted_from', '=', first).execute();
    expect(await silence()).not.toContain(still);
  });

  it.each([
    ['tomorrow', { on: '2026-11-24' }, 'ERR_CONTACT_IN_THE_FUTURE', () => cases.full],
    ['before the programme', { on: '2025-09-30' }, 'ERR_CONTACT_BEFORE_PROGRAMME', () => cases.full],
    ['a way that does not exist', { way: 'telepathy' }, 'ERR_INPUT_INVALID', () => cases.full],
    ['nothing written', { note: '' }, 'ERR_INPUT_INVALID', () => cases.full],
    ['no programme', {}, 'ERR_WRONG_PHASE', () => cases.identified],
    ['a closed case', {}, 'ERR_CASE_CLOSED', () => cases.refused],
  ])('is refused: %s', async (_what, patch, code, which) => {
    const entries = (await journalOf(app.caseFile.db, which())).length;
    const answer = await as('veileder').post(`/cases/${which()}/contacts`, { ...contact, ...patch });
    expect(answer.body.code).toBe(code);
    expect((await journalOf(app.caseFile.db, which())).length).toBe(entries);
  });

  it('is written on a page that loses nothing of what was typed, and shows in the timeline', async () => {
    const me = await signIn(app.address);
    const address = `/saker/${cases.full}/kontakt`;
    const wrong = await me.submit(address, { ...contact, on: '24.11.2026' }, address);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Kontakten kan ikke ligge fram i tid.');
    expect(wrong.text).toContain('Møter hver dag.</textarea>');
    const done = await me.submit(address, { ...contact, providerChecked: 'yes' }, address);
    expect(done.headers.location).toBe(`/saker/${cases.full}?melding=kontakt#hendelser`);
    const { text } = await me.get(`/saker/${cases.full}`);
    expect(text).toContain(
      'Oppfølging 20. november 2026: besøk der aktiviteten foregår. Ukeplanen er skriftlig.',
    );
    expect(text).toContain('hos tiltaksarrangøren er kontrollert');
  });
});

describe('supervision of an office', () => {
  it('counts each pattern and names the cases, breaches first', async () => {
    const report = await ofOffice('0906');
    const full = (report.patterns as InOffice[]).find(({ number }) => number === 3)!;
    expect(full.counts.breach).toBe(full.cases.filter((one) => one.state === 'breach').length);
    expect(full.cases.map(({ caseId }) => caseId)).toContain(cases.full);
    for (const { counts } of report.patterns as InOffice[])
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(report.cases);
    expect((await ofOffice('0904')).patterns.find((one: InOffice) => one.number === 7).counts).toMatchObject({
      'not-yet': 25,
    });
    expect(JSON.stringify(report)).not.toMatch(/Bekkelund|Amina/);
  });

  it('misses what the office has not said, until it is registered', async () => {
    const states = async (office: string) =>
      Object.fromEntries(
        ((await ofOffice(office)).office as Pattern[]).map((one) => [one.number, one.state]),
      );
    expect(await states('0906')).toEqual({ 1: 'breach', 2: 'breach', 17: 'breach', 18: 'breach' });
    // That somebody has been found shows nothing of the others; that the register was read does.
    expect(await states('0904')).toEqual({ 1: 'breach', 2: 'breach', 17: 'breach', 18: 'breach' });
    const reading = { on: '2026-11-16', actor: 'veileder', lines: 300, candidates: 40, opened: 0 };
    await app.caseFile.transaction((tx) =>
      noteRegisterReading(tx, 'uttrekk', { ...reading, offices: ['0904', '0904'] }),
    );
    expect(await states('0904')).toEqual({ 1: 'breach', 2: 'kept', 17: 'breach', 18: 'breach' });
    expect((await states('0906'))[2]).toBe('breach');
    const said = { kind: 'public-information', statedOn: '2026-11-20', description: 'Side på nettet.' };
    expect((await as('leder').post('/offices/0906/statements', said)).body).toEqual({
      officeId: '0906',
      number: 1,
    });
    await as('leder').post('/offices/0906/statements', { ...said, kind: 'screening' });
    expect(await states('0906')).toEqual({ 1: 'kept', 2: 'kept', 17: 'breach', 18: 'breach' });
    expect((await ofOffice('0906')).statements).toMatchObject([
      { kind: 'public-information', statedBy: 'leder', registeredOn: today, description: 'Side på nettet.' },
      { kind: 'screening' },
    ]);
  });

  it('tells what forms were sent back for in the last year, and of nobody', async () => {
    const broken = (rule: string, severity = 'brudd') => ({ rule, severity, section: '-', message: 'Feil.' });
    const send = (engineDate: string, ...findings: object[]) =>
      app.caseFile.transaction((tx) =>
        addJournalEntry(tx, {
          ...{ caseId: cases.full, actor: 'veileder', engineDate, kind: 'form-completed' },
          data: { form: 'decision-plan-programme', findings: JSON.parse(JSON.stringify(findings)) },
          text: {},
        }),
      );
    const week = broken('programme-full-week');
    await send('2026-11-02', week, week, broken('programme-needs-answered', 'merknad'));
    await send('2026-11-03', week, broken('programme-job-search'));
    await send('2025-11-23', broken('programme-no-gap'));
    const { sentBack } = await ofOffice('0906');
    expect(sentBack[0]).toMatchObject({ rule: 'programme-full-week', times: 2, cases: 1 });
    const rules = (sentBack as { rule: string }[]).map(({ rule }) => rule);
    expect(rules).toContain('programme-job-search');
    expect(rules).not.toContain('programme-needs-answered');
    expect(rules).not.toContain('programme-no-gap');
    const { text } = await (await signIn(app.address, 'leder')).get('/internkontroll?kontor=0906');
    expect(text).toMatch(/37,5 timer[^<]*\): 2 ganger i 1 sak/);
    expect((await ofOffice('0904')).sentBack).toEqual([]);
  });

  it.each([
    ['tomorrow', { statedOn: '2026-11-24' }, 'ERR_STATEMENT_IN_THE_FUTURE'],
    ['of a kind that does not exist', { kind: 'party' }, 'ERR_INPUT_INVALID'],
    ['without words', { description: '-' }, 'ERR_INPUT_INVALID'],
  ])('refuses a statement %s', async (_what, patch, code) => {
    const said = { kind: 'screening', statedOn: '2026-11-20', description: 'Alle er gjennomgått.', ...patch };
    expect((await as('leder').post('/offices/0906/statements', said)).body.code).toBe(code);
  });

  it.each(['veileder', 'beslutter'])('is for the manager, not for %s', async (user) => {
    expect((await as(user).get('/supervision?office=0906')).status).toBe(403);
    expect((await as(user).post('/offices/0906/statements', {})).status).toBe(403);
    const { get } = await signIn(app.address, user);
    expect((await get('/internkontroll')).status).toBe(403);
    expect((await get('/saker')).text).not.toContain('href="/internkontroll"');
  });

  it('is a page: patterns, cases with links, and a form that loses nothing', async () => {
    const me = await signIn(app.address, 'leder');
    const { text } = await me.get('/internkontroll?kontor=0906');
    expect(text).toContain('Sakene ved kontor 0906');
    expect(text).toContain(`href="/saker/${cases.full}#internkontroll"`);
    const said = {
      officeId: '0906',
      kind: 'internal-control',
      statedOn: '24.11.2026',
      description: 'Årshjul',
    };
    const wrong = await me.submit('/internkontroll', said);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Datoen kan ikke ligge fram i tid.');
    expect(wrong.text).toContain('Årshjul</textarea>');
    expect((await me.submit('/internkontroll', { ...said, officeId: '9999' })).status).toBe(404);
    const done = await me.submit('/internkontroll', { ...said, statedOn: '20.11.2026' });
    expect(done.headers.location).toBe('/internkontroll?kontor=0906&melding=registrert');
    expect((await me.get('/internkontroll?kontor=0906')).text).toContain('Årshjul');
  });
});
