import { z } from 'zod';
import { readComplaint } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** Finds the complaint that a start message names: the interim reply counts from the day it came in (§ 11 a). */
export const openComplaint = defineStep({
  type: 'open-complaint',
  input: { complaintNumber: z.number().int().positive() },
  output: { receivedOn: z.iso.date() },
  async run({ caseId, complaintNumber }, { tx }) {
    const { receivedOn } = await readComplaint(tx, caseId, complaintNumber);
    return { receivedOn };
  },
});
