import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  decideEnding,
  journalOf,
  proposeEnding,
  recordDecision,
  type Ground,
} from '../../src/casefile/index.ts';
import { grant, makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

/** The programme runs from 1 April 2026 to 31 March 2027; today is 23 November 2026. */
let app: TestApp;
let me: Awaited<ReturnType<typeof signIn>>;
let caseId: string;
beforeAll(async () => {
  app = await testApp();
  me = await signIn(app.address);
});
beforeEach(async () => void (caseId = await makeProgramme(app.caseFile)));
afterAll(() => app.close());

const by = () => ({ caseId, actor: 'veileder', engineDate: '2026-11-20' });
const report = (fields: Record<string, string>) =>
  me.submit(`/saker/${caseId}/fravaer/nytt`, fields, `/saker/${caseId}`);
const birth = { kind: 'birth', from: '2026-11-16', to: '2026-12-27', bornOn: '2026-11-16' };
const page = async () => (await me.get(`/saker/${caseId}`)).text;
const told = () => journalOf(app.caseFile.db, caseId, { kinds: ['absence-since-ending'] });
const ground = (rule: string, facts: Record<string, unknown>): Ground => ({
  rule,
  version: 1,
  sections: ['sosialtjenesteloven § 34 andre ledd'],
  facts,
});

/** An ending on 31 December that was decided on 20 November, with what its decision saw. */
async function decidesEnding(endReason: 'not-resuming' | 'own-wish') {
  const endDate = '2026-12-31';
  const againstWill = endReason === 'not-resuming';
  const facts = {
    today: '2026-11-20',
    result: 'approve',
    endReason,
    endDate,
    againstWill: againstWill ? 'yes' : 'no',
  };
  await app.caseFile.transaction(async (tx) => {
    const { number } = await proposeEnding(tx, {
      ...by(),
      endReason,
      endDate,
      againstWill,
      caseUrl: 'http://x',
    });
    const decision = await recordDecision(tx, {
      ...by(),
      ...grant,
      kind: 'ending',
      decidedOn: '2026-11-20',
      data: { ending: number, endReason, endDate },
      grounds: [ground('ending-decision-registered-absence', facts)],
    });
    await decideEnding(tx, { ...by(), number, endDate, decisionNumber: decision.number });
  });
}

/** The end with the first period, decided on 20 November. */
async function decidesPeriodEnd(endGround: 'circumstances' | 'benefits') {
  const end = { periodEnd: '2027-03-31', againstWill: 'yes', endGround };
  await app.caseFile.transaction((tx) =>
    recordDecision(tx, {
      ...by(),
      ...grant,
      kind: 'ending',
      decidedOn: '2026-11-20',
      data: { endReason: 'period-end', endDate: end.periodEnd, periodNumber: 1 },
      grounds: [ground('extension-decision-registered-absence', end)],
    }),
  );
}

const warning =
  /Det er besluttet å avslutte programmet [\d.]+, men nå er det registrert fødsel fra 16\.11\.2026/;

describe('a birth that is registered after the ending was decided, and before its last day (§ 34)', () => {
  it('is told of on the page and kept in the journal, with what can be done', async () => {
    await decidesEnding('not-resuming');
    expect(await page()).not.toMatch(warning);
    expect((await report(birth)).status).toBe(303);
    const shown = await page();
    expect(shown).toMatch(warning);
    expect(shown).toContain('flytte sluttdatoen til 16.11.2027');
    expect(shown).toContain('veiled deltakeren om å klage');
    expect(shown).toContain('fravær som kan være vernet, etter at avslutningen ble besluttet');
    expect((await told()).map(({ data }) => data.findings)).toMatchObject([
      [{ rule: 'ending-decided-registered-absence', section: 'sosialtjenesteloven § 34 andre ledd' }],
    ]);
  });

  it('is kept once, whatever else is registered', async () => {
    await decidesEnding('not-resuming');
    await report(birth);
    await report({ kind: 'holiday', from: '2027-01-04', to: '2027-01-08' });
    expect(await told()).toHaveLength(1);
  });

  it('changes nothing about an ending that the participant wishes', async () => {
    await decidesEnding('own-wish');
    await report(birth);
    expect(await page()).not.toMatch(warning);
    expect(await told()).toEqual([]);
  });

  it('is told of where the programme ends with its period too', async () => {
    await decidesPeriodEnd('circumstances');
    await report({ ...birth, to: '2027-03-31' });
    expect(await page()).toMatch(warning);
    expect((await told()).map(({ data }) => data.findings)).toMatchObject([
      [{ rule: 'extension-decided-registered-absence' }],
    ]);
  });

  it('says nothing where a condition of § 29 is not met', async () => {
    await decidesPeriodEnd('benefits');
    await report({ ...birth, to: '2027-03-31' });
    expect(await page()).not.toMatch(warning);
    expect(await told()).toEqual([]);
  });

  it('says nothing where no end is decided', async () => {
    await report(birth);
    expect(await page()).not.toMatch(warning);
    expect(await told()).toEqual([]);
  });
});
