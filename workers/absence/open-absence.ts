import { z } from 'zod';
import { absenceKinds } from '../../src/casefile/index.ts';
import { checkAbsence, settledByRule } from '../../src/law/index.ts';
import { recordRules } from '../../src/step/applied-rules.ts';
import { finding } from '../../src/step/define-form-check.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines, dueDates, dueDatesShape } from '../../src/step/due-dates.ts';
import { theAbsence } from './the-absence.ts';

/**
 * Runs the rules on an absence: do they settle it, or must a person? Run again whenever the absence changes, and when
 * papers that were asked for have been shown or the time for it is out.
 */
export const openAbsence = defineStep({
  type: 'open-absence',
  input: { absenceNumber: z.number().int().positive(), deadlines },
  output: {
    ...dueDatesShape,
    findings: z.array(finding),
    passed: z.null(),
    absenceStep: z.enum(['rule', 'person']),
    absenceKind: z.enum(absenceKinds),
    absenceFrom: z.iso.date(),
    absenceTo: z.iso.date().nullable(),
    /** What was reported, for the form that settles it. */
    absenceDecision: z.record(z.string(), z.unknown()),
  },
  async run({ caseId, absenceNumber, deadlines: days }, context) {
    const { tx, job, today, journal } = context;
    const { absence, facts } = await theAbsence(tx, caseId, absenceNumber, today);
    const outcome = checkAbsence(facts);
    const absenceStep = settledByRule(outcome) ? 'rule' : 'person';
    await recordRules(context, 'check-absence', outcome.applied);
    const dates = dueDates(days, today);
    const { dueDate, escalationDate } = dates;
    if (absenceStep === 'person') {
      const of = { processInstance: job.processInstanceKey, absenceNumber };
      const { findings } = outcome;
      await journal({ kind: 'absence-opened', data: { ...of, dueDate, escalationDate, findings } });
    }
    const { kind, from, to, data } = absence;
    const purpose = data.leavePurpose === undefined ? {} : { leavePurpose: data.leavePurpose };
    return {
      ...dates,
      findings: outcome.findings,
      passed: null,
      absenceStep,
      absenceKind: kind,
      absenceFrom: from,
      absenceTo: to,
      absenceDecision: { absenceKind: kind, from, to, ...purpose },
    } as const;
  },
});
