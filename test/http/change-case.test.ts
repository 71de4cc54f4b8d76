import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluationsOf, journalOf, readCase } from '../../src/casefile/index.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(
  async () =>
    void (caseId = await makeProgramme(app.caseFile, { evaluations: ['2026-10-15', '2027-01-15'] })),
);
afterAll(() => app.close());

const lastMessage = () =>
  app.caseFile.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();

describe('move an evaluation', () => {
  const move = (fields: Record<string, string>, number = 1) => {
    const address = `/saker/${caseId}/evalueringer/${number}/flytt`;
    return me.submit(address, fields, `/saker/${caseId}`);
  };

  it('moves it, keeps the reason and tells the engine', async () => {
    const done = await move({ to: '2026-12-01', reason: 'Sykehus til slutten av måneden.' });
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=flyttet#evalueringer`);
    expect((await evaluationsOf(app.caseFile.db, caseId))[0]).toMatchObject({
      plannedOn: '2026-12-01',
      firstPlannedOn: '2026-10-15',
    });
    expect(await lastMessage()).toMatchObject({
      message_name: 'dates-changed',
      correlation_key: caseId,
      variables: {},
    });
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Sykehus til slutten av måneden.');
  });

  it.each([
    [{ to: '2026-11-01', reason: 'Fordi.' }, 'til en dag som har vært'],
    [{ to: '2027-05-01', reason: 'Fordi.' }, 'innenfor vedtaksperioden'],
    [{ to: '2027-01-15', reason: 'Fordi.' }, 'allerede planlagt en evaluering den dagen'],
    [{ to: '', reason: 'Fordi.' }, 'Fyll ut datoen'],
    [{ to: '2026-12-01', reason: ' - ' }, 'Skriv en begrunnelse'],
    [{ to: '2026-12-01', reason: 'x '.repeat(2001) }, 'høyst 4000 tegn'],
  ])('%j: says %s', async (fields, message) => {
    const refused = await move(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
    expect((await evaluationsOf(app.caseFile.db, caseId))[0]!.plannedOn).toBe('2026-10-15');
  });

  it('does not exist for another number', async () => {
    expect((await move({ to: '2026-12-01', reason: 'Fordi.' }, 9)).status).toBe(404);
    expect((await me.get(`/saker/${caseId}/evalueringer/9/flytt`)).status).toBe(404);
  });

  it('is for counsellors', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}/evalueringer/1/flytt`)).status).toBe(403);
    expect((await leader.get(`/saker/${caseId}`)).text).not.toContain('/flytt');
  });
});

describe('end the programme early', () => {
  const end = (fields: Record<string, string>) =>
    me.submit(`/saker/${caseId}/avslutt`, fields, `/saker/${caseId}`);
  const work = { endReason: 'work', endDate: '2026-11-30', reason: 'Fast jobb på lager.' };

  it('ends it, cancels what was planned, tells the engine and keeps what the check looked at', async () => {
    const done = await end(work);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=avsluttet`);
    expect(await readCase(app.caseFile.db, caseId)).toMatchObject({
      endReason: 'work',
      endedOn: '2026-11-30',
    });
    const message = await lastMessage();
    expect(message.message_name).toBe('programme-ended-early');
    expect(message.variables).toEqual({ endReason: 'work', endDate: '2026-11-30' });
    expect((await evaluationsOf(app.caseFile.db, caseId)).map(({ status }) => status)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['rules-applied', 'programme-ended']);
  });

  it('can be done once only', async () => {
    await end(work);
    const again = await end({ ...work, endDate: '2026-12-15' });
    expect(again.status).toBe(409);
    expect((await readCase(app.caseFile.db, caseId)).endedOn).toBe('2026-11-30');
  });

  it.each([
    ['no notice', {}, 'forvaltningsloven § 16'],
    [
      'the deadline is not over',
      { noticeSentOn: '2026-11-10', responseDeadline: '2026-11-24' },
      'er ikke ute',
    ],
    [
      'the deadline was too short',
      { noticeSentOn: '2026-11-10', responseDeadline: '2026-11-12' },
      'Gi minst 14 dager',
    ],
    [
      'birth, first year',
      {
        noticeSentOn: '2026-10-01',
        responseDeadline: '2026-10-20',
        absenceKind: 'birth',
        absenceFrom: '2026-08-01',
      },
      'Fraværet for fødsel',
    ],
  ])(
    'against the person’s will, %s: shows the breach and changes nothing',
    async (_what, fields, message) => {
      const refused = await end({
        endReason: 'not-resuming',
        endDate: '2026-11-23',
        reason: 'Møter ikke.',
        ...fields,
      });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Brudd');
      expect(refused.text).toContain(message);
      expect(refused.text).toContain('Møter ikke.');
      expect((await readCase(app.caseFile.db, caseId)).endedOn).toBeNull();
    },
  );

  it('ends it against the person’s will when the deadline is over', async () => {
    const fields = { noticeSentOn: '2026-10-26', responseDeadline: '2026-11-16' };
    const done = await end({
      endReason: 'not-resuming',
      endDate: '2026-11-23',
      reason: 'Møter ikke.',
      ...fields,
    });
    expect(done.status).toBe(303);
    expect((await me.get(`/saker/${caseId}`)).text).toContain('26.10.2026');
  });

  it.each([
    [{ ...work, endReason: 'max-duration' }, 'Velg hvorfor programmet avsluttes'],
    [{ ...work, endDate: '2027-04-01' }, 'ikke avsluttes etter den'],
    [{ ...work, endDate: '2026-03-01' }, 'før programmet startet'],
    [{ ...work, reason: '' }, 'Skriv en begrunnelse'],
  ])('%j: says %s', async (fields, message) => {
    const refused = await end(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(message);
  });

  it('is not for the manager', async () => {
    const leader = await signIn(app.address, 'leder');
    expect((await leader.get(`/saker/${caseId}/avslutt`)).status).toBe(403);
    expect((await (await signIn(app.address, 'beslutter')).get(`/saker/${caseId}/avslutt`)).status).toBe(200);
  });
});
