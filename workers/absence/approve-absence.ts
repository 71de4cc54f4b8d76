import { z } from 'zod';
import { decideAbsence } from '../../src/casefile/index.ts';
import { checkAbsenceApproval, stopsClock } from '../../src/law/index.ts';
import { recordRules } from '../../src/step/applied-rules.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { questionRight } from './question-right.ts';
import { theAbsence } from './the-absence.ts';

/** The regulation gives the right, so nobody has to be asked. */
export const approveAbsence = defineStep({
  type: 'approve-absence',
  input: { absenceNumber: z.number().int().positive(), caseUrl: z.string() },
  output: { absenceLasts: z.boolean() },
  async run({ caseId, absenceNumber: number, caseUrl }, context) {
    const { tx, today, change } = context;
    const { absence, facts } = await theAbsence(tx, caseId, number, today);
    // Taken back in the same moment: then nothing is left to settle, and the process is told of it.
    if (absence.status !== 'reported') return { absenceLasts: false };
    await recordRules(context, 'check-absence-approval', checkAbsenceApproval(facts).applied);
    const data = { settledBy: 'rule' };
    await decideAbsence(tx, { ...change, number, status: 'approved', stopsClock: stopsClock(facts), data });
    await questionRight(context, caseId, caseUrl);
    return { absenceLasts: absence.to === null };
  },
});
