import { z } from 'zod';
import { readAbsence, recordDecision } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { absenceForm, type AbsenceAnswers } from './forms.ts';

/** A no to an absence decides on somebody's benefit: it is written, and can be complained about (administration act §§ 23-27). */
export const issueAbsenceRefusal = defineStep({
  type: 'issue-absence-refusal',
  input: { absenceNumber: z.number().int().positive() },
  output: {},
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, { prepared: [], decided: absenceForm });
  },
  async run({ caseId, absenceNumber: number }, { tx, job, today, change, found: { decidedBy } }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const { kind, from, to, status, data } = await readAbsence(tx, caseId, number);
    // Taken back in the moment it was decided on: nothing has been refused.
    if (status !== 'rejected' && data.refusedBeforehand !== true) return {};
    const answers = await latestAnswers<AbsenceAnswers>(tx, absenceForm, of);
    if (!decidedBy || !answers)
      throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    const { reason } = answers;
    const written = { kind: 'absence-refusal', grants: false, mainReason: reason } as const;
    const grounds = await appliedRules(tx, of, ['check-absence', 'check-absence-decision']);
    await recordDecision(tx, {
      ...{ ...change, actor: decidedBy },
      ...{ kind: 'absence-refusal', decidedOn: today, decidedBy },
      data: { absence: number, absenceKind: kind, absenceFrom: from, absenceTo: to },
      grounds: inOrder(written, today, grounds),
      text: { reason },
    });
    return {};
  },
});
