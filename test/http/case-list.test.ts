import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase, registerPerson } from '../../src/casefile/index.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { people } from './fixtures/people.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

describe('list of cases', () => {
  let app: TestApp;
  let me: Awaited<ReturnType<typeof signIn>>;
  let cases: Awaited<ReturnType<typeof seedDemoCases>>;
  beforeAll(async () => {
    app = await testApp();
    me = await signIn(app.address, 'leder');
  });
  afterAll(() => app.close());

  const numbers = (html: string) =>
    [...html.matchAll(/href="\/saker\/(KVP-\d{4}-\d{5})"/g)].map(([, id]) => id);

  it('says what to do while there are none', async () => {
    expect((await me.get('/saker')).text).toContain('Det er ingen saker ennå');
    cases = await seedDemoCases(app.caseFile);
  });

  it('shows what is late first: an assessment, a period without a decision, an evaluation', async () => {
    const { text } = await me.get('/saker');
    expect(numbers(text).slice(0, 3)).toEqual([cases.lateAssessment, cases.periodOver, cases.full]);
    expect(text).toContain('Arbeidsevnevurdering er forsinket');
    expect(text).toContain('Perioden er over uten nytt vedtak');
    expect(text).toContain('Evaluering er ikke holdt');
    expect(text).toContain('3 saker har en frist som er passert.');
    expect(text).toContain('Amina Bekkelund');
    expect(text).toContain('32 saker');
  });

  it('can show only those', async () => {
    const { text } = await me.get('/saker?forsinket=ja');
    expect(numbers(text)).toHaveLength(3);
  });

  it('pages, and closed cases come last', async () => {
    const first = await me.get('/saker');
    const second = await me.get('/saker?side=2');
    expect(numbers(first.text)).toHaveLength(25);
    expect(numbers(second.text)).toHaveLength(7);
    expect(numbers(second.text).at(-1)).toBe(cases.refused);
    expect((await me.get('/saker?side=99')).headers.location).toBe('/saker?side=2');
  });

  it.each([
    ['fase=programme', 3],
    ['fase=closed', 1],
    ['kontor=0904', 25],
    ['kontor=0904&fase=identification', 1],
    ['sok=kvp-2025', 2],
    ['sok=%25', 0],
    ['fase=finnesikke', 25],
  ])('filters by %s', async (query, count) => {
    const found = numbers((await me.get(`/saker?${query}`)).text);
    expect(found).toHaveLength(count);
  });

  it('keeps an identity number out of the address', async () => {
    const answer = await me.get('/saker?sok=078478+12345');
    expect(answer.headers.location).toBe('/saker?melding=ikke-fodselsnummer');
    expect(app.lines.join('')).not.toContain('12345"');
  });

  it.each([
    ['2026-05-22', people[8]!, 'Frist for start er passert', 1],
    ['2026-05-23', people[5]!, 'Frist for start', 0],
  ])('tells the last day to start (§ 31) of who applied on %s', async (applicationDate, who, tag, late) => {
    const { caseFile } = app;
    const officeId = applicationDate.replaceAll('-', '').slice(4);
    await caseFile.transaction(async (tx) => {
      const { personId } = await registerPerson(tx, caseFile.cipher, who);
      const by = { actor: 'veileder', engineDate: '2026-11-23', caseUrl: (id: string) => `/saker/${id}` };
      await openCase(tx, { personId, officeId, source: 'application', applicationDate, ...by });
    });
    expect((await me.get(`/saker?kontor=${officeId}`)).text).toContain(`>${tag}<`);
    expect(numbers((await me.get(`/saker?kontor=${officeId}&forsinket=ja`)).text)).toHaveLength(late);
  });
});
