import { z } from 'zod';
import {
  complainants,
  complaintFacts,
  decisionKinds,
  decisionsOf,
  readComplaint,
  suspensions,
} from '../../src/casefile/index.ts';
import { admissionOf, checkComplaint, complaintDeadline, timingOf } from '../../src/law/index.ts';
import { recordRules } from '../../src/step/applied-rules.ts';
import { finding } from '../../src/step/define-form-check.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines, dueDates, dueDatesShape } from '../../src/step/due-dates.ts';

/**
 * Opens the office's review of a complaint: is it clear that it can be taken up, or must somebody assess that first?
 * Its deadlines count from the day it came in, however late it was registered.
 */
export const openComplaintReview = defineStep({
  type: 'open-complaint-review',
  input: { complaintNumber: z.number().int().positive(), deadlines },
  output: {
    ...dueDatesShape,
    findings: z.array(finding),
    admissionInDoubt: z.boolean(),
    timing: z.enum(['in-time', 'late', 'barred']),
    deadlineBasis: z.enum(['received', 'known', 'assumed']),
    /** The last day to complain. */
    lastDay: z.iso.date(),
    receivedOn: z.iso.date(),
    complainant: z.enum(complainants),
    /** What has been said to the wish that the decision waits, where there was one. */
    suspension: z.enum(suspensions).nullable(),
    decisionNumber: z.number().int(),
    decisionKind: z.enum(decisionKinds),
    decidedOn: z.iso.date(),
  },
  async run({ caseId, complaintNumber, deadlines: days }, context) {
    const { tx, today, journal } = context;
    const facts = await complaintFacts(tx, caseId, complaintNumber);
    const { decisionNumber, suspension } = await readComplaint(tx, caseId, complaintNumber);
    const decision = (await decisionsOf(tx, caseId)).find((one) => one.number === decisionNumber);
    const { findings, applied } = checkComplaint({ ...facts, today });
    await recordRules(context, 'check-complaint', applied);
    const { lastDay, basis } = complaintDeadline(facts);
    const dates = dueDates(days, facts.receivedOn);
    const { dueDate, escalationDate, reminderDate } = dates;
    await journal({
      kind: 'complaint-review-opened',
      data: { complaintNumber, dueDate, reminderDate, escalationDate },
    });
    return {
      ...dates,
      findings,
      admissionInDoubt: admissionOf({ ...facts, today }) === 'to-be-assessed',
      timing: timingOf(facts),
      deadlineBasis: basis,
      lastDay,
      receivedOn: facts.receivedOn,
      complainant: facts.complainant,
      suspension,
      decisionNumber,
      decisionKind: decision!.kind,
      decidedOn: facts.decidedOn,
    };
  },
});
