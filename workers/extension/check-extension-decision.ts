import { z } from 'zod';
import { latestNotice, type Tx } from '../../src/casefile/index.ts';
import { checkExtensionDecision as check } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { datesIfSentBack, deadlines, newDatesShape } from '../../src/step/due-dates.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { registeredAbsences } from '../../src/grounds/registered-absences.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { programmeForm } from '../decision/forms.ts';
import { extensionForm, extensionVerdictForm, type ExtensionAnswers } from './forms.ts';

const resultOf = {
  approve: { extend: 'extended', end: 'ended' },
  return: { extend: 'returned', end: 'returned' },
} as const;

/**
 * Has another person decided, before the period runs out, and not against the will of somebody who was not told? Is no
 * absence protected of those that are registered by now, where it ends (§ 34)?
 */
export const checkExtensionDecision = defineFormCheck({
  type: 'check-extension-decision',
  forms: { verdict: extensionVerdictForm },
  input: {
    extensionProposal: z.enum(['extend', 'end']),
    periodNumber: z.number().int().positive(),
    periodEnd: z.iso.date(),
    deadlines,
  },
  output: {
    result: z.enum(['extended', 'ended', 'returned']).nullable(),
    ...newDatesShape,
  },
  unread: { result: null },
  lookup({ caseId, extensionProposal }, job, services) {
    const prepared = [extensionForm, ...(extensionProposal === 'extend' ? [programmeForm] : [])];
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, {
      prepared,
      decided: extensionVerdictForm,
      receivedAt: job.now,
    });
  },
  async check({ verdict }, { today, tx, job, found }, input) {
    const { caseId, extensionProposal, periodNumber, periodEnd, deadlines: days } = input;
    const { result, reason } = verdict;
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const assessed = await latestAnswers<ExtensionAnswers>(tx, extensionForm, of);
    const { lastOrdinaryDay } = await limitsOf(tx, caseId, today);
    const notice = await latestNotice(tx, caseId, 'period-end', periodNumber);
    const outcome = check({
      today,
      result,
      reason,
      proposal: extensionProposal,
      periodEnd,
      lastOrdinaryDay,
      againstWill: assessed?.againstWill ?? null,
      noticeSentOn: notice?.sentOn ?? null,
      responseDeadline: notice?.responseDeadline ?? null,
      respondedOn: notice?.respondedOn ?? null,
      decisionDate: today,
      ...(extensionProposal === 'end' && (await whatEndsIt(tx, caseId, assessed))),
      ...found,
    });
    const dates = datesIfSentBack(outcome, result, days, today, periodEnd);
    return { outcome, result: resultOf[result][extensionProposal], ...dates };
  },
});

/** What an end rests on by the assessment, and the absence that the case knows by now. */
async function whatEndsIt(tx: Tx, caseId: string, assessed: ExtensionAnswers | undefined) {
  return {
    endGround: assessed?.endGround ?? null,
    stillAbility: assessed?.stillAbility ?? null,
    stillBenefits: assessed?.stillBenefits ?? null,
    stillFollowUp: assessed?.stillFollowUp ?? null,
    stillResidence: assessed?.stillResidence ?? null,
    absenceKind: assessed?.absenceKind ?? null,
    absenceFrom: assessed?.absenceFrom ?? null,
    ...(await registeredAbsences(tx, caseId)),
  };
}
