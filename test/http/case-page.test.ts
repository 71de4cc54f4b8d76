import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addJournalEntry, journalOf, recordProgramme } from '../../src/casefile/index.ts';
import { answerText } from '../../src/http/words/answer-words.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { people } from './fixtures/people.ts';
import { programmeFrom } from './fixtures/programme.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

describe('page of a case', () => {
  let app: TestApp;
  let me: Awaited<ReturnType<typeof signIn>>;
  let cases: Awaited<ReturnType<typeof seedDemoCases>>;
  beforeAll(async () => {
    app = await testApp({
      tasks: async () => [
        { key: '17', elementId: 'hold_evaluation', due: '2026-11-16T15:30:00+01:00', assignee: 'veileder' },
      ],
      instances: async () => [{ key: '42', processId: 'programme-period' }],
    });
    cases = await seedDemoCases(app.caseFile);
    me = await signIn(app.address);
  });
  afterAll(() => app.close());

  it('shows person, phase, dates, programme, benefit and limits', async () => {
    const { text } = await me.get(`/saker/${cases.full}`);
    for (const shown of [
      'Amina Bekkelund',
      '1. oktober 2026 til 30. september 2027',
      'Arbeidstrening',
      '22,5',
      '1\u00a0071,91\u00a0kr per dag',
      '<strong>418 dager</strong> brukt',
      '30. september 2027',
      'Holdt 9 dager etter planen',
      '14 dager forsinket',
    ]) {
      expect(text).toContain(shown);
    }
  });

  it('says which activity of the programme goes on on free days too', async () => {
    const course = { ...programmeFrom('2026-10-01', '2027-09-30', []).activities[1]!, onFreeDays: true };
    const before = await me.get(`/saker/${cases.full}`);
    expect(before.text).not.toContain('også på fridager');
    const { activities, ...plan } = programmeFrom('2026-10-01', '2027-09-30', []);
    await app.caseFile.transaction((tx) =>
      recordProgramme(tx, {
        ...{ caseId: cases.full, actor: 'veileder', engineDate: today, validFrom: today },
        programme: { ...plan, activities: [activities[0]!, course] },
      }),
    );
    const { text } = await me.get(`/saker/${cases.full}`);
    expect(text).toContain('Kurs <span class="kvp-muted">(også på fridager)</span>');
    expect(text).not.toContain('Arbeidstrening <span');
    expect(answerText('activities', [course])).toBe(
      'kurs, kommunen, norsk og grunnleggende ferdigheter, Norsk på nivå B1 muntlig., Arbeidsgiveren krever at sikkerhetsrutiner forstås., 10 timer i uken, 01.10.2026–30.09.2027, også på fridager',
    );
  });

  it('links to the tasks in Tasklist and the process in Operate', async () => {
    const { text } = await me.get(`/saker/${cases.full}`);
    expect(text).toContain('href="http://localhost:8080/tasklist/17">Gjennomfør evaluering</a>');
    expect(text).toContain('href="http://localhost:8080/operate/processes/42">Programperiode</a>');
  });

  it('opens also when the engine does not answer', async () => {
    const alone = await testApp({
      caseFile: app.caseFile,
      tasks: () => Promise.reject(new Error('no engine')),
    });
    const { text, status } = await (await signIn(alone.address)).get(`/saker/${cases.full}`);
    expect(status).toBe(200);
    expect(text).toContain('Saksflyten svarer ikke akkurat nå');
    alone.server.close();
  });

  it('loads itself again until the first task has come, and gives up in the end', async () => {
    const waiting = await testApp({ caseFile: app.caseFile, tasks: async () => [] });
    const { get } = await signIn(waiting.address);
    const page = `/saker/${cases.full}`;
    const first = await get(`${page}?melding=registrert`);
    expect(first.headers.refresh).toBe(`2; url=${page}?melding=registrert&forsok=1`);
    expect(first.text).toContain('Siden lastes på nytt av seg selv.');
    for (const still of ['', '?melding=registrert&forsok=10', '?melding=%0d%0aset-cookie:x']) {
      const { headers, text } = await get(`${page}${still}`);
      expect(headers).not.toHaveProperty('refresh');
      expect(text).toContain('Ingen åpne oppgaver nå.');
    }
    const { headers } = await me.get(`${page}?melding=registrert`);
    expect(headers).not.toHaveProperty('refresh');
    waiting.server.close();
  });

  it('says which activity a text was written about', async () => {
    await app.caseFile.transaction((tx) =>
      addJournalEntry(tx, {
        caseId: cases.starting,
        actor: 'veileder',
        engineDate: today,
        kind: 'form-completed',
        data: {
          form: 'decision-plan-programme',
          answers: {
            activities: [{ kind: 'course' }, { kind: 'job-search' }],
            omittedNeeds: [{ need: 'housing' }],
          },
        },
        text: {
          activities: [{ goal: 'Truckførerbevis.' }, { goal: 'Fem søknader i uken.' }],
          omittedNeeds: [{ reason: 'Har fått bolig.' }],
        },
      }),
    );
    const { text } = await me.get(`/saker/${cases.starting}`);
    for (const label of [
      '<dt>Aktivitet 2 (jobbsøking), mål</dt><dd>Fem søknader i uken.</dd>',
      '<dt>Behov uten aktivitet 1 (bolig), begrunnelse</dt><dd>Har fått bolig.</dd>',
    ])
      expect(text).toContain(label);
  });

  it('masks the identity number, and keeps who asked to see it', async () => {
    const { identityNumber } = people[0]!;
    const page = await me.get(`/saker/${cases.full}`);
    expect(page.text).toContain(`${identityNumber.slice(0, 6)} *****`);
    expect(page.text).not.toContain(identityNumber.slice(6));
    const shown = await me.submit(`/saker/${cases.full}/fodselsnummer`, {}, `/saker/${cases.full}`);
    expect(shown.text).toContain(`${identityNumber.slice(0, 6)} ${identityNumber.slice(6)}`);
    const entry = (await journalOf(app.caseFile.db, cases.full)).at(-1);
    expect(entry).toMatchObject({
      kind: 'identity-number-shown',
      actor: 'veileder',
      engineDate: today,
      data: {},
    });
  });

  it('tells who wrote what and why, with what the check found', async () => {
    const { text } = await me.get(`/saker/${cases.corrected}`);
    expect(text).toContain('Vilkårene er vurdert. Kontrollen fant feil som må rettes');
    expect(text).toContain('sosialtjenesteloven §\u00a042');
    expect(text).toContain('Ønsker seg arbeid på lager.');
    expect(text).toContain('16. november 2026');
    expect(text).not.toContain('Skjemaet er signert');
    expect(text.indexOf('datetime="2026-11-20"')).toBeLessThan(text.indexOf('datetime="2026-11-16"'));
  });

  it('shows automatic events on demand, and events of a kind it does not know', async () => {
    await app.caseFile.transaction((tx) =>
      addJournalEntry(tx, {
        caseId: cases.corrected,
        actor: 'noe',
        engineDate: today,
        kind: 'from-the-future',
        schemaVersion: 7,
      }),
    );
    const { text } = await me.get(`/saker/${cases.corrected}?alt=ja`);
    expect(text).toContain('Skjemaet er signert');
    expect(text).toContain('Hendelse: from-the-future (versjon 7)');
  });

  it('pages through a long journal', async () => {
    await app.caseFile.transaction(async (tx) => {
      for (let i = 0; i < 60; i += 1) {
        await addJournalEntry(tx, {
          caseId: cases.starting,
          actor: 'x',
          engineDate: today,
          kind: `note-${i}`,
        });
      }
    });
    const first = await me.get(`/saker/${cases.starting}`);
    expect(first.text).not.toContain('note-5 ');
    const older = /href="([^"]*eldre=\d+)#hendelser"/.exec(first.text)![1]!;
    expect((await me.get(older)).text).toContain('note-5 ');
  });

  it('shows a decision with each rule, its section and what it looked at', async () => {
    const { text } = await me.get(`/saker/${cases.full}/vedtak/1`);
    expect(text).toContain('Vedtak 1: innvilgelse');
    expect(text).toContain('Besluttet av</dt><dd>Beslutter');
    expect(text).toContain('Program kan bare innvilges når alle vilkårene er oppfylt.');
    expect(text).toContain('sosialtjenesteloven §\u00a029');
    expect(text).toContain('spesielt tilpasset innsats');
  });

  it.each([
    '/saker/KVP-2026-99999',
    '/saker/tull',
    '/saker/KVP-2025-00001/vedtak/9',
    '/saker/KVP-2025-00001/vedtak/x',
  ])('says that %s does not exist', async (address) => expect((await me.get(address)).status).toBe(404));
});
