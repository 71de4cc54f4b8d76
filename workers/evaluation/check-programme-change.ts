import { z } from 'zod';
import { childrenOf, decisionsOf, latestProgramme, readCase, type Db } from '../../src/casefile/index.ts';
import { checkProgramme as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { thePeriod } from '../../src/step/the-period.ts';
import { need } from '../codes.ts';
import { programmeForm } from '../decision/forms.ts';

/** A changed programme must keep the same rules as a new one, for the rest of its period (regulation § 1). */
export const checkProgrammeChange = defineFormCheck({
  type: 'check-programme-change',
  forms: { programme: programmeForm },
  input: { needs: z.array(need).nullish(), periodNumber: z.number().int().positive() },
  output: {},
  unread: {},
  earlier: async (tx, { caseId }) => (await latestProgramme(tx, caseId))?.programme,
  async check({ programme }, { today, tx }, { caseId, needs, periodNumber }) {
    const period = await thePeriod(tx, caseId, periodNumber);
    const { birthDate } = await readCase(tx, caseId);
    const change = { periodStart: period.from, periodEnd: period.to };
    const limits = await limitsOf(tx, caseId);
    const childrenInForce = await childrenByPlan(tx, caseId);
    const known = { today, birthDate, mappedNeeds: needs, childrenInForce };
    return { outcome: check({ ...programme, ...limits, ...known, change }) };
  },
});

/** Null where a lower number in the plan takes nothing, or somebody has decided on it since the plan was made. */
async function childrenByPlan(db: Db, caseId: string): Promise<number | null> {
  // Registered children count by themselves, whatever the plan says.
  if ((await childrenOf(db, caseId)).some(({ withdrawn }) => !withdrawn)) return null;
  const plan = await latestProgramme(db, caseId);
  if (!plan) return null;
  const decided = (await decisionsOf(db, caseId)).some(
    ({ kind, decidedOn }) => kind === 'child-supplement' && decidedOn >= plan.validFrom,
  );
  return decided ? null : (plan.programme.childrenSupported ?? 0);
}
