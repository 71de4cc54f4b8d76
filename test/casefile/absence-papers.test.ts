import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absencesOf, askForPapers, showPapers, type CaseFile } from '../../src/casefile/index.ts';
import { changeOf, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { absencesIn } from './support/absences.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report, decide, messages } = absencesIn(() => caseFile);

describe('papers on an absence', () => {
  const by = (caseId: string) => ({ ...changeOf(caseId), number: 1 });
  const ask = (caseId: string) =>
    caseFile.transaction((tx) =>
      askForPapers(tx, { ...by(caseId), papers: 'certificate', papersBy: '2026-03-16' }),
    );
  const show = (caseId: string, papers: 'certificate' | 'confirmation') =>
    caseFile.transaction((tx) => showPapers(tx, { ...by(caseId), papers, shownOn: '2026-03-02' }));
  const sick = { kind: 'self-certified', data: { childrenInCare: 1 } } as const;

  it('are asked for, and shown: self-certified sickness has a certificate then', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, sick);
    await ask(caseId);
    expect((await absencesOf(caseFile.db, caseId))[0]!.data).toEqual({
      childrenInCare: 1,
      papers: 'certificate',
      papersBy: '2026-03-16',
      papersShownOn: null,
    });
    await show(caseId, 'certificate');
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { kind: 'medical-certificate', data: { papersShownOn: '2026-03-02', certificate: 'yes' } },
    ]);
    expect((await messages(caseId)).at(-1)).toMatchObject({
      name: 'absence-changed',
      key: `${caseId}/absence-1`,
    });
  });

  it('can be shown without having been asked for; a confirmation changes no kind', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, sick);
    await show(caseId, 'confirmation');
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { kind: 'self-certified', data: { papers: 'confirmation' } },
    ]);
    await decide(caseId, { stopsClock: false });
    await show(caseId, 'certificate');
    expect(await absencesOf(caseFile.db, caseId)).toMatchObject([
      { kind: 'medical-certificate', status: 'approved', data: { certificate: 'yes' } },
    ]);
    await expect(show(caseId, 'certificate')).rejects.toMatchObject({ code: 'ERR_ABSENCE_SETTLED' });
    await expect(ask(caseId)).rejects.toMatchObject({ code: 'ERR_ABSENCE_SETTLED' });
  });
});
