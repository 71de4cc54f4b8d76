import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { recordForm } from '../../src/step/record-form.ts';
import { followUpForm } from './forms.ts';

/** Keeps what the manager did about a task that is late. There is no right answer to check, only one to keep. */
export const recordFollowUp = defineStep({
  type: 'record-follow-up',
  input: { followUp: z.unknown() },
  output: { followUp: z.record(z.string(), z.unknown()) },
  run: async ({ followUp }, context) => ({ followUp: await recordForm(context, followUpForm, followUp) }),
});
