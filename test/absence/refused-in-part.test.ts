import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  absencesOf,
  journalOf,
  registerAttendance,
  type AttendanceContent,
  type CaseFile,
  type NewAbsence,
} from '../../src/casefile/index.ts';
import { workOutMonth } from '../../src/payment/work-out-month.ts';
import { checkAbsenceDecision } from '../../workers/absence/check-absence-decision.ts';
import { openAbsence } from '../../workers/absence/open-absence.ts';
import { absencesIn, caseUrl } from '../casefile/support/absences.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const { report } = absencesIn(() => caseFile);
const deadlines = { dueDays: 7, reminderDays: 5, escalationDays: 8, correctionDays: 3, leadDays: 14 };
const TODAY = '2026-06-08';
const week = { kind: 'welfare', from: '2026-06-01', to: '2026-06-05' } as const;
const written = {
  participantHeard: 'yes',
  participantView: 'Ville ha hele uken.',
  reason: 'Tre dager er nok til dette.',
};

/** Somebody reports an absence, and somebody decides on it. */
async function decided(
  answers: Record<string, unknown>,
  { on = TODAY, ...reported }: Partial<NewAbsence> & { on?: string } = {},
) {
  const caseId = await makeProgramme(caseFile);
  await report(caseId, { ...week, data: { welfareReason: 'other' }, ...reported });
  const { answer } = await runStep(checkAbsenceDecision, caseFile, on, {
    ...{ caseId, absenceNumber: 1, deadlines, caseUrl },
    absenceDecision: answers,
  });
  const rules = (answer.findings as { severity: string; rule: string }[])
    .filter(({ severity }) => severity === 'brudd')
    .map(({ rule }) => rule);
  return { caseId, answer, rules, absence: (await absencesOf(caseFile.db, caseId))[0]! };
}
const approves = (more: Record<string, unknown> = {}) => ({
  ...{ absenceResult: 'approve', absenceKind: 'welfare', from: week.from, to: week.to },
  welfareReason: 'other',
  ...more,
});
const rejects = (more: Record<string, unknown> = {}) => ({ absenceResult: 'reject', ...written, ...more });

describe('an approval', () => {
  it.each<[string, Record<string, unknown>]>([
    ['as it was reported', {}],
    ['of more days', { from: '2026-05-29', to: '2026-06-09' }],
  ])('%s needs nothing beside it, and refuses nothing', async (_what, more) => {
    const { answer, absence, caseId } = await decided(approves(more));
    expect(answer).toMatchObject({ passed: true, refused: false });
    expect(absence.status).toBe('approved');
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['absence-approved'] });
    expect('reported' in entry!.data).toBe('to' in more);
  });

  it.each<[string, Record<string, unknown>]>([
    ['fewer days', { to: '2026-06-03' }],
    ['a later first day', { from: '2026-06-02' }],
    ['leave without benefit', { absenceKind: 'unpaid-leave', leavePurpose: 'other' }],
  ])('of less needs a hearing and a reason, and is written as a refusal: %s', async (_what, more) => {
    const unheard = await decided(approves(more));
    expect(unheard.answer).toMatchObject({ passed: false });
    expect(unheard.rules.toSorted()).toEqual(['absence-decision-heard', 'absence-decision-result']);
    expect(unheard.absence).toMatchObject({ ...week, status: 'reported' });

    const { answer, caseId, absence } = await decided(approves({ ...more, ...written }));
    expect(answer).toMatchObject({ passed: true, refused: true, papersAsked: false, absenceLasts: false });
    expect(JSON.stringify(answer)).not.toContain('hele uken');
    expect(absence.status).toBe('approved');
    const [entry] = await journalOf(caseFile.db, caseId, { kinds: ['absence-approved'] });
    expect(entry!.data).toMatchObject({ reported: { ...week, minutesPerDay: null } });
  });

  it('in a form from before the question was asked, says in words what lacks', async () => {
    const { answer, rules } = await decided(approves({ to: '2026-06-03', reason: 'Tre dager er nok.' }));
    expect(answer).toMatchObject({ passed: false });
    expect(rules).toEqual(['absence-decision-heard']);
  });

  it('by the rules alone is no refusal of anything, and asks nobody', async () => {
    const caseId = await makeProgramme(caseFile);
    await report(caseId, { kind: 'self-certified', from: '2026-06-01', to: '2026-06-03' });
    const { answer } = await runStep(openAbsence, caseFile, TODAY, { caseId, absenceNumber: 1, deadlines });
    expect(answer).toMatchObject({ absenceStep: 'rule', findings: [] });
  });
});

describe('a refusal', () => {
  const away = { kind: 'unauthorised', from: '2026-06-01', data: {} } as const;
  it('of what lasts says until when, and then lasts no longer', async () => {
    const unsaid = await decided(rejects(), { ...away, to: null });
    expect(unsaid.rules).toEqual(['absence-refusal-last-day']);
    expect(unsaid.absence).toMatchObject({ status: 'reported', to: null });
    const { answer, absence } = await decided(rejects({ to: '2026-06-05' }), { ...away, to: null });
    expect(answer).toMatchObject({ passed: true, refused: true, absenceLasts: false });
    expect(absence).toMatchObject({ status: 'rejected', to: '2026-06-05' });
  });

  it('of what goes on does not go on by itself', async () => {
    const ahead = await decided(rejects({ to: '2026-06-30' }), { ...away, to: '2026-06-30' });
    expect(ahead.rules).toEqual(['absence-refusal-last-day']);
    const { absence } = await decided(rejects({ to: TODAY }), { ...away, to: '2026-06-30' });
    expect(absence).toMatchObject({ status: 'rejected', to: TODAY });
  });

  it('before it begins is of all that was asked for, and nobody has been away', async () => {
    const { absence } = await decided(rejects({ to: '2026-06-12' }), {
      ...{ ...away, kind: 'adoption', from: '2026-06-09', to: null },
    });
    expect(absence).toMatchObject({ status: 'withdrawn', to: null, data: { refusedBeforehand: true } });
  });

  it('deducts its days, and none of those on which the participant is back', async () => {
    const { caseId } = await decided(rejects({ to: TODAY }), { ...away, to: null });
    const asPlanned: AttendanceContent = { asPlanned: true, work: [], absences: [], otherBenefits: [] };
    const work = async (month: string, today: string) => {
      await caseFile.transaction((tx) =>
        registerAttendance(tx, { ...changeOf(caseId), engineDate: today, month, attendance: asPlanned }),
      );
      const { basis } = await workOutMonth(caseFile.db, { caseId, month, today });
      return basis.lines.map(({ kind, days }) => [kind, days]);
    };
    expect(await work('2026-06', '2026-07-01')).toEqual([
      ['benefit', 22],
      ['absence', 6],
    ]);
    expect(await work('2026-07', '2026-08-03')).toEqual([['benefit', 23]]);
  });
});
