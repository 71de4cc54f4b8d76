import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  decideInterruption,
  journalOf,
  proposeInterruption,
  recordDecision,
  type CaseFile,
} from '../../src/casefile/index.ts';
import { checkAbsenceEnd } from '../../workers/absence/check-absence-end.ts';
import { openAbsenceFollowUp } from '../../workers/absence/open-absence-follow-up.ts';
import { checkInterruptionReview } from '../../workers/interruption/check-interruption-review.ts';
import { openInterruptionReview } from '../../workers/interruption/open-interruption-review.ts';
import { absencesIn } from '../casefile/support/absences.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { changeOf, grant, makeProgramme } from '../casefile/support/cases.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report, decide } = absencesIn(() => caseFile);
const deadlines = { dueDays: 7, reminderDays: 5, escalationDays: 8, correctionDays: 3, leadDays: 14 };
const written = async (caseId: string) =>
  (await journalOf(caseFile.db, caseId, { kinds: ['form-completed'] })).map(({ text }) => text);

// The same process asks several times, months apart: what was said the last time is no answer now.

it('a note of the last time somebody was away is not put into the next answer', async () => {
  const caseId = await makeProgramme(caseFile);
  const birth = { absenceKind: 'birth', from: '2026-06-01', to: null } as const;
  await report(caseId, { kind: 'birth', from: '2026-06-01', to: null });
  await decide(caseId, { ...birth, stopsClock: false });
  const of = { caseId, absenceNumber: 1, deadlines };
  const answer = (day: string, note?: string) =>
    runStep(checkAbsenceEnd, caseFile, day, { ...of, absenceEnd: { absenceSituation: 'lasts', note } });
  await runStep(openAbsenceFollowUp, caseFile, '2026-09-01', of);
  await answer('2026-09-01', 'Er hjemme til jul.');
  await runStep(openAbsenceFollowUp, caseFile, '2026-12-01', of);
  await answer('2026-12-01');
  expect(await written(caseId)).toEqual([{ note: 'Er hjemme til jul.' }, {}]);
});

it('a reason of the last review of an interruption is no reason now, but that of a corrected answer is', async () => {
  const caseId = await makeProgramme(caseFile);
  const on = { ...changeOf(caseId), engineDate: '2026-05-01' };
  await caseFile.transaction(async (tx) => {
    const caseUrl = 'https://flyt.example/saker/x';
    const absence = { ground: 'illness', from: '2026-06-01', expectedTo: null, againstWill: false } as const;
    await proposeInterruption(tx, { ...on, ...absence, caseUrl, text: { reason: 'Sykmeldt.' } });
    const made = { ...grant, kind: 'interruption', decidedOn: '2026-05-01' } as const;
    const { number: decisionNumber } = await recordDecision(tx, { ...on, ...made });
    await decideInterruption(tx, { ...on, number: 1, from: '2026-06-01', expectedTo: null, decisionNumber });
  });
  const of = { caseId, interruptionNumber: 1, deadlines };
  const answer = async (day: string, review: object) =>
    (await runStep(checkInterruptionReview, caseFile, day, { ...of, review })).answer;
  await runStep(openInterruptionReview, caseFile, '2026-09-01', of);
  const likely = { likely: 'yes', contactedOn: '2026-09-01', expectedTo: '2026-12-01' };
  expect(await answer('2026-09-01', { ...likely, reason: 'Legen venter bedring.' })).toMatchObject({
    passed: true,
  });
  // Put right within the same review: what was written a moment ago stands.
  expect(await answer('2026-09-01', likely)).toMatchObject({ passed: true });

  await runStep(openInterruptionReview, caseFile, '2026-12-01', of);
  const later = { likely: 'yes', contactedOn: '2026-12-01', expectedTo: '2027-03-01' };
  expect(await answer('2026-12-01', later)).toMatchObject({ passed: false });
  expect((await written(caseId)).at(-1)).toEqual({});
});
