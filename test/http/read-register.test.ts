import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCase, journalOf, lastReadingOf, readCase, REGISTER_COLUMNS } from '../../src/casefile/index.ts';
import { identityNumber } from '../casefile/support/people.ts';
import { changeOf } from '../casefile/support/cases.ts';
import { signIn, token } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

const heading = REGISTER_COLUMNS.join(';');
const line = (n: number, group = 'SPESIELT_TILPASSET_INNSATS') =>
  `${identityNumber(n)};Kari;Hagen${n};0906;${group};2024-01-01;1;0;BOSATT_LOVLIG`;
const csv = [heading, line(200), line(201, 'STANDARD_INNSATS'), line(202)].join('\n');

describe('the register is read in', () => {
  let app: TestApp;
  let me: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    app = await testApp();
    me = await signIn(app.address);
  });
  afterAll(() => app.close());

  async function upload(content: string | Buffer, who = me) {
    const { text } = await who.get('/register');
    return who.agent
      .post('/register')
      .field('_csrf', token(text))
      .attach('csv', Buffer.from(content), { filename: 'uttrekk.csv', contentType: 'text/csv' });
  }
  const cases = () => app.caseFile.db.selectFrom('case_file').select('id').orderBy('id').execute();

  it('opens nothing when one line is wrong, and tells every fault by its line', async () => {
    const page = await upload([heading, line(200), line(201).replace('0906', '6'), line(200)].join('\n'));
    expect(page.status).toBe(422);
    expect(page.text).toContain('Ingenting er lest inn: 2 feil');
    expect(page.text).toMatch(/Linje 3:<\/strong> Kontornummeret må ha fire siffer/);
    expect(page.text).toMatch(/Linje 4:<\/strong> Samme fødselsnummer som på linje 2/);
    expect(page.text).not.toContain(identityNumber(201));
    expect(await cases()).toEqual([]);
    expect(await app.caseFile.db.selectFrom('person').selectAll().execute()).toEqual([]);
  });

  it('opens a case for each candidate, and reports line by line', async () => {
    const page = await upload(csv);
    expect(page.status).toBe(200);
    expect(page.text).toContain('3 linjer er lest, 2 personer kan være aktuelle, og 2 saker er opprettet.');
    expect(page.text).toContain('Innsatsgruppen er en annen enn spesielt tilpasset innsats.');
    const [first] = await cases();
    expect(page.text).toContain(`href="/saker/${first!.id}"`);
    expect(await readCase(app.caseFile.db, first!.id)).toMatchObject({
      source: 'identification',
      phase: 'identification',
      applicationDate: null,
    });
    const [entry] = await journalOf(app.caseFile.db, first!.id);
    expect(entry).toMatchObject({ actor: 'veileder', data: { screenedFrom: 'register', line: 2 } });
    // Nobody who is no candidate is kept.
    expect(await app.caseFile.db.selectFrom('person').selectAll().execute()).toHaveLength(2);
  });

  it('opens nothing new when it is read again', async () => {
    const page = await upload(csv);
    expect(page.text).toContain('2 personer kan være aktuelle, og 0 saker er opprettet.');
    expect(page.text).toContain('Har en åpen sak.');
    expect(await cases()).toHaveLength(2);
    // The office shows by it that it goes through its users, though no case came of it.
    expect(await lastReadingOf(app.caseFile.db, '0906')).toBe(today);
    expect(await lastReadingOf(app.caseFile.db, '1201')).toBeNull();
    expect((await me.get('/register')).text).toMatch(/23\. november 2026[\s\S]*23\. november 2026/);
  });

  it('does not ask anew somebody whose case was closed lately', async () => {
    const [first, second] = await cases();
    const close = (caseId: string, closedOn: string) =>
      app.caseFile.transaction((tx) =>
        closeCase(tx, { ...changeOf(caseId), engineDate: today, outcome: 'not-relevant', closedOn }),
      );
    await close(first!.id, '2026-05-23');
    await close(second!.id, '2026-05-22');
    const page = await upload(csv);
    expect(page.text).toContain('Forrige sak ble avsluttet 23. mai 2026');
    expect(page.text).toContain('2 personer kan være aktuelle, og 1 sak er opprettet.');
  });

  it.each([
    ['', 'Velg en fil som ikke er tom.'],
    ['hei', 'Første linje må ha kolonnene'],
    [Buffer.from([0xf8, 0xe6, 0x20]), 'Filen er ikke tekst i UTF-8'],
  ])('refuses %j', async (content, message) => {
    const page = await upload(content);
    expect(page.status).toBe(422);
    expect(page.text).toContain(message);
  });

  it('is for counsellors, from a page of their own session', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get('/register')).status).toBe(403);
    expect((await leader.get('/saker')).text).not.toContain('href="/register"');
    const forged = await me.agent
      .post('/register')
      .field('_csrf', 'x')
      .attach('csv', Buffer.from(csv), 'a.csv');
    expect(forged.status).toBe(403);
    const bare = await me.agent.post('/register').type('form').send({ csv });
    expect(bare.status).toBe(400);
  });

  it('is the same over the API', async () => {
    const send = (text: string) =>
      me.agent
        .post('/api/register-readings')
        .set('authorization', `Basic ${Buffer.from('veileder:veileder').toString('base64')}`)
        .send({ csv: text });
    const faulty = await send(csv.replace('0906', 'x'));
    expect(faulty.body).toMatchObject({
      status: 422,
      code: 'ERR_REGISTER_FAULTY',
      errors: [{ field: 'linje 2', message: 'Kontornummeret må ha fire siffer.' }],
    });
    const read = await send(csv);
    expect(read.body).toMatchObject({ candidates: 2, opened: 0 });
    expect(
      read.body.lines.map(({ line, result }: { line: number; result: string }) => [line, result]),
    ).toEqual([
      [2, 'recent-case'],
      [3, 'no-candidate'],
      [4, 'open-case'],
    ]);
  });

  it('logs no identity number and no name', () => {
    expect(app.lines.join('')).not.toMatch(/\d{11}(?!\d)|Hagen/);
  });
});
