import { z } from 'zod';
import { askForPapers, decideAbsence, withdrawAbsence } from '../../src/casefile/index.ts';
import { tellingOfEnding } from '../../src/grounds/absence-since-ending.ts';
import {
  addCalendarDays,
  checkAbsenceDecision as check,
  nextWorkday,
  refusedInPart,
  settingsHere,
  stopsClock,
} from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import type { StepContext } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';
import { absenceForm, type AbsenceAnswers } from './forms.ts';
import { questionRight } from './question-right.ts';
import { theAbsence } from './the-absence.ts';

/** A person has looked at the absence: does the decision keep the regulation, and what follows from it? */
export const checkAbsenceDecision = defineFormCheck({
  type: 'check-absence-decision',
  forms: { absenceDecision: absenceForm },
  round: 'absence-opened',
  input: { absenceNumber: z.number().int().positive(), caseUrl: z.string(), deadlines },
  output: {
    papersAsked: z.boolean(),
    /** A no is written as a decision, also where it is only to a part of what was reported. */
    refused: z.boolean(),
    /** The last day to show papers, and the day on which that time is out. */
    papersDate: z.iso.date().nullable(),
    papersEndDate: z.iso.date().nullable(),
    absenceLasts: z.boolean(),
  },
  unread: { papersAsked: false, refused: false, papersDate: null, papersEndDate: null, absenceLasts: false },
  async check({ absenceDecision: answers }, context, { caseId, absenceNumber, caseUrl, deadlines: days }) {
    const { absence, facts } = await theAbsence(context.tx, caseId, absenceNumber, context.today);
    const { kind, from, to, minutesPerDay } = absence;
    const decided = { ...facts, ...asDecided(answers, from <= context.today) };
    const held = {
      ...{ ...decided, result: answers.absenceResult },
      reported: { kind, from, to, minutesPerDay },
    };
    const outcome = check({
      ...held,
      papersAskedFor: answers.papers,
      participantHeard: answers.participantHeard,
      participantView: answers.participantView,
      reason: answers.reason,
    });
    const papersDate = nextWorkday(addCalendarDays(context.today, days.leadDays));
    // Taken back in the same moment: then nothing is left to settle, and the process is told of it.
    if (outcome.passed && absence.status === 'reported') {
      const { tx, change } = context;
      await tellingOfEnding(tx, change, () => settle(context, absenceNumber, answers, decided, papersDate));
      if (answers.absenceResult === 'approve') await questionRight(context, caseId, caseUrl);
    }
    const papersAsked = answers.absenceResult === 'document';
    return {
      outcome,
      papersAsked,
      refused: answers.absenceResult === 'reject' || refusedInPart(held, settingsHere()) !== undefined,
      papersDate: papersAsked ? papersDate : null,
      papersEndDate: papersAsked ? addCalendarDays(papersDate, 1) : null,
      absenceLasts: answers.absenceResult === 'approve' && !decided.to,
    };
  },
});

/**
 * What the form says of an absence that is approved, and how far one that is refused is known; of any other, and of
 * what is refused before it begins, it stays what was reported.
 */
function asDecided(answers: AbsenceAnswers, begun: boolean) {
  const { absenceResult, absenceKind, from, to, certificate, welfareReason, leavePurpose } = answers;
  if (absenceResult === 'reject') return begun && to ? { to } : {};
  if (absenceResult !== 'approve') return {};
  return {
    ...(absenceKind && { kind: absenceKind }),
    ...(from && { from }),
    to: to ?? null,
    ...(certificate && { certificate }),
    ...(welfareReason && { welfareReason }),
    ...(leavePurpose && { leavePurpose }),
  };
}

async function settle(
  { tx, change }: StepContext,
  number: number,
  { absenceResult, certificate, welfareReason, leavePurpose, participantHeard, papers }: AbsenceAnswers,
  decided: Awaited<ReturnType<typeof theAbsence>>['facts'],
  papersDate: string,
): Promise<void> {
  const by = { ...change, number };
  const codes = {
    ...(certificate && { certificate }),
    ...(welfareReason && { welfareReason }),
    ...(leavePurpose && { leavePurpose }),
    ...(participantHeard && { participantHeard }),
  };
  switch (absenceResult) {
    case 'approve': {
      const { kind, from, to } = decided;
      const stops = stopsClock(decided);
      const what = { absenceKind: kind, from, to: to ?? null, data: codes };
      return decideAbsence(tx, { ...by, ...what, status: 'approved', stopsClock: stops });
    }
    case 'reject':
      return decideAbsence(tx, {
        ...{ ...by, status: 'rejected', stopsClock: false, data: codes },
        to: decided.to ?? null,
      });
    case 'document':
      return askForPapers(tx, { ...by, papers: papers!, papersBy: papersDate });
    case 'mistake':
      return withdrawAbsence(tx, { ...by, announce: false });
  }
}
