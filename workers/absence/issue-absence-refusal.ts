import { z } from 'zod';
import { absenceAskedFor } from '../../src/casefile/index.ts';
import { refusedInPart, settingsHere } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { recordLoneDecision } from '../../src/step/lone-decision.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { absenceForm } from './forms.ts';
import { theAbsence } from './the-absence.ts';

/**
 * A no to an absence, or to a part of one, decides on somebody's benefit: it is written, and can be complained about
 * (administration act §§ 23-27).
 */
export const issueAbsenceRefusal = defineStep({
  type: 'issue-absence-refusal',
  input: { absenceNumber: z.number().int().positive() },
  output: {},
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared: [], decided: absenceForm });
  },
  async run({ caseId, absenceNumber: number }, context) {
    const { tx, today } = context;
    const { absence, facts } = await theAbsence(tx, caseId, number, today);
    const reported = await absenceAskedFor(tx, caseId, number);
    const refusedPart =
      absence.status === 'approved'
        ? refusedInPart({ ...facts, result: 'approve', reported }, settingsHere())
        : undefined;
    const refused = absence.status === 'rejected' || absence.data.refusedBeforehand === true;
    // Taken back in the moment it was decided on: nothing has been refused.
    if (!refused && !refusedPart) return {};
    const { kind: absenceKind, from: absenceFrom, to: absenceTo } = reported;
    const { kind, from, to } = absence;
    const rest = refusedPart
      ? { approved: { kind, from, to }, refusedPart: { ...refusedPart } }
      : to !== absenceTo && { awayTo: to };
    await recordLoneDecision(context, {
      ...{ kind: 'absence-refusal', form: absenceForm, decidedBy: context.found.decidedBy },
      checks: ['check-absence', 'check-absence-decision'],
      data: { absence: number, absenceKind, absenceFrom, absenceTo, ...rest },
    });
    return {};
  },
});
