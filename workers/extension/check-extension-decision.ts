import { z } from 'zod';
import { checkExtensionDecision as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { deadlines, newDates, newDatesShape, noNewDates } from '../../src/step/due-dates.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { programmeForm } from '../decision/forms.ts';
import { extensionForm, extensionVerdictForm } from './forms.ts';

const resultOf = {
  approve: { extend: 'extended', end: 'ended' },
  return: { extend: 'returned', end: 'returned' },
} as const;

/** Has another person decided, before the period runs out? */
export const checkExtensionDecision = defineFormCheck({
  type: 'check-extension-decision',
  forms: { verdict: extensionVerdictForm },
  input: { extensionProposal: z.enum(['extend', 'end']), periodEnd: z.iso.date(), deadlines },
  output: {
    result: z.enum(['extended', 'ended', 'returned']).nullable(),
    ...newDatesShape,
  },
  unread: { result: null, ...noNewDates },
  lookup({ caseId, extensionProposal }, job, services) {
    const prepared = [extensionForm, ...(extensionProposal === 'extend' ? [programmeForm] : [])];
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, {
      prepared,
      decided: extensionVerdictForm,
      receivedAt: job.now,
    });
  },
  async check({ verdict }, { today, found }, { extensionProposal, periodEnd, deadlines: days }) {
    const { result, reason } = verdict;
    const outcome = check({
      today,
      result,
      reason,
      proposal: extensionProposal,
      periodEnd,
      decisionDate: today,
      ...found,
    });
    const dates = newDates(days, today);
    return { outcome, result: resultOf[result][extensionProposal], ...dates };
  },
});
