import { z } from 'zod';
import { readComplaint, recordTemporaryMeasures } from '../../src/casefile/index.ts';
import { checkTemporaryMeasures as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { temporaryMeasuresForm } from './forms.ts';

/** Is it said what was set in motion for the pressing need, and when (§ 48 second paragraph)? */
export const checkTemporaryMeasures = defineFormCheck({
  type: 'check-temporary-measures',
  forms: { measures: temporaryMeasuresForm },
  input: { complaintNumber: z.number().int().positive() },
  output: {},
  unread: {},
  async check({ measures }, { tx, today, change }, { caseId, complaintNumber }) {
    const { answeredOn } = await readComplaint(tx, caseId, complaintNumber);
    const outcome = check({ ...measures, today, answeredOn });
    if (outcome.passed)
      await recordTemporaryMeasures(tx, {
        ...change,
        number: complaintNumber,
        measuresOn: measures.setInMotionOn,
      });
    return { outcome };
  },
});
