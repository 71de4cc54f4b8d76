import { z } from 'zod';
import { checkCandidate } from '../../src/law/index.ts';
import { readCase, recordApplicationDate } from '../../src/casefile/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { candidateForm } from './forms.ts';

/** Is the programme relevant for somebody whom the screening found? A person who has applied always gets a decision. */
export const checkIdentification = defineFormCheck({
  type: 'check-identification',
  forms: { candidate: candidateForm },
  input: {},
  output: { relevant: z.boolean(), applicationDate: z.iso.date().nullable() },
  unread: { relevant: false, applicationDate: null },
  async check({ candidate }, { today, tx, change }) {
    const { birthDate } = await readCase(tx, change.caseId);
    const outcome = checkCandidate({ ...candidate, today, birthDate });
    const applicationDate = candidate.applicationDate ?? null;
    if (outcome.passed && applicationDate) await recordApplicationDate(tx, { ...change, applicationDate });
    return { outcome, relevant: candidate.relevant === 'yes', applicationDate };
  },
});
