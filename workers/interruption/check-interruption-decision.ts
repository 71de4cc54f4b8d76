import { z } from 'zod';
import { readInterruption } from '../../src/casefile/index.ts';
import { checkInterruptionDecision as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { datesIfSentBack, deadlines, newDatesShape } from '../../src/step/due-dates.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided, withProposer } from '../../src/step/signatures.ts';
import { interruptionForm, interruptionVerdictForm, type InterruptionAnswers } from './forms.ts';

/** Has another person decided, and not with effect backwards against somebody's will? */
export const checkInterruptionDecision = defineFormCheck({
  type: 'check-interruption-decision',
  forms: { verdict: interruptionVerdictForm },
  input: { interruptionNumber: z.number().int().positive(), deadlines },
  output: { result: z.enum(['approve', 'return']).nullable(), ...newDatesShape },
  unread: { result: null },
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, {
      prepared: [interruptionForm],
      decided: interruptionVerdictForm,
      receivedAt: job.now,
    });
  },
  async check({ verdict }, { today, tx, job, found }, { caseId, interruptionNumber, deadlines: days }) {
    const { result, reason } = verdict;
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const assessed = await latestAnswers<InterruptionAnswers>(tx, interruptionForm, of);
    const { proposedBy } = await readInterruption(tx, caseId, interruptionNumber);
    const outcome = check({
      today,
      result,
      reason,
      from: assessed?.from ?? null,
      againstWill: assessed?.againstWill ?? null,
      ...withProposer(found, proposedBy),
    });
    return { outcome, result, ...datesIfSentBack(outcome, result, days, today) };
  },
});
