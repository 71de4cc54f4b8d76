import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attendanceOf, journalOf, planPaymentMonth } from '../../src/casefile/index.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
let office = 1800;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(
  async () =>
    void (caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] })),
);
afterAll(() => app.close());

const page = () => `/saker/${caseId}/frammote/2026-10`;
const send = (fields: Record<string, string>) => me.submit(page(), fields, page());
const VIEW = 'Trodde at fridagene var avtalt.';
const typed = {
  ...{ how: 'exceptions', absence1From: '2026-10-06', absence1To: '2026-10-07' },
  ...{ participantHeard: 'yes', participantView: VIEW },
};
const months = () => attendanceOf(app.caseFile.db, caseId);
const entries = () => journalOf(app.caseFile.db, caseId, { kinds: ['attendance-registered'] });
const told = () =>
  app.caseFile.db
    .selectFrom('outbox')
    .selectAll()
    .where('correlation_key', '=', `payment-${office}/2026-10`)
    .where('message_name', '=', 'attendance-registered')
    .execute();

describe('what the participant says of absence without agreement (administration act § 16, social services act § 42)', () => {
  it.each([
    ['nothing', { participantView: '' }, 'participantView', 'eller at deltakeren ikke ville si noe'],
    ['a full stop', { participantView: '.' }, 'participantView', 'Skriv hva deltakeren har sagt'],
    ['more than is kept', { participantView: 'x'.repeat(4001) }, 'participantView', 'høyst 4000 tegn'],
    ['not heard', { participantHeard: 'no' }, 'participantHeard', 'Hør deltakeren først'],
    ['not answered', { participantHeard: '' }, 'participantHeard', 'er ikke besvart'],
  ])('%s: is refused, and what was written stays', async (_name, fields, at, message) => {
    const sent = { ...typed, note: 'Ringte.', ...fields };
    const refused = await send(sent);
    expect(refused.status).toBe(422);
    expect(refused.text.match(/href="#\w+"/g)).toEqual(['href="#innhold"', `href="#${at}"`]);
    expect(refused.text).toContain(message);
    expect(refused.text).toContain(`>${sent.participantView}</textarea>`);
    expect(await months()).toEqual([]);
  });

  it('stands in the case as what people wrote, and neither in codes nor in what the engine is told', async () => {
    const { officeId, today } = { officeId: String(office), today: '2026-11-02' };
    await app.caseFile.transaction((tx) =>
      planPaymentMonth(tx, { officeId, month: '2026-10', today, pagesUrl: 'https://flyt.example' }),
    );
    expect((await send({ ...typed, note: 'Ringte.' })).status).toBe(303);
    expect(await entries()).toMatchObject([{ text: { note: 'Ringte.', participantView: VIEW } }]);
    const data = (await entries()).map((entry) => entry.data);
    const messages = await told();
    expect(messages).toHaveLength(1);
    expect(JSON.stringify([data, await months(), messages])).not.toContain(VIEW);
    const [applied] = await journalOf(app.caseFile.db, caseId, { kinds: ['rules-applied'] });
    expect(JSON.stringify(applied!.data)).not.toContain(VIEW);
    expect(JSON.stringify(applied!.text)).toContain(VIEW);
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain('Deltakerens syn');
    expect(text).toContain(VIEW);
  });

  it('is in the form when it is opened again', async () => {
    await send(typed);
    expect((await me.get(page())).text).toContain(`>${VIEW}</textarea>`);
  });

  it('can be put right alone: it is kept, and nobody works the month out again', async () => {
    await send(typed);
    const before = (await told()).length;
    const view = 'Har vist en melding om at dagene var avtalt.';
    expect((await send({ ...typed, participantView: view })).status).toBe(303);
    expect((await months()).map(({ version }) => version)).toEqual([1]);
    expect(await entries()).toMatchObject([
      { data: { version: 1 }, text: { participantView: VIEW } },
      { data: { version: 1, unchanged: true }, text: { participantView: view } },
    ]);
    expect(await told()).toHaveLength(before);
    expect((await me.get(page())).text).toContain(`>${view}</textarea>`);
    expect((await me.get(`/saker/${caseId}`)).text).toContain(
      'Det er skrevet noe nytt om frammøtet for oktober 2026, som ellers er som før',
    );
    await send({ ...typed, participantView: view });
    expect(await entries()).toHaveLength(2);
  });

  it('is not what is said of days that are new: those need a text of their own', async () => {
    await send(typed);
    const more = { ...typed, absence2From: '2026-10-20', absence2To: '2026-10-21' };
    const refused = await send(more);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('gjaldt ikke fraværet som er nytt');
    expect(refused.text).toContain('href="#participantView"');
    expect((await months()).map(({ version }) => version)).toEqual([1]);
    expect((await send({ ...more, participantView: `${VIEW} Var syk fra 20.` })).status).toBe(303);
    // Fewer days than before need none.
    expect((await send({ ...typed, participantView: `${VIEW} Var syk fra 20.` })).status).toBe(303);
    expect((await months())[0]).toMatchObject({ absences: [{ from: '2026-10-06', to: '2026-10-07' }] });
  });

  it('is not kept where there is no such absence', async () => {
    const work = { work1From: '2026-10-01', work1To: '2026-10-31', work1Hours: '7,5' };
    await send({ ...typed, ...work, absence1From: '', absence1To: '' });
    expect(await entries()).toMatchObject([{ text: {} }]);
    expect((await me.get(page())).text).not.toContain(VIEW);
  });

  it('over the API: the same, with the field', async () => {
    const post = (more: object) =>
      request(app.address)
        .post(`/api/cases/${caseId}/attendance`)
        .auth('veileder', 'veileder')
        .send({
          ...{ month: '2026-10', asPlanned: false, participantHeard: 'yes' },
          absences: [{ from: '2026-10-06', to: '2026-10-07' }],
          ...more,
        });
    const refused = await post({});
    expect([refused.status, refused.body.code]).toEqual([422, 'ERR_BREACH']);
    expect(refused.body.errors).toMatchObject([{ field: 'participantView' }]);
    expect((await post({ participantView: VIEW })).status).toBe(202);
    expect(await entries()).toMatchObject([{ text: { participantView: VIEW } }]);
  });
});
