import { z } from 'zod';
import { recordProgrammeEnd } from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';
import { endReason } from '../codes.ts';

/** The programme is over, whichever way it came to that; what is left is the final evaluation and the certificate. */
export const openCompletion = defineOpening({
  type: 'open-completion',
  phase: 'completion',
  kind: 'completion-opened',
  input: { endReason, endDate: z.iso.date() },
  async prepare({ endReason, endDate }, { tx, change }) {
    await recordProgrammeEnd(tx, { ...change, endReason, endDate });
    return {};
  },
});
