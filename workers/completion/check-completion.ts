import { z } from 'zod';
import { periodsOf } from '../../src/casefile/index.ts';
import { checkCompletion as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { endReason } from '../codes.ts';
import { completionForm } from './forms.ts';

/** The final evaluation and the outcome as Statistics Norway counts it (KOSTRA 11CF). */
export const checkCompletion = defineFormCheck({
  type: 'check-completion',
  forms: { completion: completionForm },
  input: { endReason, endDate: z.iso.date() },
  output: {},
  unread: {},
  async check({ completion }, { today, tx }, { caseId, endReason, endDate }) {
    const [first] = await periodsOf(tx, caseId);
    return { outcome: check({ ...completion, today, programmeStart: first?.from, endReason, endDate }) };
  },
});
