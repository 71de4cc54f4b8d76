import { z } from 'zod';
import { decisionKinds, readDecision, readComplaint } from '../../src/casefile/index.ts';
import { suspendedDecision } from '../../src/grounds/suspended-decision.ts';
import { heldBySuspension } from '../../src/law/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/**
 * The complainant has asked that the decision is not carried out before the complaint is decided (administration act
 * § 42), with the complaint or later. That is answered soon, counted from the day it came in, however late it was
 * registered.
 */
export const openSuspension = defineOpening({
  type: 'open-suspension',
  kind: 'suspension-opened',
  input: { complaintNumber: z.number().int().positive(), receivedOn: z.iso.date() },
  output: {
    decisionNumber: z.number().int(),
    decisionKind: z.enum(decisionKinds),
    decidedOn: z.iso.date(),
    /** What a yes holds back; the form tells, and what a person has to do where it is nothing. */
    held: z.enum(['ending', 'set-off', 'absence', 'ended', 'interruption', 'by-hand']),
    endDate: z.iso.date().nullable(),
  },
  from: ({ receivedOn }) => receivedOn,
  async prepare({ caseId, complaintNumber }, { tx, today }) {
    const { decisionNumber } = await readComplaint(tx, caseId, complaintNumber);
    const { decidedOn } = await readDecision(tx, caseId, decisionNumber);
    const { decisionKind, endingStatus, endDate } = await suspendedDecision(
      tx,
      caseId,
      decisionNumber,
      today,
    );
    return {
      ...{ decisionNumber, decisionKind, decidedOn },
      held: heldBySuspension({ today, decisionKind, endingStatus, endDate }),
      endDate,
    };
  },
});
