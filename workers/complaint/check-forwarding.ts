import { z } from 'zod';
import { readComplaint, recordForwarding } from '../../src/casefile/index.ts';
import { checkForwarding as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { forwardingForm } from './forms.ts';

/** Have the documents gone to the County Governor, and a copy of the statement to the complainant (§ 33)? */
export const checkForwarding = defineFormCheck({
  type: 'check-forwarding',
  forms: { forwarding: forwardingForm },
  input: { complaintNumber: z.number().int().positive() },
  output: {},
  unread: {},
  async check({ forwarding }, { tx, today, change }, { caseId, complaintNumber }) {
    const { resultOn } = await readComplaint(tx, caseId, complaintNumber);
    const outcome = check({ ...forwarding, today, decidedOn: resultOn ?? today });
    const { forwardedOn, statementCopied } = forwarding;
    if (outcome.passed)
      await recordForwarding(tx, {
        ...change,
        number: complaintNumber,
        forwardedOn,
        data: { statementCopied },
      });
    return { outcome };
  },
});
