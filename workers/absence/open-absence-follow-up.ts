import { z } from 'zod';
import { absenceKinds, readAbsence } from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Sets the dates by which somebody must have said whether the absence still lasts. */
export const openAbsenceFollowUp = defineOpening({
  type: 'open-absence-follow-up',
  kind: 'absence-follow-up-opened',
  input: { absenceNumber: z.number().int().positive() },
  output: {
    absenceNumber: z.number().int(),
    absenceKind: z.enum(absenceKinds),
    absenceFrom: z.iso.date(),
    passed: z.null(),
  },
  async prepare({ caseId, absenceNumber }, { tx }) {
    const { kind, from } = await readAbsence(tx, caseId, absenceNumber);
    return { absenceNumber, absenceKind: kind, absenceFrom: from, passed: null };
  },
});
