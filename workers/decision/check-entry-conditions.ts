import { z } from 'zod';
import { checkEntryConditions as check } from '../../src/law/index.ts';
import { earlierProgrammes, readCase } from '../../src/casefile/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { need } from '../codes.ts';
import { conditionsForm } from './forms.ts';

/** Each condition of § 29, with its grounds. */
export const checkEntryConditions = defineFormCheck({
  type: 'check-entry-conditions',
  forms: { conditions: conditionsForm },
  input: {
    effortGroup: z.string().nullish(),
    assessmentDate: z.iso.date().nullish(),
    needs: z.array(need).nullish(),
  },
  // A decision that was sent back is over when its case is assessed anew.
  output: { proposal: z.enum(['grant', 'refuse']).nullable(), verdict: z.null() },
  unread: { proposal: null, verdict: null },
  async check({ conditions }, { today, tx }, { caseId, effortGroup, assessmentDate, needs }) {
    const { birthDate } = await readCase(tx, caseId);
    const earlier = await earlierProgrammes(tx, caseId);
    const assessed = { effortGroup, assessmentDate, mappedNeeds: needs };
    const outcome = check({ ...conditions, ...assessed, today, birthDate, earlier });
    return { outcome, proposal: conditions.proposal, verdict: null };
  },
});
