import { z } from 'zod';
import { statementOn } from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** The participant has answered, or the time to answer is out: now it can be decided. */
export const openSelfCertificationDecision = defineOpening({
  type: 'open-self-certification-decision',
  kind: 'self-certification-opened',
  output: { respondedDate: z.iso.date().nullable(), passed: z.null() },
  async prepare({ caseId }, { tx }) {
    const statement = await statementOn(tx, caseId);
    return { respondedDate: statement ? String(statement.data.respondedOn) : null, passed: null };
  },
});
