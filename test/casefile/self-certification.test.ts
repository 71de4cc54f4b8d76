import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  keepSelfCertification,
  questionSelfCertification,
  recordStatement,
  reviewSelfCertification,
  rightKeptOn,
  selfCertificationWithdrawals,
  statementOn,
  withdrawSelfCertification,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { changeOf, makeProgramme } from './support/cases.ts';
import { openTestCaseFile } from './support/case-file.ts';
import { absencesIn, caseUrl } from './support/absences.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { kinds, messages } = absencesIn(() => caseFile);

describe('the right to self-certification', () => {
  const question = (caseId: string) =>
    caseFile.transaction((tx) =>
      questionSelfCertification(tx, {
        ...changeOf(caseId),
        caseUrl,
        data: { ground: 'reasonable-doubt' },
        text: { reason: 'Sett på arbeid' },
      }),
    );
  const withdrawRight = (caseId: string) =>
    caseFile.transaction((tx) =>
      withdrawSelfCertification(tx, { ...changeOf(caseId), from: '2026-05-01', reviewBy: '2026-11-01' }),
    );
  const review = (caseId: string, result: { restoredFrom: string } | { reviewBy: string }) =>
    caseFile.transaction((tx) => reviewSelfCertification(tx, { ...changeOf(caseId), ...result }));
  const withdrawals = (caseId: string) => selfCertificationWithdrawals(caseFile.db, caseId);

  it('is asked about in a process of its own', async () => {
    const caseId = await makeProgramme(caseFile);
    await question(caseId);
    const [message] = await messages(caseId);
    expect(message).toMatchObject({
      name: 'self-certification-questioned',
      key: `${caseId}/self-certification`,
      variables: { ground: 'reasonable-doubt' },
    });
    expect(JSON.stringify(message)).not.toContain('arbeid');
    await expect(question(caseId)).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_QUESTIONED' });
  });

  it('is answered and kept; then it can be asked about again', async () => {
    const caseId = await makeProgramme(caseFile);
    const say = () =>
      caseFile.transaction((tx) =>
        recordStatement(tx, {
          ...changeOf(caseId),
          respondedOn: '2026-03-02',
          text: { participantView: 'Har vært syk' },
        }),
      );
    const keep = () => caseFile.transaction((tx) => keepSelfCertification(tx, changeOf(caseId)));
    await expect(say()).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_NOT_QUESTIONED' });
    await question(caseId);
    expect(await statementOn(caseFile.db, caseId)).toBeUndefined();
    await say();
    expect((await statementOn(caseFile.db, caseId))?.text).toEqual({ participantView: 'Har vært syk' });
    const sent = (await messages(caseId)).at(-1)!;
    expect(sent.name).toBe('self-certification-answered');
    expect(JSON.stringify(sent)).not.toContain('syk');
    await keep();
    expect(await rightKeptOn(caseFile.db, caseId)).toBe('2026-03-02');
    await expect(keep()).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_NOT_QUESTIONED' });
    await question(caseId);
    // What was said to the question before is no answer to this one.
    expect(await statementOn(caseFile.db, caseId)).toBeUndefined();
  });

  it('is withdrawn, looked at again, and restored', async () => {
    const caseId = await makeProgramme(caseFile);
    await withdrawRight(caseId);
    await expect(withdrawRight(caseId)).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_WITHDRAWN' });
    await expect(question(caseId)).rejects.toMatchObject({ code: 'ERR_SELF_CERTIFICATION_WITHDRAWN' });
    await review(caseId, { reviewBy: '2027-02-01' });
    expect(await withdrawals(caseId)).toMatchObject([{ reviewBy: '2027-02-01', restoredFrom: null }]);
    await review(caseId, { restoredFrom: '2027-01-20' });
    expect(await withdrawals(caseId)).toMatchObject([
      { withdrawnFrom: '2026-05-01', restoredFrom: '2027-01-20' },
    ]);
    await expect(review(caseId, { reviewBy: '2027-05-01' })).rejects.toMatchObject({
      code: 'ERR_SELF_CERTIFICATION_NOT_WITHDRAWN',
    });
    await withdrawRight(caseId);
    expect(await withdrawals(caseId)).toHaveLength(2);
    expect(await kinds(caseId)).toEqual(
      expect.arrayContaining([
        'self-certification-withdrawn',
        'self-certification-still-withdrawn',
        'self-certification-restored',
      ]),
    );
  });
});
