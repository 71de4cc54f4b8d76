import { z } from 'zod';
import { checkDecision as check } from '../../src/law/index.ts';
import { readCase } from '../../src/casefile/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { datesIfSentBack, deadlines, newDatesShape } from '../../src/step/due-dates.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { conditionsForm, programmeForm, verdictForm, type ProgrammeAnswers } from './forms.ts';

const resultOf = {
  approve: { grant: 'granted', refuse: 'refused' },
  return: { grant: 'returned', refuse: 'returned' },
} as const;

/** Has another person decided, in the right order and in time: assessment ≤ decision ≤ start ≤ six months after the application? */
export const checkDecision = defineFormCheck({
  type: 'check-decision',
  forms: { verdict: verdictForm },
  input: {
    proposal: z.enum(['grant', 'refuse']),
    assessmentDate: z.iso.date().nullish(),
    periodStart: z.iso.date().nullish(),
    periodEnd: z.iso.date().nullish(),
    deadlines,
  },
  output: {
    result: z.enum(['granted', 'refused', 'returned']).nullable(),
    ...newDatesShape,
  },
  unread: { result: null },
  lookup({ caseId, proposal }, job, services) {
    const prepared = [conditionsForm, ...(proposal === 'grant' ? [programmeForm] : [])];
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared, decided: verdictForm, receivedAt: job.now });
  },
  async check({ verdict }, { today, tx, job, journal, found }, input) {
    const { preparedBy, decidedBy } = found;
    const { caseId, proposal } = input;
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const conditions = await latestAnswers<Record<string, unknown>>(tx, conditionsForm, of);
    const programme =
      proposal === 'grant' ? await latestAnswers<ProgrammeAnswers>(tx, programmeForm, of) : undefined;
    const { applicationDate, birthDate } = await readCase(tx, caseId);

    const outcome = check({
      today,
      result: verdict.result,
      reason: verdict.reason,
      proposal,
      refusalGround: conditions?.refusalGround as string | undefined,
      mainReason: conditions?.mainReason as string | undefined,
      assessmentDate: input.assessmentDate,
      decisionDate: today,
      applicationDate,
      startDate: programme?.startDate,
      months: programme?.months,
      periodEnd: input.periodEnd,
      birthDate,
      activities: programme?.activities,
      evaluationDates: programme?.evaluationDates,
      preparedBy,
      decidedBy,
    });
    await journal({
      kind: 'decision-checked',
      data: { preparedBy: preparedBy ?? null, decidedBy: decidedBy ?? null, result: verdict.result },
    });
    const dates = datesIfSentBack(outcome, verdict.result, input.deadlines, today);
    return { outcome, result: resultOf[verdict.result][proposal], ...dates };
  },
});
