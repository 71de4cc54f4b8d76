import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordDecision, type Ground } from '../../src/casefile/index.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { testApp, today, type TestApp } from './support/server.ts';
import { signIn } from './support/sign-in.ts';

const rule = 'entry-benefits-amount';
/** As version 2 of the rule left it, when the amount was one for all days and this municipality had its own. */
const ground: Ground = {
  ...{ rule, version: 2, onDate: '2026-11-02', check: 'check-entry-conditions' },
  sections: ['sosialtjenesteloven § 29 første ledd'],
  facts: { benefits: 'very-limited', benefitsMonthlyKr: 9001 },
  settings: { veryLimitedBenefitsMonthlyKr: 9000 },
  findings: [
    {
      ...{ rule, section: 'sosialtjenesteloven § 29 første ledd', severity: 'merknad' },
      message:
        'Beløpet er over utgangspunktet 9\u00a0000 kr per måned for «svært begrensede» ytelser. Begrunn hvorfor de likevel er det, for eksempel ut fra husstanden.',
    },
  ],
};

let app: TestApp;
let at: string;
beforeAll(async () => {
  app = await testApp();
  const { full: caseId } = await seedDemoCases(app.caseFile);
  const { number } = await app.caseFile.transaction((tx) =>
    recordDecision(tx, {
      ...{ caseId, actor: 'beslutter', engineDate: today },
      ...{ kind: 'absence-refusal', decidedOn: today, decidedBy: 'beslutter', grounds: [ground] },
      data: { absenceKind: 'welfare', absenceFrom: '2026-11-05' },
    }),
  );
  at = `${caseId}/${number}`;
});
afterAll(() => app.close());

it('a decision is explained by the version of the rule and the settings that it was made with', async () => {
  const [caseId, number] = at.split('/');
  const path = `/api/cases/${caseId}/decisions/${number}/grounds`;
  const { body } = await request(app.address).get(path).auth('leder', 'leder');
  expect(body.grounds[0].rules).toMatchObject([
    {
      ...{ rule, version: '2' },
      replay: { answer: 'same', currentVersion: 3 },
      settings: [
        {
          ...{ name: 'veryLimitedBenefitsMonthlyKr', value: 9000 },
          defaultText: 'statens veiledende sats for enslige',
        },
      ],
    },
  ]);
});

it('the page of the decision says so, and what the default of a setting is', async () => {
  const [caseId, number] = at.split('/');
  const { text } = await (await signIn(app.address, 'leder')).get(`/saker/${caseId}/vedtak/${number}`);
  expect(text).toContain('Alle gir samme svar når de kjøres på nytt, slik de var');
  expect(text).toContain('versjon 2; regelen er siden endret til versjon 3');
  expect(text).toContain('(innstilling; standard: statens veiledende sats for enslige)');
});
