import { z } from 'zod';
import { readAbsence } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { recordLoneDecision } from '../../src/step/lone-decision.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { absenceForm } from './forms.ts';

/** A no to an absence decides on somebody's benefit: it is written, and can be complained about (administration act §§ 23-27). */
export const issueAbsenceRefusal = defineStep({
  type: 'issue-absence-refusal',
  input: { absenceNumber: z.number().int().positive() },
  output: {},
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared: [], decided: absenceForm });
  },
  async run({ caseId, absenceNumber: number }, context) {
    const { kind, from, to, status, data } = await readAbsence(context.tx, caseId, number);
    // Taken back in the moment it was decided on: nothing has been refused.
    if (status !== 'rejected' && data.refusedBeforehand !== true) return {};
    await recordLoneDecision(context, {
      ...{ kind: 'absence-refusal', form: absenceForm, decidedBy: context.found.decidedBy },
      checks: ['check-absence', 'check-absence-decision'],
      data: { absence: number, absenceKind: kind, absenceFrom: from, absenceTo: to },
    });
    return {};
  },
});
