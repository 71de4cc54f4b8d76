import { z } from 'zod';
import { complaintFacts } from '../../src/casefile/index.ts';
import { checkAdmission as check, complaintDeadline, timingOf } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { admissionForm } from './forms.ts';

/**
 * May the complaint be taken up, or be rejected, by what is known now? Receipt of the decision may have been
 * registered since the complaint came (§§ 28-33).
 */
export const checkAdmission = defineFormCheck({
  type: 'check-admission',
  forms: { admission: admissionForm },
  input: { complaintNumber: z.number().int().positive() },
  output: {
    timing: z.enum(['in-time', 'late', 'barred']).optional(),
    lastDay: z.iso.date().optional(),
    deadlineBasis: z.enum(['received', 'known', 'assumed']).optional(),
    /** A decision that was sent back is over when its case is assessed anew. */
    verdict: z.null(),
  },
  unread: { verdict: null },
  async check({ admission }, { tx, today }, { caseId, complaintNumber }) {
    const facts = await complaintFacts(tx, caseId, complaintNumber);
    const { lastDay, basis } = complaintDeadline(facts);
    return {
      outcome: check({ ...facts, ...admission, today }),
      timing: timingOf(facts),
      lastDay,
      deadlineBasis: basis,
      verdict: null,
    };
  },
});
