import { z } from 'zod';
import { runningWithdrawal } from '../../src/casefile/index.ts';
import { addCalendarDays } from '../../src/law/index.ts';
import { KvpError } from '../../src/errors.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';

/** The withdrawal must be looked at again within six months (§ 8): the day on which that begins, in good time. */
export const planSelfCertificationReview = defineStep({
  type: 'plan-self-certification-review',
  input: { deadlines },
  output: { reviewDate: z.iso.date(), reviewByDate: z.iso.date() },
  async run({ caseId, deadlines: days }, { tx }) {
    const running = await runningWithdrawal(tx, caseId);
    if (!running) throw new KvpError('RIGHT_NOT_WITHDRAWN', `${caseId} has no withdrawal to review`);
    return { reviewDate: addCalendarDays(running.reviewBy, -days.leadDays), reviewByDate: running.reviewBy };
  },
});
