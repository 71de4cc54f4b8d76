import { z } from 'zod';
import { readEnding } from '../../src/casefile/index.ts';
import { checkEndingDecision as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { datesIfSentBack, deadlines, newDatesShape } from '../../src/step/due-dates.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { registeredAbsences } from '../../src/grounds/registered-absences.ts';
import { whoPreparedAndDecided, withProposer } from '../../src/step/signatures.ts';
import { endingForm, endingVerdictForm, type EndingAnswers } from './forms.ts';

/**
 * Has another person decided, not with effect backwards against somebody's will, and is no absence protected of those
 * that are registered by now (§ 34)?
 */
export const checkEndingDecision = defineFormCheck({
  type: 'check-ending-decision',
  forms: { verdict: endingVerdictForm },
  input: { endingNumber: z.number().int().positive(), deadlines },
  output: { result: z.enum(['approve', 'return']).nullable(), ...newDatesShape },
  unread: { result: null },
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, {
      prepared: [endingForm],
      decided: endingVerdictForm,
      receivedAt: job.now,
    });
  },
  async check({ verdict }, { today, tx, job, found }, { caseId, endingNumber, deadlines: days }) {
    const { result, reason } = verdict;
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const assessed = await latestAnswers<EndingAnswers>(tx, endingForm, of);
    const absenceKind = assessed?.absenceKind ?? null;
    const { endReason, proposedBy } = await readEnding(tx, caseId, endingNumber);
    const outcome = check({
      today,
      result,
      reason,
      endReason,
      endDate: assessed?.endDate ?? null,
      againstWill: assessed?.againstWill ?? null,
      absenceKind: absenceKind === 'none' ? null : absenceKind,
      absenceFrom: assessed?.absenceFrom ?? null,
      ...(await registeredAbsences(tx, caseId)),
      ...withProposer(found, proposedBy),
    });
    return { outcome, result, ...datesIfSentBack(outcome, result, days, today) };
  },
});
