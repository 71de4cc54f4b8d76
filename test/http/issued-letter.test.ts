import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addJournalEntry,
  decisionsOf,
  proposeInterruption,
  type JsonObject,
} from '../../src/casefile/index.ts';
import type { JobInfo } from '../../src/engine/job.ts';
import type { StepServices } from '../../src/step/define-step.ts';
import { issueExtension } from '../../workers/extension/issue-extension.ts';
import { issueInterruption } from '../../workers/interruption/issue-interruption.ts';
import { makeProgramme } from '../casefile/support/cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, today, type TestApp } from './support/server.ts';

const now = `${today}T10:00:00.000+01:00[Europe/Oslo]`;
const WORDS = {
  reason: 'Møter ikke i praksis, og sier fra hver gang.',
  participantView: 'Mener at praksisen ikke passer.',
  milderMeans: 'Kortere dager og en annen praksisplass er prøvd.',
};

describe('a decision that a step issues says why, on its page and in its letter (fvl. § 25)', () => {
  let app: TestApp;
  let me: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    app = await testApp();
    me = await signIn(app.address);
  });
  afterAll(() => app.close());

  /** What the steps before have written: the answers to a form, and the rules that were applied. */
  const filledIn = (caseId: string, form: string, answers: JsonObject, text: JsonObject = {}) =>
    app.caseFile.transaction((tx) =>
      addJournalEntry(tx, {
        ...{ caseId, actor: 'KVP Flyt', engineDate: today, kind: 'form-completed' },
        data: { form, processInstance: caseId, at: now, answers },
        text,
      }),
    );

  const checked = (caseId: string, check: string, section: string) =>
    app.caseFile.transaction((tx) =>
      addJournalEntry(tx, {
        ...{ caseId, actor: 'KVP Flyt', engineDate: today, kind: 'rules-applied' },
        data: { check, processInstance: caseId },
        text: {
          applied: [
            {
              ...{ rule: 'some-rule', version: 1, says: 'Noe skal være oppfylt.', sections: [section] },
              ...{ facts: { today }, findings: [], settings: {}, sources: {} },
            },
          ],
        },
      }),
    );

  /** Runs the step as the engine hands it out; the tasks before it are completed by whom they belong to. */
  async function issue(
    step: typeof issueInterruption,
    caseId: string,
    input: object,
    by: Record<string, string>,
  ) {
    const completed = Object.entries(by).map(([elementId, assignee], index) => ({
      ...{ userTaskKey: String(index), elementId, assignee, processInstanceKey: caseId },
      ...{ creationDate: `${today}T09:00:00+01:00`, completionDate: `${today}T10:00:00+01:00` },
    }));
    const engine = { rest: { searchUserTasks: async () => ({ items: completed }) } };
    const job: JobInfo = {
      ...{ key: '1', type: step.type, elementId: 'issue', elementInstanceKey: `${caseId}-issue` },
      ...{ processId: 'test', processVersion: 1, processInstanceKey: caseId, now, today },
    };
    const services = { ...app.services, engine, paysFor: () => false } as unknown as StepServices;
    await step.run({ caseId, ...input }, job, services);
    const { number, data } = (await decisionsOf(app.caseFile.db, caseId)).at(-1)!;
    const { text: page } = await me.get(`/saker/${caseId}/vedtak/${number}`);
    const { text: letter } = await me.get(`/saker/${caseId}/vedtak/${number}/brev`);
    return { data, page, letter };
  }

  it('to interrupt: its ground, and what was tried first', async () => {
    const caseId = await makeProgramme(app.caseFile);
    await app.caseFile.transaction((tx) =>
      proposeInterruption(tx, {
        ...{ caseId, actor: 'veileder', engineDate: today, ground: 'not-attending', from: '2026-11-30' },
        ...{ expectedTo: '2027-01-31', againstWill: true, caseUrl: 'http://localhost:3000/saker/x' },
        text: { reason: 'Møter ikke.' },
      }),
    );
    const days = { from: '2026-11-30', expectedTo: '2027-01-31' };
    await filledIn(
      caseId,
      'interruption-assess',
      { againstWill: 'yes', proposal: 'interrupt', ...days },
      WORDS,
    );
    await filledIn(caseId, 'interruption-decide', { result: 'approve' });
    await checked(caseId, 'check-interruption', 'sosialtjenesteloven § 34');

    const tasks = { assess_interruption: 'veileder', decide_interruption: 'beslutter' };
    const { data, page, letter } = await issue(issueInterruption, caseId, { interruptionNumber: 1 }, tasks);
    expect(data).toMatchObject({ interruptionGround: 'not-attending', againstWill: 'yes' });
    for (const said of ['Hva er prøvd eller vurdert først', ...Object.values(WORDS)]) {
      expect(page).toContain(said);
      expect(letter).toContain(said);
    }
    expect(page).toContain('<dt>Grunn til avbrudd</dt><dd>møter ikke</dd>');
    expect(letter).toContain('Årsak: møter ikke.');
  });

  it.each([
    ['not-resuming', 'vedtaksperioden er utløpt: deltakeren kommer trolig ikke tilbake i programmet'],
    ['circumstances', 'vedtaksperioden er utløpt: andre forhold ved deltakeren'],
    // From the form before each condition was a question of its own.
    ['benefits', 'vedtaksperioden er utløpt: deltakeren har andre ytelser å leve av'],
    [undefined, 'vedtaksperioden er utløpt'],
  ])('to end with the period, over %s: the ground of § 34', async (endGround, why) => {
    const caseId = await makeProgramme(app.caseFile);
    const answers = { proposal: 'end', againstWill: endGround ? 'yes' : 'no', absenceKind: 'none' };
    await filledIn(
      caseId,
      'extension-assess',
      { ...answers, ...(endGround && { endGround }) },
      { reason: 'Har ikke møtt på ti uker, og svarer ikke.', participantView: 'Har ikke svart.' },
    );
    await filledIn(caseId, 'extension-decide', { result: 'approve' });
    await checked(caseId, 'check-extension', 'sosialtjenesteloven § 34');

    const input = { result: 'ended', periodNumber: 1, periodEnd: '2027-03-31' };
    const tasks = { assess_extension: 'veileder', decide_extension: 'beslutter' };
    const { data, page, letter } = await issue(issueExtension, caseId, input, tasks);
    expect(data).toMatchObject({ endReason: 'period-end', ...(endGround && { endGround }) });
    expect(page).toContain(`<dt>Sluttårsak</dt><dd>${why}</dd>`);
    expect(letter).toContain(`Årsak: ${why}.`);
  });
});
