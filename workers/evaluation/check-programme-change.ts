import { z } from 'zod';
import { latestProgramme, readCase } from '../../src/casefile/index.ts';
import { checkProgramme as check } from '../../src/law/index.ts';
import { childrenByPlan } from '../../src/payment/children-counted.ts';
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
    const limits = await limitsOf(tx, caseId, today);
    const childrenInForce = await childrenByPlan(tx, caseId);
    const known = { today, birthDate, mappedNeeds: needs, childrenInForce };
    return { outcome: check({ ...programme, ...limits, ...known, change }) };
  },
});
