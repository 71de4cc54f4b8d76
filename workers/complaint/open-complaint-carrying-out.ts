import { z } from 'zod';
import {
  appealResults,
  complaintResults,
  decisionKinds,
  readComplaint,
  readDecision,
} from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** What has been decided on a complaint is to be carried out in the case by a person. */
export const openComplaintCarryingOut = defineOpening({
  type: 'open-complaint-carrying-out',
  kind: 'complaint-carrying-out-opened',
  input: { complaintNumber: z.number().int().positive() },
  output: {
    complaintResult: z.enum(complaintResults).nullable(),
    appealResult: z.enum(appealResults).nullable(),
    decisionNumber: z.number().int(),
    /** What is to be done in the case follows from it. */
    decisionKind: z.enum(decisionKinds),
  },
  async prepare({ caseId, complaintNumber }, { tx }) {
    const { result, appealResult, decisionNumber } = await readComplaint(tx, caseId, complaintNumber);
    const { kind } = await readDecision(tx, caseId, decisionNumber);
    return { complaintResult: result, appealResult, decisionNumber, decisionKind: kind };
  },
});
