import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  selfCertificationWithdrawals,
  withdrawSelfCertification,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { checkSelfCertificationReview } from '../../workers/self-certification/check-self-certification-review.ts';
import { openSelfCertificationReview } from '../../workers/self-certification/open-self-certification-review.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const deadlines = { dueDays: 14, reminderDays: 7, escalationDays: 21, correctionDays: 3, leadDays: 42 };
const VIEW = 'Mener at et halvt år er nok.';
const REASON = 'Mønsteret er det samme.';
const stillAway = { reviewResult: 'withdraw', participantHeard: 'yes' };

/** A participant who lost the right on 1 May 2026, and the steps of its review. */
async function lost() {
  const caseId = await makeProgramme(caseFile);
  await caseFile.transaction((tx) =>
    withdrawSelfCertification(tx, {
      ...{ ...changeOf(caseId), from: '2026-05-01', reviewBy: '2026-11-01' },
      data: { ground: 'four-absences', covers: 'own' },
    }),
  );
  return {
    open: (day: string) => runStep(openSelfCertificationReview, caseFile, day, { caseId, deadlines }),
    async answer(day: string, rightReview: Record<string, unknown>) {
      const variables = { caseId, deadlines, rightReview };
      const { answer } = await runStep(checkSelfCertificationReview, caseFile, day, variables);
      const { findings, ...rest } = answer as { findings: { rule: string; severity: string }[] };
      return { ...rest, found: findings.map(({ rule, severity }) => `${severity} ${rule}`) };
    },
    withdrawals: () => selfCertificationWithdrawals(caseFile.db, caseId),
  };
}

it('opens with what the right was lost for, and with an empty form', async () => {
  const { open } = await lost();
  expect((await open('2026-09-20')).answer).toMatchObject({
    ...{ ground: 'four-absences', covers: 'own', rightReview: {}, passed: null },
  });
});

it('keeps the right away only after a hearing, and takes what was said out of the process', async () => {
  const { open, answer, withdrawals } = await lost();
  await open('2026-09-20');
  const day = '2026-10-01';
  const note = 'merknad self-certification-renewal-ground';
  const unheard = await answer(day, { reviewResult: 'withdraw', participantHeard: 'no', reason: REASON });
  expect(unheard).toMatchObject({ passed: false, found: ['brudd self-certification-renewal-heard', note] });
  // A task from before it was asked for has neither answer.
  const before = await answer(day, { reviewResult: 'withdraw', reason: REASON });
  expect(before.found).toEqual(unheard.found);
  expect(await withdrawals()).toMatchObject([{ reviewBy: '2026-11-01' }]);

  const heard = await answer(day, { ...stillAway, participantView: VIEW });
  expect(heard).toMatchObject({ passed: true, rightReview: stillAway, found: [note] });
  expect(JSON.stringify(heard)).not.toContain(VIEW);
  expect(await withdrawals()).toMatchObject([{ reviewBy: '2027-04-01', restoredFrom: null }]);
});

it('does not take what was written at one review for an answer to the next', async () => {
  const { open, answer } = await lost();
  await open('2026-09-20');
  expect(await answer('2026-10-01', { ...stillAway, participantView: VIEW, reason: REASON })).toMatchObject({
    passed: true,
  });
  await open('2027-02-18');
  expect((await answer('2027-03-01', stillAway)).found).toEqual([
    'brudd self-certification-result',
    'brudd self-certification-renewal-heard',
    'merknad self-certification-renewal-ground',
  ]);
  // Within the same review a correction need not repeat what is written.
  await answer('2027-03-02', { ...stillAway, participantView: VIEW });
  expect((await answer('2027-03-03', { ...stillAway, reason: REASON })).found).toEqual([
    'merknad self-certification-renewal-ground',
  ]);
});

it('gives the right back without a hearing', async () => {
  const { open, answer, withdrawals } = await lost();
  await open('2026-09-20');
  expect(await answer('2026-10-01', { reviewResult: 'keep', reason: REASON })).toMatchObject({
    ...{ passed: true, rightRestored: true, found: [] },
  });
  expect(await withdrawals()).toMatchObject([{ restoredFrom: '2026-10-01' }]);
});
