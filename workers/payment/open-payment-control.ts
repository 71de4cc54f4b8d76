import { z } from 'zod';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Sets by when a person must have looked at the case's month, if it turns out to deviate. */
export const openPaymentControl = defineOpening({
  type: 'open-payment-control',
  kind: 'payment-control-opened',
  input: { month: z.string() },
  output: { month: z.string(), processInstance: z.string() },
  prepare: async ({ month }, { job }) => ({ month, processInstance: job.processInstanceKey }),
});
