import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addJournalEntry,
  decideAbsence,
  decisionsOf,
  proposeInterruption,
  reportAbsence,
  type AbsenceDecision,
  type JsonObject,
  type NewAbsence,
} from '../../src/casefile/index.ts';
import type { JobInfo } from '../../src/engine/job.ts';
import type { StepServices } from '../../src/step/define-step.ts';
import { issueAbsenceRefusal } from '../../workers/absence/issue-absence-refusal.ts';
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

  describe('on an absence', () => {
    const reported = { kind: 'welfare', from: '2026-11-16', to: '2026-11-20' } as const;
    const words = { reason: 'To dager er nok til dette.', participantView: 'Ville ha hele uken.' };
    const settled = async (decision: Partial<AbsenceDecision>, absence: Partial<NewAbsence> = {}) => {
      const caseId = await makeProgramme(app.caseFile);
      const by = { caseId, actor: 'veileder', engineDate: today };
      await app.caseFile.transaction(async (tx) => {
        await reportAbsence(tx, { ...by, ...reported, caseUrl: 'http://localhost:3000/saker/x', ...absence });
        await decideAbsence(tx, { ...by, number: 1, status: 'approved', stopsClock: false, ...decision });
      });
      await filledIn(caseId, 'absence-assess', { absenceResult: decision.status ?? 'approve' }, words);
      await checked(caseId, 'check-absence-decision', 'sosialtjenesteloven § 36');
      return caseId;
    };
    const issued = async (decision: Partial<AbsenceDecision>, absence: Partial<NewAbsence> = {}) =>
      issue(
        issueAbsenceRefusal,
        await settled(decision, absence),
        { absenceNumber: 1 },
        {
          assess_absence: 'veileder',
        },
      );

    it('of which a part is approved: what was reported, what is approved, and that the rest is refused', async () => {
      const { data, page, letter } = await issued({ to: '2026-11-17' });
      expect(data).toEqual({
        ...{ absence: 1, absenceKind: 'welfare', absenceFrom: '2026-11-16', absenceTo: '2026-11-20' },
        approved: { kind: 'welfare', from: '2026-11-16', to: '2026-11-17' },
        refusedPart: { time: true, benefit: false },
      });
      for (const said of [
        'Fraværet ditt er ikke godkjent slik det ble meldt',
        'Det er meldt velferdspermisjon fra <strong>16. november 2026</strong> til og med <strong>20. november 2026</strong>.',
        'Vi har godkjent velferdspermisjon fra <strong>16. november 2026</strong> til og med <strong>17. november 2026</strong>.',
        'Resten er avslått. Det er ikke godkjent fravær, og er du borte da, får du ikke kvalifiseringsstønad for timene.',
        'Du kan klage på vedtaket.',
        ...Object.values(words),
      ])
        expect(letter).toContain(said);
      expect(letter).not.toContain('permisjonen er uten stønad');
      expect(page).toContain('<dt>Godkjent</dt><dd>Velferdspermisjon fra 16. november 2026 til 17. november');
      expect(page).toContain('<dt>Avslått</dt><dd>Resten av det som er meldt</dd>');
    });

    it('that is approved without its benefit: that there is none', async () => {
      const { data, page, letter } = await issued({ absenceKind: 'unpaid-leave' });
      expect(data).toMatchObject({ refusedPart: { time: false, benefit: true } });
      expect(letter).toContain('Vi har godkjent permisjon uten stønad fra');
      expect(letter).toContain('fordi permisjonen er uten stønad');
      expect(letter).not.toContain('Det er ikke godkjent fravær');
      expect(page).toContain('<dt>Avslått</dt><dd>Stønaden for dagene som er godkjent</dd>');
    });

    it('that is refused while it goes on: what was reported, and until when it is known', async () => {
      const { data, page, letter } = await issued({ status: 'rejected', to: today }, { to: '2026-11-27' });
      expect(data).toMatchObject({ absenceTo: '2026-11-27', awayTo: today });
      expect(letter).toContain('til og med <strong>27. november 2026</strong>.');
      expect(letter).toContain('borte til og med <strong>23. november 2026</strong>');
      expect(page).toContain('<dt>Kjent borte til</dt><dd>23. november 2026</dd>');
    });

    it('that is refused as it was reported says nothing of a part', async () => {
      const { data, letter } = await issued({ status: 'rejected' });
      expect(data).toEqual({
        ...{ absence: 1, absenceKind: 'welfare', absenceFrom: '2026-11-16', absenceTo: '2026-11-20' },
      });
      expect(letter).toContain('Fraværet ditt er ikke godkjent<');
    });
  });
});
