import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adjustmentsOf, decisionsOf } from '../../src/casefile/index.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { asPlanned, attend, closedMonth } from './fixtures/payments.ts';
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
afterAll(() => app.close());

/** October is paid as planned; afterwards the participant turns out to have been away on two of its days. */
beforeEach(async () => {
  caseId = await makeProgramme(app.caseFile, { officeId: String(++office), evaluations: [] });
  await attend(app.caseFile, caseId, '2026-10', '2026-11-02');
  await closedMonth(app.caseFile, caseId, '2026-10', '2026-11-04');
  await attend(app.caseFile, caseId, '2026-10', '2026-11-20', {
    ...{ ...asPlanned, asPlanned: false },
    absences: [{ kind: 'unauthorised', from: '2026-10-06', to: '2026-10-07', minutesPerDay: null }],
  });
});

const page = () => `/saker/${caseId}/korreksjon`;
const send = (fields: Record<string, string>) => me.submit(page(), fields, page());
const adjustments = () => adjustmentsOf(app.caseFile.db, caseId);
const TOO_MUCH = '2\u00a0143,82\u00a0kr';

describe('a month of which too much was paid (§ 40)', () => {
  it('stands on the page of the case until somebody has decided on it, with the way there', async () => {
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain(`For oktober 2026 er det utbetalt ${TOO_MUCH} for mye`);
    expect(text).toContain(`href="${page()}?forMonth=2026-10"`);
    const opened = (await me.get(`${page()}?forMonth=2026-10`)).text;
    expect(opened).toContain('value="2143,82"');
    expect(opened).toMatch(/<option value="2026-10" selected>Oktober 2026: 2.143,82.kr for mye/);
    const { body } = await request(app.address)
      .get(`/api/cases/${caseId}/payments`)
      .auth('veileder', 'veileder');
    expect(body.overpaid).toEqual([{ month: '2026-10', amountOre: 214_382 }]);
  });

  it('is set off by a decision that says which month it is about', async () => {
    await send({
      ...{ kind: 'overpayment', forMonth: '2026-10', amount: '2143,82', instalment: '1000' },
      ...{ fromMonth: '2026-11', participantHeard: 'yes', participantView: 'Er enig.' },
      reason: 'Borte uten avtale.',
    });
    const { number, data } = (await decisionsOf(app.caseFile.db, caseId)).at(-1)!;
    expect(data).toMatchObject({ forMonth: '2026-10', amountOre: 214_382 });
    expect((await me.get(`/saker/${caseId}/vedtak/${number}/brev`)).text).toContain(
      'Det som er for mye for oktober 2026',
    );
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).not.toContain('er det utbetalt');
    expect(text).toContain(`For mye utbetalt for oktober 2026: ${TOO_MUCH} fra november 2026`);
  });

  it('can be left as it is, with a reason, and nobody asks any more', async () => {
    const before = (await decisionsOf(app.caseFile.db, caseId)).length;
    await send({ kind: 'waived', forMonth: '2026-10', amount: '2143,82', reason: 'Feilen var vår.' });
    expect(await adjustments()).toMatchObject([{ kind: 'waived', forMonth: '2026-10', remainingOre: 0 }]);
    expect(await decisionsOf(app.caseFile.db, caseId)).toHaveLength(before);
    const { text } = await me.get(`/saker/${caseId}`);
    expect(text).toContain(`For mye utbetalt for oktober 2026: ${TOO_MUCH}. Trekkes ikke`);
    expect(text).toContain('og trekkes ikke');
  });

  const owed = {
    ...{ kind: 'overpayment', forMonth: '2026-10', amount: '2143,82', fromMonth: '2026-11' },
    ...{ participantHeard: 'yes', participantView: 'Er enig.', reason: 'Borte uten avtale.' },
  };
  it.each([
    [{ ...owed, amount: '2143,83' }, 'amount', 'er det bare 2 143,82 kr for mye'],
    [{ ...owed, forMonth: '2026-09' }, 'amount', 'er det bare 0,00 kr for mye'],
    [{ ...owed, fromMonth: '' }, 'fromMonth', 'Velg måneden det skal tas med fra'],
    [{ ...owed, kind: 'correction' }, 'forMonth', 'gjelder ikke det som er utbetalt for mye'],
    [{ ...owed, kind: 'waived', amount: '2143,83' }, 'amount', 'ikke utbetalt for mye'],
    [{ ...owed, kind: 'waived', forMonth: '' }, 'forMonth', 'Velg måneden det er utbetalt for mye for'],
    [{ ...owed, kind: 'waived', instalment: '100' }, 'instalment', 'bare det som skal trekkes'],
  ] as [Record<string, string>, string, string][])('%j: says so at %s', async (fields, at, message) => {
    const refused = await send(fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`href="#${at}"`);
    expect(refused.text.replaceAll('\u00a0', ' ')).toContain(message);
    expect(await adjustments()).toEqual([]);
  });
});
