import { z } from 'zod';
import { keepSelfCertification, statementOn, withdrawSelfCertification } from '../../src/casefile/index.ts';
import { checkSelfCertification as check, reviewBy } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { countedAbsences } from './counted-absences.ts';
import { hearingForm, rightForm, type HearingAnswers } from './forms.ts';

/** May the right be taken away now, and from when (§ 8)? */
export const checkSelfCertification = defineFormCheck({
  type: 'check-self-certification',
  forms: { rightVerdict: rightForm },
  input: { ground: z.string(), covers: z.string() },
  output: { rightLost: z.boolean() },
  unread: { rightLost: false },
  async check({ rightVerdict }, { tx, today, change, job }, { caseId, ground, covers }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const hearing = await latestAnswers<HearingAnswers>(tx, hearingForm, of);
    const statement = await statementOn(tx, caseId);
    const { rightResult: result, lostFrom, reason } = rightVerdict;
    const outcome = check({
      today,
      absences: await countedAbsences(tx, caseId),
      ground,
      responseDeadline: hearing?.responseDeadline,
      respondedOn: statement && String(statement.data.respondedOn),
      participantView: statement && String(statement.text.participantView),
      result,
      lostFrom,
      reason,
    });
    const rightLost = result === 'withdraw';
    if (outcome.passed && rightLost) {
      const from = lostFrom!;
      const data = { ground, covers };
      await withdrawSelfCertification(tx, { ...change, from, reviewBy: reviewBy(today), data });
    } else if (outcome.passed) {
      await keepSelfCertification(tx, { ...change, data: { ground, covers } });
    }
    return { outcome, rightLost };
  },
});
