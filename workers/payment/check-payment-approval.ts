import { z } from 'zod';
import { approvalsOf, latestBasis, recordApproval } from '../../src/casefile/index.ts';
import { checkPaymentApproval as check } from '../../src/law/index.ts';
import { finding } from '../../src/step/define-form-check.ts';
import { defineOfficeStep, type OfficeStepContext } from '../../src/step/define-office-step.ts';
import { correctionDate, deadlines, endOfOfficeDay } from '../../src/step/due-dates.ts';
import { readAnswers, splitTexts } from '../../src/step/form.ts';
import { whoPreparedMonth } from '../../src/step/payment-hands.ts';
import { waitForSigner } from '../../src/step/signatures.ts';
import { workOutMonth } from '../../src/payment/work-out-month.ts';
import { approvalForm, attendanceForm, controlForm } from './forms.ts';
import { paymentCase } from './shapes.ts';
import { statusOf } from '../../src/payment/status.ts';

type Cases = readonly z.infer<typeof paymentCase>[];

/**
 * Has another person than those who prepared the month let it go, or said what is wrong with it? Every try is kept, also
 * one that was not in order; what was written stays out of the engine.
 */
export const checkPaymentApproval = defineOfficeStep({
  type: 'check-payment-approval',
  input: { approval: z.unknown().optional(), paymentCases: z.array(paymentCase), deadlines },
  output: {
    approval: z.record(z.string(), z.unknown()),
    findings: z.array(finding),
    passed: z.boolean(),
    approved: z.boolean(),
    recheckAll: z.boolean(),
    correctionDate: z.iso.date(),
    correctionAt: z.iso.datetime({ offset: true }),
  },
  async lookup({ officeId, month, paymentCases }, job, services) {
    const { caseFile, engine } = services;
    const { processInstanceKey } = job;
    const cases = (paymentCases as Cases).map(({ caseId }) => caseId);
    const tries = await approvalsOf(caseFile.db, String(officeId), String(month));
    const nth = tries.filter((one) => one.processInstanceKey === processInstanceKey).length;
    return {
      preparedBy: await whoPreparedMonth(services, {
        cases,
        month: String(month),
        forms: [controlForm, attendanceForm],
      }),
      approvedBy: await waitForSigner(engine, {
        ...{ processInstanceKey, elementIds: approvalForm.tasks, nth, at: job.now },
      }),
    };
  },
  async run({ approval, paymentCases, deadlines: days }, context) {
    const { tx, of, today, job, found } = context;
    const { answers, findings: unreadable } = readAnswers(approvalForm, approval);
    const cases = paymentCases as Cases;
    const { sumOre, changedCases } = await lookThrough(context, cases);
    const { findings } = answers
      ? check({
          ...{ today, result: answers.monthResult, recheck: answers.recheck ?? null, reason: answers.reason },
          ...{ preparedBy: found.preparedBy, approvedBy: found.approvedBy, changedCases },
        })
      : { findings: unreadable };
    const passed = findings.every(({ severity }) => severity !== 'brudd');
    const result = answers?.monthResult ?? 'return';
    await recordApproval(tx, {
      ...{ ...of, result, passed, decidedBy: found.approvedBy ?? null, decidedOn: today },
      ...{ reason: answers?.reason ?? null, sumOre, processInstanceKey: job.processInstanceKey },
    });
    const correctBy = correctionDate(days, today);
    return {
      approval: splitTexts(approvalForm, answers ?? (approval as Record<string, unknown>) ?? {}).codes,
      ...{ findings, passed, approved: result === 'approve', recheckAll: answers?.recheck === 'all' },
      ...{ correctionDate: correctBy, correctionAt: endOfOfficeDay(correctBy) },
    };
  },
});

/** What would be paid, and in which cases something has changed since it was worked out. */
async function lookThrough({ tx, of: { month }, today }: OfficeStepContext, cases: Cases) {
  const changedCases: string[] = [];
  let sumOre = 0;
  for (const { caseId } of cases) {
    const basis = await latestBasis(tx, caseId, month);
    if (!basis) continue;
    if ((await statusOf(tx, basis)).status === 'paid') sumOre += basis.sumOre;
    const { basis: now } = await workOutMonth(tx, { caseId, month, today });
    if (now.sumOre !== basis.sumOre) changedCases.push(caseId);
  }
  return { sumOre, changedCases };
}
