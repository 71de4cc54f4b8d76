import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as a from '../../demo/answers.ts';
import { workdayUntil } from '../../src/law/index.ts';
import { longDate, shortDate } from '../../src/http/words/dates.ts';
import { assessed, granted } from '../process/ways.ts';
import { lastDayOfMonths, plus } from '../process/world.ts';
import { FORM, logInToCamunda, operate, tasklist } from './camunda-pages.ts';
import { applicant, counsellorsSteps, evaluationDay, lastDay } from './first-five-minutes.ts';
import { openOffice, type Office } from './office.ts';
import { ourPages } from './our-pages.ts';
import { picture } from './pictures.ts';

/** Nobody plans for a Sunday. */
const evaluationDates = (start: string) => a.evaluationDates(start, 12).map(workdayUntil);
const plan = (start: string, changes = {}) =>
  a.programme(start, 12, {
    evaluationDates: evaluationDates(start).map((date) => ({ date })),
    ...changes,
  });

describe('caseworkers in the browser', { timeout: 400_000 }, () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterEach(({ task }) => office?.leave(task.result?.state === 'fail'));
  afterAll(() => office?.stop());

  it('follow the first five minutes of the README: from the application to a programme, and Operate shows where the case is', async () => {
    const { today } = office;
    const [first, ...others] = counsellorsSteps(today);
    const counsellor = await office.sitDown();
    const pages = ourPages(counsellor, office.url);
    const tasks = tasklist(counsellor);

    await pages.logIn('veileder');
    await picture(counsellor, '01-no-cases-yet');
    await pages.fillRegistration({
      ...applicant,
      firstName: 'Fiktiva',
      lastName: 'Etternavnesen',
      applicationDate: today,
    });
    await picture(counsellor, '02-register-a-person');
    const caseId = await pages.register();
    await picture(counsellor, '03-case-registered');

    await pages.followTask(caseId, first!.task);
    await logInToCamunda(counsellor, 'veileder');
    await tasks.shown(first!.task, caseId);
    await picture(counsellor, '04-task-in-tasklist', FORM);
    await tasks.take();
    await tasks.fill(first!.form, first!.answers);
    await picture(counsellor, '05-self-assessment', FORM);
    await tasks.complete();
    await picture(counsellor, '06-task-completed');

    for (const [index, { task, form, answers }] of others.entries()) {
      await pages.followTask(caseId, task);
      await tasks.shown(task, caseId);
      await tasks.take();
      await tasks.fill(form, answers);
      await picture(counsellor, `0${7 + index}-${form}`, FORM);
      await tasks.complete();
    }

    const decisionMaker = await office.sitDown();
    const theirPages = ourPages(decisionMaker, office.url);
    const theirTasks = tasklist(decisionMaker);
    await theirPages.logIn('beslutter');
    await theirPages.followTask(caseId, 'Fatt vedtak');
    await logInToCamunda(decisionMaker, 'beslutter');
    await theirTasks.shown('Fatt vedtak', caseId);
    await theirTasks.take();
    await theirTasks.fill('decision-decide', a.verdict());
    await picture(decisionMaker, '10-decision', FORM);
    await theirTasks.complete();

    await pages.caseShows(caseId, 'Siste mulige dag');
    const end = lastDay(today);
    expect(await pages.section('Vedtak')).toMatch(
      new RegExp(
        `Innvilgelse ${longDate(today)}\\s+Brev · ${longDate(today)} til ${longDate(end)} · Besluttet av Beslutter`,
      ),
    );
    expect(await pages.section('Varighet')).toContain('0 dager brukt');
    expect(await pages.section('Varighet')).toContain(longDate(lastDayOfMonths(today, 24)));
    expect(await pages.section('Evalueringer')).toContain(shortDate(evaluationDay(today)));
    await picture(counsellor, '11-case-decided');

    const inOperate = await counsellor.getByRole('link', { name: 'KVP-sak' }).getAttribute('href');
    const processOwner = await office.sitDown();
    await processOwner.goto(inOperate!);
    await logInToCamunda(processOwner, 'demo');
    await operate(processOwner).isIn('programme_period');
    await picture(processOwner, '12-operate');

    await pages.caseTellsWhoDidWhat(caseId);
  });

  it('are told what is wrong with a programme, and rectify it', async () => {
    const { today } = office;
    const person = await office.newCase();
    await assessed(person, today);
    await person.do('assess_conditions', a.conditions());
    const { caseId } = person;
    const counsellor = await office.sitDown();
    const pages = ourPages(counsellor, office.url);
    const tasks = tasklist(counsellor);
    await pages.logIn('veileder');

    const programme = plan(workdayUntil(plus(today, { days: 10 })));
    const [training, ...others] = programme.activities as Record<string, unknown>[];
    await pages.followTask(caseId, 'Lag individuelt program');
    await logInToCamunda(counsellor, 'veileder');
    await tasks.shown('Lag individuelt program', caseId);
    await tasks.take();
    await tasks.fill('decision-plan-programme', {
      ...programme,
      activities: [{ ...training, hoursPerWeek: 10 }, ...others],
    });
    await tasks.complete();

    await pages.followTask(caseId, 'Rett programmet');
    await tasks.shown('Rett programmet', caseId);
    const findings = counsellor.locator(FORM).getByRole('table').first();
    await findings.getByRole('cell', { name: 'brudd' }).first().waitFor();
    expect(await findings.innerText()).toContain('37,5 timer');
    await picture(counsellor, '13-findings', FORM);
    await tasks.take();
    // Everything else still stands in the form.
    await tasks.fill('decision-plan-programme', { activities: [{ hoursPerWeek: 22.5 }] });
    await picture(counsellor, '14-rectified', FORM);
    await tasks.complete();

    await pages.caseShows(caseId, 'Fatt vedtak');
    await picture(counsellor, '15-case-after-correction');
  });

  it('move an evaluation on the page of the case', async () => {
    const { today } = office;
    const person = await office.newCase();
    const start = workdayUntil(plus(today, { days: 10 }));
    await granted(person, today, plan(start));
    const [planned] = evaluationDates(start);
    const movedTo = workdayUntil(plus(planned!, { days: 20 }));
    const counsellor = await office.sitDown();
    const pages = ourPages(counsellor, office.url);
    await pages.logIn('veileder');

    await pages.caseShows(person.caseId, shortDate(planned!));
    await counsellor.getByRole('link', { name: 'Flytt evaluering 1' }).click();
    await counsellor.getByLabel('Ny dato').fill(plus(today, { days: -1 }));
    await counsellor.getByLabel('Begrunnelse').fill('Praksisplassen har ferie.');
    await counsellor.getByRole('button', { name: 'Flytt evalueringen' }).click();
    await counsellor.getByRole('heading', { name: 'Rett dette før du går videre' }).waitFor();
    await picture(counsellor, '16-evaluation-cannot-be-moved-there');

    await counsellor.getByLabel('Ny dato').fill(movedTo);
    await picture(counsellor, '17-move-evaluation');
    await counsellor.getByRole('button', { name: 'Flytt evalueringen' }).click();
    await counsellor.getByText('Evalueringen er flyttet').waitFor();
    const evaluations = await pages.section('Evalueringer');
    expect(evaluations).toContain(shortDate(movedTo));
    expect(evaluations).toContain(shortDate(planned!));
    expect(await pages.section('Hendelser')).toContain('Praksisplassen har ferie.');
    await picture(counsellor, '18-evaluation-moved');
  });
});
