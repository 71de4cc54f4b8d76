import { z } from 'zod';
import { complaintFacts } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/**
 * Finds the complaint that a start message names: the interim reply counts from the day it came in (§ 11 a), and whether
 * the decision is to wait (§ 42) is asked first where the complainant wants it to.
 */
export const openComplaint = defineStep({
  type: 'open-complaint',
  input: { complaintNumber: z.number().int().positive() },
  output: { receivedOn: z.iso.date(), suspensionAsked: z.enum(['yes', 'no']).nullable() },
  async run({ caseId, complaintNumber }, { tx }) {
    const { receivedOn, suspensionAsked } = await complaintFacts(tx, caseId, complaintNumber);
    return { receivedOn, suspensionAsked: suspensionAsked ?? null };
  },
});
