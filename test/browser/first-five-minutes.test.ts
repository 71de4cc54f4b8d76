import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as a from '../../demo/answers.ts';
import { syntheticIdentityNumber } from '../../demo/identity-number.ts';
import { plus } from '../process/world.ts';
import { FORM, logInToCamunda, tasklist } from './camunda-pages.ts';
import { openOffice, type Office } from './office.ts';
import { ourPages } from './our-pages.ts';
import { picture } from './pictures.ts';

describe('the first five minutes', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterEach(({ task }) => office?.leave(task.result?.state === 'fail'));
  afterAll(() => office?.stop());

  it('lead from the register to a programme that is granted, and Operate shows where the case is', async () => {
    const { today } = office;
    const start = plus(today, { days: 7 });
    const counsellor = await office.sitDown();
    const pages = ourPages(counsellor, office.url);
    const tasks = tasklist(counsellor);

    await pages.logIn('veileder');
    await picture(counsellor, '01-no-cases-yet');
    await pages.fillRegistration({
      identityNumber: syntheticIdentityNumber('1990-05-05'),
      firstName: 'Fiktiva',
      lastName: 'Etternavnesen',
      officeId: '0906',
      applicationDate: today,
    });
    await picture(counsellor, '02-register-a-person');
    const caseId = await pages.register();
    await picture(counsellor, '03-case-registered');

    await pages.followTask(caseId, 'Gjennomfør egenvurdering');
    await logInToCamunda(counsellor, 'veileder');
    await counsellor.getByRole('button', { name: 'Assign to me' }).waitFor();
    await counsellor.locator(FORM).waitFor();
    await picture(counsellor, '04-task-in-tasklist', FORM);
    await tasks.take();
    await tasks.fill('assessment-self-assessment', a.selfAssessment(today));
    await picture(counsellor, '05-self-assessment', FORM);
    await tasks.complete();
    await picture(counsellor, '06-task-completed');

    const prepared = [
      ['Registrer arbeidsevnevurdering', 'assessment-record', a.assessment(today), '07-assessment'],
      ['Vurder vilkårene', 'decision-assess-conditions', a.conditions(), '08-conditions'],
      ['Lag individuelt program', 'decision-plan-programme', a.programme(start, 12), '09-programme'],
    ] as const;
    for (const [task, form, answers, name] of prepared) {
      await pages.followTask(caseId, task);
      await tasks.take();
      await tasks.fill(form, answers);
      await picture(counsellor, name, FORM);
      await tasks.complete();
    }

    const decisionMaker = await office.sitDown();
    const theirPages = ourPages(decisionMaker, office.url);
    const theirTasks = tasklist(decisionMaker);
    await theirPages.logIn('beslutter');
    await theirPages.followTask(caseId, 'Fatt vedtak');
    await logInToCamunda(decisionMaker, 'beslutter');
    await theirTasks.take();
    await theirTasks.fill('decision-decide', a.verdict());
    await picture(decisionMaker, '10-decision', FORM);
    await theirTasks.complete();

    await pages.caseShows(caseId, 'Siste mulige dag');
    const shown = await counsellor.locator('main').innerText();
    expect(shown).toContain(caseId);
    await picture(counsellor, '11-case-decided');

    const operateLink = await counsellor.getByRole('link', { name: 'KVP-sak' }).getAttribute('href');
    const processOwner = await office.sitDown();
    await processOwner.goto(operateLink!);
    await logInToCamunda(processOwner, 'demo');
    await processOwner.getByText('Programperiode').first().waitFor();
    await picture(processOwner, '12-operate');
  });
});
