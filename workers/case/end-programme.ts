import { z } from 'zod';
import { periodsOf, recordProgrammeEnd } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { addCalendarDays, atPeriodEnd } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { endReason } from '../codes.ts';

/** The last decision period has run out and there is no new one (regulation § 2), or could be none after 67 (§ 29). */
export const endProgramme = defineStep({
  type: 'end-programme',
  input: {},
  output: { endReason, endDate: z.iso.date() },
  async run({ caseId }, { tx, change, today }) {
    const last = (await periodsOf(tx, caseId)).at(-1);
    if (!last) throw new KvpError('CASE_WITHOUT_PERIOD', `${caseId} has no decision period to end`);
    // The period may have been let last longer in the moment that it ran out (administration act § 42): too late.
    const endDate = last.to < today ? last.to : addCalendarDays(today, -1);
    const { endReason } = atPeriodEnd(endDate, await limitsOf(tx, caseId, today));
    return recordProgrammeEnd(tx, { ...change, endReason, endDate });
  },
});
