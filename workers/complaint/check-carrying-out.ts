import { z } from 'zod';
import { recordCarryingOut } from '../../src/casefile/index.ts';
import { checkCarryingOut as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { carryingOutForm } from './forms.ts';

/** Is it said what was changed in the case, when and how (§§ 33 and 34)? */
export const checkCarryingOut = defineFormCheck({
  type: 'check-carrying-out',
  forms: { carryingOut: carryingOutForm },
  input: { complaintNumber: z.number().int().positive() },
  output: {},
  unread: {},
  async check({ carryingOut }, { tx, today, change }, { complaintNumber }) {
    const outcome = check({ ...carryingOut, today });
    const { doneOn, done } = carryingOut;
    if (outcome.passed)
      await recordCarryingOut(tx, {
        ...change,
        number: complaintNumber,
        carriedOutOn: doneOn,
        data: { done },
      });
    return { outcome };
  },
});
