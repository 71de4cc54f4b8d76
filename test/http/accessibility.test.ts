import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absentCase } from './fixtures/absent-case.ts';
import { supportedChildren } from './fixtures/supported-children.ts';
import { seedComplaints } from './fixtures/complaint-cases.ts';
import { certifiedCase, seedDemoCases } from './fixtures/demo-cases.ts';
import { paidTooMuch, seedPayments } from './fixtures/payments.ts';
import { spineCases } from './fixtures/spine-cases.ts';
import { identityNumber } from '../casefile/support/people.ts';
import { seedMatters } from './fixtures/matters.ts';
import { openBrowser } from '../support/browser.ts';
import { logInOnPage } from './support/browser.ts';
import { testApp, type TestApp } from './support/server.ts';

/** With KVP_PICTURES=1 every page is also kept as a picture, for people to look at. */
const PICTURES = process.env.KVP_PICTURES ? 'artifacts/pages' : undefined;

describe('every page, in a browser', { timeout: 120_000 }, () => {
  let app: TestApp;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let cases: Awaited<ReturnType<typeof seedDemoCases>>;
  let certified: string;
  let spine: Awaited<ReturnType<typeof spineCases>>;
  let absent: string;
  let matters: Awaited<ReturnType<typeof seedMatters>>;
  let complained: Awaited<ReturnType<typeof seedComplaints>>;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    if (PICTURES) mkdirSync(PICTURES, { recursive: true });
    const task = (key: string, elementId: string, due: string, assignee?: string) => ({
      key,
      elementId,
      due,
      assignee,
    });
    app = await testApp({
      tasks: async (caseId) =>
        caseId === cases.full
          ? [
              {
                ...task('2251799813686001', 'follow_up', '2026-11-27T15:30:00+01:00'),
                late: 'evaluation',
              },
              task('2251799813685999', 'hold_evaluation', '2026-11-16T15:30:00+01:00', 'veileder'),
            ]
          : [],
      instances: async (caseId) =>
        caseId === cases.full
          ? [
              { key: '2251799813685500', processId: 'case' },
              { key: '2251799813685900', processId: 'evaluation' },
            ]
          : [],
    });
    cases = await seedDemoCases(app.caseFile);
    certified = await certifiedCase(app.caseFile);
    spine = await spineCases(app.caseFile);
    absent = await absentCase(app.caseFile);
    await supportedChildren(app.caseFile, absent);
    await seedPayments(app.caseFile, cases.full);
    await paidTooMuch(app.caseFile, cases.full);
    matters = await seedMatters(app.caseFile);
    complained = await seedComplaints(app.caseFile);
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(app.address)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of'))
        complaints.push(message.text());
    });
    await logInOnPage(page, app.address, 'veileder');
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function picture(name: string): Promise<void> {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  }

  /** Looks at the page as it is: no violation, no sideways scrolling on a telephone. */
  async function look(name: string): Promise<void> {
    await picture(name);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      [],
    );
    await page.setViewportSize({ width: 375, height: 800 });
    try {
      await picture(`${name}-mobile`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    } finally {
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  }

  it('log-in', async () => {
    const stranger = await browser.newContext({ locale: 'nb-NO' });
    const before = page;
    page = await stranger.newPage();
    await page.goto(`${app.address}/saker`);
    await look('login');
    await page.check('input[value="leder"]');
    await page.fill('#password', 'feil');
    await page.click('main button');
    await look('login-failed');
    await stranger.close();
    page = before;
  });

  it.each([
    ['list', () => '/saker'],
    ['list-late', () => '/saker?forsinket=ja'],
    ['list-nothing-found', () => '/saker?sok=KVP-1999'],
    ['register', () => '/saker/ny'],
    ['case', () => `/saker/${cases.full}`],
    ['case-automatic', () => `/saker/${cases.full}?alt=ja`],
    ['case-period-over', () => `/saker/${cases.periodOver}`],
    ['case-late-assessment', () => `/saker/${cases.lateAssessment}`],
    ['case-identified', () => `/saker/${cases.identified}`],
    ['case-corrected', () => `/saker/${cases.corrected}`],
    ['case-refused', () => `/saker/${cases.refused}`],
    ['case-ended', () => `/saker/${cases.ended}`],
    ['case-starting', () => `/saker/${cases.starting}`],
    ['decision', () => `/saker/${cases.full}/vedtak/1`],
    ['letter', () => `/saker/${cases.full}/vedtak/1/brev`],
    ['letter-refusal', () => `/saker/${cases.refused}/vedtak/1/brev`],
    ['certificate', () => `/saker/${certified}/deltakerbevis`],
    ['move-evaluation', () => `/saker/${cases.full}/evalueringer/5/flytt`],
    ['end-programme', () => `/saker/${cases.full}/avslutt`],
    ['fall-away', () => `/saker/${cases.identified}/bortfall`],
    ['fall-away-decided', () => `/saker/${cases.full}/bortfall`],
    ['case-withdrawn', () => `/saker/${spine.withdrawn}`],
    ['confirmation', () => `/saker/${spine.withdrawn}/bekreftelse`],
    ['case-transferred', () => `/saker/${spine.transferred}`],
    ['read-register', () => '/register'],
    ['case-absences', () => `/saker/${absent}`],
    ['report-absence-kind', () => `/saker/${absent}/fravaer/nytt`],
    ['report-absence', () => `/saker/${absent}/fravaer/nytt?slag=sick-child`],
    ['change-absence', () => `/saker/${absent}/fravaer/1/endre`],
    ['change-absence-undecided', () => `/saker/${absent}/fravaer/8/endre`],
    ['question-self-certification', () => `/saker/${absent}/egenmelding`],
    ['self-certification-statement', () => `/saker/${absent}/egenmelding/uttalelse`],
    ['case-children', () => `/saker/${absent}#barn`],
    ['register-child', () => `/saker/${absent}/barn`],
    ['refuse-child', () => `/saker/${absent}/barn/avslag`],
    ['change-child', () => `/saker/${absent}/barn/1/endre`],
    ['attendance', () => `/saker/${cases.full}/frammote/2026-10`],
    ['adjustment', () => `/saker/${cases.full}/korreksjon?forMonth=2026-09`],
    ['payments', () => '/utbetaling'],
    ['payment-month', () => '/utbetaling/0906/2026-10'],
    ['payment-month-closed', () => '/utbetaling/0906/2026-09'],
    ['contact', () => `/saker/${cases.full}/kontakt`],
    ['interrupt-programme', () => `/saker/${cases.full}/avbrudd`],
    ['case-interrupted', () => `/saker/${matters.interrupted}`],
    ['letter-interruption', () => `/saker/${matters.interrupted}/vedtak/2/brev`],
    ['resume-programme', () => `/saker/${matters.interrupted}/avbrudd/1/gjenoppta`],
    ['case-resumed', () => `/saker/${matters.resumed}`],
    ['resumed-letter', () => `/saker/${matters.resumed}/avbrudd/1/gjenopptatt`],
    ['case-notice', () => `/saker/${matters.notified}`],
    ['notice-letter', () => `/saker/${matters.notified}/varsel/1`],
    ['notice-response', () => `/saker/${matters.notified}/varsel/1/svar`],
    ['withdraw-proposal', () => `/saker/${matters.notified}/avslutt/1/trekk`],
    ['case-moving', () => `/saker/${matters.moving}`],
    ['used-time', () => `/saker/${matters.moving}/brukt-tid`],
    ['case-complaint', () => `/saker/${complained.open}`],
    ['case-complaint-unknown-receipt', () => `/saker/${complained.unknownReceipt}`],
    ['case-complaint-rejected', () => `/saker/${complained.rejected}`],
    ['case-complaint-forwarded', () => `/saker/${complained.forwarded}`],
    ['case-complaint-answered', () => `/saker/${complained.answered}`],
    ['case-complaint-urgent', () => `/saker/${complained.urgent}`],
    ['complaint-choose', () => `/saker/${complained.rejected}/klage`],
    ['complaint-register', () => `/saker/${complained.rejected}/vedtak/1/klage`],
    ['complaint-withdraw', () => `/saker/${complained.forwarded}/klager/1/trekk`],
    ['complaint-answer', () => `/saker/${complained.forwarded}/klager/1/svar`],
    ['suspension-ask', () => `/saker/${complained.forwarded}/klager/1/utsettelse`],
    ['suspension-governor', () => `/saker/${complained.forwarded}/klager/1/utsettelse-statsforvalteren`],
    ['decision-receipt', () => `/saker/${complained.open}/vedtak/1/mottatt`],
    ['decision-reversal', () => `/saker/${complained.partly}/vedtak/2`],
    ['letter-complaint-rejection', () => `/saker/${complained.rejected}/vedtak/2/brev`],
    ['letter-complaint-stranger', () => `/saker/${complained.rejectedStranger}/vedtak/2/brev`],
    ['statement', () => `/saker/${complained.forwarded}/klager/1/uttalelse`],
    ['letter-reversal', () => `/saker/${complained.partly}/vedtak/2/brev`],
    ['not-found', () => '/finnes-ikke'],
  ])('%s', async (name, address) => {
    await page.goto(app.address + address());
    await look(name);
  });

  it('read-register: what came of it, and what is wrong with a file', async () => {
    const heading =
      'fodselsnummer;fornavn;etternavn;kontor;innsatsgruppe;sosialhjelp_siden;barn_under_18;andre_ytelser_kr_mnd;opphold';
    const row = (n: number, office: string) =>
      `${identityNumber(n)};Kari;Hagen;${office};SPESIELT_TILPASSET_INNSATS;2024-01-01;1;${n * 100};BOSATT_LOVLIG`;
    const upload = async (...rows: string[]) => {
      await page.goto(`${app.address}/register`);
      const buffer = Buffer.from([heading, ...rows].join('\n'));
      await page.setInputFiles('#csv', { name: 'uttrekk.csv', mimeType: 'text/csv', buffer });
      await page.click('main button');
    };
    await upload(row(70, '906'), row(70, '0906'), row(70, '0906'));
    await look('read-register-faults');
    await upload(row(70, '0906'), row(71, '0906'), row(90, '0906'));
    await page.click('summary:has-text("Ikke aktuelle nå")');
    await look('read-register-done');
  });

  it('supervision: what the manager sees, with a form that has mistakes', async () => {
    const manager = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
    const before = page;
    page = await manager.newPage();
    await logInOnPage(page, app.address, 'leder');
    await page.goto(`${app.address}/internkontroll?kontor=0906`);
    await look('supervision');
    await page.click('.kvp-patterns details >> nth=0 >> summary');
    await look('supervision-cases');
    await page.check('input[value="screening"]');
    await page.fill('#description', 'Alle med sosialhjelp');
    await page.click('main form[method="post"] button');
    await look('supervision-mistakes');
    expect(await page.inputValue('#description')).toBe('Alle med sosialhjelp');
    await manager.close();
    page = before;
  });

  it('register: mistakes are shown at their fields, and what was typed stays', async () => {
    await page.goto(`${app.address}/saker/ny`);
    await page.fill('#identityNumber', '12345678901');
    await page.fill('#firstName', 'Amina');
    await page.click('main button');
    await look('register-mistakes');
    expect(await page.inputValue('#firstName')).toBe('Amina');
  });

  it('complaint: mistakes are shown at their fields, and what was typed stays', async () => {
    await page.goto(`${app.address}/saker/${complained.rejected}/vedtak/1/klage`);
    await page.fill('#receivedOn', '2026-08-31');
    await page.fill('#complaint', 'Ytelsen er for lav.');
    await page.click('main button');
    await look('complaint-register-mistakes');
    expect(await page.inputValue('#complaint')).toBe('Ytelsen er for lav.');
  });

  it('end: what the law forbids is shown', async () => {
    await page.goto(`${app.address}/saker/${cases.full}/avslutt`);
    await page.check('input[value="not-resuming"]');
    await page.fill('#endDate', '2026-11-23');
    await page.fill('#reason', 'Har ikke møtt siden september.');
    await page.check('input[value="birth"]');
    await page.fill('#absenceFrom', '2026-09-01');
    await page.click('main button');
    await look('end-programme-breach');
  });

  it('absence: what contradicts what the case holds is shown', async () => {
    await page.goto(`${app.address}/saker/${absent}/fravaer/nytt?slag=holiday`);
    await page.fill('#from', '2026-11-30');
    await page.fill('#to', '2026-12-04');
    await page.click('main button');
    await look('report-absence-breach');
    expect(await page.inputValue('#to')).toBe('2026-12-04');
  });

  it('attendance: mistakes are shown at their fields', async () => {
    await page.goto(`${app.address}/saker/${cases.full}/frammote/2026-10`);
    await page.check('input[value="exceptions"]');
    await page.fill('#work1Hours', 'mange');
    await page.fill('#absence1To', '2026-11-02');
    await page.click('main form.kvp-form button');
    await look('attendance-mistakes');
    expect(await page.inputValue('#work1Hours')).toBe('mange');
  });

  it('resume: what is wrong is shown', async () => {
    await page.goto(`${app.address}/saker/${matters.interrupted}/avbrudd/1/gjenoppta`);
    await page.fill('#resumedOn', '2026-10-01');
    await page.fill('#reason', 'Er tilbake.');
    await page.click('main button');
    await look('resume-programme-breach');
  });

  it('an ending is put off by the decision-maker', async () => {
    const decider = await browser.newContext({ locale: 'nb-NO' });
    const before = page;
    page = await decider.newPage();
    await logInOnPage(page, app.address, 'beslutter');
    await page.goto(`${app.address}/saker/${matters.moving}/avslutt/1/dato`);
    await look('move-ending');
    await decider.close();
    page = before;
  });

  it('case: the identity number after it was asked for', async () => {
    await page.goto(`${app.address}/saker/${cases.full}`);
    await page.click('text=Vis hele nummeret');
    await look('case-number-shown');
  });

  it('prints a decision', async () => {
    await page.goto(`${app.address}/saker/${cases.full}/vedtak/1`);
    await page.emulateMedia({ media: 'print' });
    await picture('decision-print');
    expect(await page.isVisible('header')).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('an office without cases', async () => {
    const empty = await testApp();
    const stranger = await browser.newContext({ locale: 'nb-NO' });
    const before = page;
    page = await stranger.newPage();
    await logInOnPage(page, empty.address, 'veileder');
    await look('list-empty');
    await stranger.close();
    page = before;
    await empty.close();
  });

  it('asks nothing of any other server and breaks no rule of its content policy', () => {
    expect(foreign.filter((url) => !/^http:\/\/127\.0\.0\.1:/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
