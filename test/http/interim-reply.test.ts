import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addJournalEntry } from '../../src/casefile/index.ts';
import { interimReplyShown } from '../../src/http/cases/interim-reply.ts';
import { seedDemoCases } from './fixtures/demo-cases.ts';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

describe('the interim reply on the page of a case (§ 11 a)', () => {
  let app: TestApp;
  let cases: Awaited<ReturnType<typeof seedDemoCases>>;
  beforeAll(async () => {
    app = await testApp();
    cases = await seedDemoCases(app.caseFile);
  });
  afterAll(() => app.close());

  const page = async (caseId: string) => (await (await signIn(app.address)).get(`/saker/${caseId}`)).text;
  const note = (kind: string, data: Record<string, unknown>) =>
    app.caseFile.transaction((tx) =>
      addJournalEntry(tx, {
        caseId: cases.lateAssessment,
        actor: 'veileder',
        engineDate: '2026-11-20',
        kind,
        data,
      }),
    );
  const reply = (answers: object, findings: object[] = []) =>
    note('form-completed', { form: 'interim-reply', processInstance: '11', answers, findings });

  it('is nothing where nobody has applied, or the application is decided', async () => {
    expect(await page(cases.identified)).not.toContain('Foreløpig svar');
    const undecided = { caseId: cases.lateAssessment, phase: 'decision' } as const;
    expect(await interimReplyShown(app.caseFile.db, undecided, true)).toBeNull();
    const closed = { ...undecided, phase: 'closed' } as const;
    expect(await interimReplyShown(app.caseFile.db, closed, false)).toBeNull();
  });

  it('says by when it must be given, until it is, and then what the applicant was told', async () => {
    const due = 'Senest 28. oktober 2026 hvis søknaden ikke er avgjort';
    const before = await page(cases.lateAssessment);
    expect(before).toContain(due);
    expect(before).toContain('Foreløpig svar på søknaden skal gis senest 28. oktober 2026');

    await note('interim-reply-opened', { inquiry: 'complaint', interimReplyDate: '2026-12-20' });
    const answers = { reply: 'sent', repliedOn: '2026-11-20', expectedOn: '2026-12-18' };
    await reply({ ...answers, expectedOn: '2026-11-20' }, [{ severity: 'brudd', message: 'Rett datoen.' }]);
    const wrong = await page(cases.lateAssessment);
    expect(wrong).toContain(due);
    expect(wrong).toContain('Foreløpig svar på klagen skal gis senest 20. desember 2026');

    await reply(answers);
    const after = await page(cases.lateAssessment);
    expect(after).not.toContain(due);
    expect(after).toContain('Sendt 20. november 2026');
    expect(after).toContain('Vedtak ventes 18. desember 2026');
  });
});
