import { z } from 'zod';
import { readComplaint } from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** The County Governor has ordered something for a pressing need: it is to be set in motion at once. */
export const openTemporaryMeasures = defineOpening({
  type: 'open-temporary-measures',
  kind: 'temporary-measures-opened',
  input: { complaintNumber: z.number().int().positive() },
  output: { decisionNumber: z.number().int(), answeredOn: z.iso.date().nullable() },
  async prepare({ caseId, complaintNumber }, { tx }) {
    const { decisionNumber, answeredOn } = await readComplaint(tx, caseId, complaintNumber);
    return { decisionNumber, answeredOn };
  },
});
