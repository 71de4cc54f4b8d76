import { z } from 'zod';
import { checkEntryConditions as check } from '../../src/law/index.ts';
import { earlierProgrammes, readCase } from '../../src/casefile/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { conditionsForm } from './forms.ts';

/** Each condition of § 29, with its grounds. */
export const checkEntryConditions = defineFormCheck({
  type: 'check-entry-conditions',
  forms: { conditions: conditionsForm },
  input: { effortGroup: z.string().nullish(), assessmentDate: z.iso.date().nullish() },
  // A decision that was sent back is over when its case is assessed anew.
  output: { proposal: z.enum(['grant', 'refuse']).nullable(), verdict: z.null() },
  unread: { proposal: null, verdict: null },
  async check({ conditions }, { today, tx }, { caseId, effortGroup, assessmentDate }) {
    const { birthDate } = await readCase(tx, caseId);
    const earlier = await earlierProgrammes(tx, caseId);
    const outcome = check({ ...conditions, today, birthDate, effortGroup, assessmentDate, earlier });
    return { outcome, proposal: conditions.proposal, verdict: null };
  },
});
