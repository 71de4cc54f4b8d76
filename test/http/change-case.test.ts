import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endingsOf, evaluationsOf, journalOf, readCase, recordNotice } from '../../src/casefile/index.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';
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

describe('propose to end the programme early', () => {
  const end = (fields: Record<string, string>) =>
    me.submit(`/saker/${caseId}/avslutt`, fields, `/saker/${caseId}`);
  const lager = { endReason: 'work', endDate: '2026-11-30', reason: 'Fast jobb på lager.' };
  const work = { ...lager, againstWill: 'no' };

  it('changes nothing but tells the engine, and keeps what the check looked at', async () => {
    const done = await end(work);
    expect(done.headers.location).toBe(`/saker/${caseId}?melding=avslutning-foreslatt`);
    expect((await readCase(app.caseFile.db, caseId)).endedOn).toBeNull();
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([
      { number: 1, status: 'proposed', endReason: 'work', endDate: '2026-11-30', proposedBy: 'veileder' },
    ]);
    const message = await lastMessage();
    expect(message).toMatchObject({
      message_name: 'ending-proposed',
      correlation_key: `${caseId}/ending-1`,
      variables: {
        caseId,
        officeId: '0906',
        endingNumber: 1,
        matterKey: `${caseId}/ending-1`,
        caseUrl: `http://localhost:3000/saker/${caseId}`,
      },
    });
    expect(JSON.stringify(message.variables)).not.toContain('lager');
    expect((await evaluationsOf(app.caseFile.db, caseId)).map(({ status }) => status)).toEqual([
      'planned',
      'planned',
    ]);
    const kinds = (await journalOf(app.caseFile.db, caseId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['rules-applied', 'ending-proposed']);
    const page = (await me.get(`/saker/${caseId}`)).text;
    expect(page).toContain('Avslutning før tiden');
    expect(page).toContain('Fast jobb på lager.');
  });

  it('can be done once at a time', async () => {
    await end(work);
    expect((await end({ ...work, endDate: '2026-12-15' })).status).toBe(409);
    expect((await me.get(`/saker/${caseId}/avslutt`)).status).toBe(409);
    expect(await endingsOf(app.caseFile.db, caseId)).toHaveLength(1);
  });

  it('for birth in its first year: shows the breach and proposes nothing', async () => {
    const refused = await end({
      endReason: 'not-resuming',
      endDate: '2026-11-23',
      reason: 'Møter ikke.',
      absenceKind: 'birth',
      absenceFrom: '2026-08-01',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Brudd');
    expect(refused.text).toContain('Fraværet for fødsel');
    expect(refused.text).toContain('Møter ikke.');
    expect(await endingsOf(app.caseFile.db, caseId)).toEqual([]);
  });

  it('is against the will of somebody who does not resume, whatever is answered', async () => {
    await end({ endReason: 'not-resuming', endDate: '2026-11-23', reason: 'Møter ikke.', againstWill: 'no' });
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([{ againstWill: true }]);
  });

  it('of somebody who does not resume needs no answer to whether it is against the will', async () => {
    await end({ endReason: 'not-resuming', endDate: '2026-11-23', reason: 'Møter ikke.' });
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([{ againstWill: true }]);
  });

  it('without an answer to whether it is against the will proposes nothing', async () => {
    expect((await end(lager)).status).toBe(422);
    expect(await endingsOf(app.caseFile.db, caseId)).toEqual([]);
  });

  it('for other circumstances in the participant is called that, and the case can end for it', async () => {
    await end({ ...work, endReason: 'circumstances', reason: 'Har truet andre deltakere.' });
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([{ endReason: 'circumstances' }]);
    expect((await me.get(`/saker/${caseId}`)).text).toContain('Avslutning: andre forhold ved deltakeren');
    const { db } = app.caseFile;
    const ended = { end_reason: 'circumstances', ended_on: '2026-11-30' } as const;
    await db.updateTable('case_file').set(ended).where('id', '=', caseId).execute();
    expect((await me.get(`/saker/${caseId}`)).text).toContain('andre forhold ved deltakeren');
  });

  it('over a condition of § 29 says which, on every page', async () => {
    const lost = { ...work, endReason: 'condition-lost', endGround: 'benefits', reason: 'Får dagpenger.' };
    await end(lost);
    expect(await endingsOf(app.caseFile.db, caseId)).toMatchObject([
      { endReason: 'condition-lost', endGround: 'benefits', againstWill: false },
    ]);
    const words = 'et vilkår for programmet er ikke lenger oppfylt: deltakeren har andre ytelser å leve av';
    const page = (await me.get(`/saker/${caseId}`)).text;
    expect(page).toContain(`Avslutning: ${words}`);
    expect(page).toContain(`er foreslått 30. november 2026: ${words}`);
    await app.caseFile.transaction((tx) =>
      recordNotice(tx, {
        ...changeOf(caseId),
        ...{ about: 'ending', aboutNumber: 1, sentOn: '2026-11-23', responseDeadline: '2026-12-07' },
      }),
    );
    const letter = (await me.get(`/saker/${caseId}/varsel/1`)).text;
    expect(letter).toContain('deltakeren har andre ytelser å leve av');
    expect(letter).toMatch(/Vilkårene står i §.29/);
  });

  it.each([
    [{ ...work, endReason: 'condition-lost' }, 'Velg hvilket vilkår det er.'],
    [{ ...work, endReason: 'condition-lost', endGround: 'circumstances' }, 'Velg hvilket vilkår det er.'],
    [{ ...work, endGround: 'benefits' }, 'Gjelder bare når et vilkår ikke lenger er oppfylt.'],
    [{ ...work, endReason: 'max-duration' }, 'Velg hvorfor programmet avsluttes'],
    [{ ...work, endReason: 'interruption-year' }, 'Velg hvorfor programmet avsluttes'],
    [{ ...work, endDate: '2027-04-01' }, 'etter vedtaksperioden'],
    [{ ...work, endDate: '2026-03-01' }, 'før programmet startet'],
    [{ ...work, reason: '' }, 'Skriv en begrunnelse'],
    [lager, 'Velg ja eller nei.'],
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
