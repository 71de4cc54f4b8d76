import { z } from 'zod';
import { recordControl } from '../../src/casefile/index.ts';
import { checkPaymentControl as check, formatOre } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { controlForm } from './forms.ts';
import { keepBasis } from './work-out-basis.ts';

/**
 * May it be done what somebody decided about a month that deviates? The month is worked out once more: nothing with a
 * breach is paid (§ 39), and nothing that is another amount than the one that was looked at.
 */
export const checkPaymentControl = defineFormCheck({
  type: 'check-payment-control',
  forms: { control: controlForm },
  input: {
    month: z.string(),
    basisVersion: z.number().int(),
    recheckAll: z.boolean().nullish(),
  },
  output: {
    paymentAction: z.enum(['pay', 'hold', 'correct']).nullable(),
    basisVersion: z.number().int().optional(),
    sumText: z.string().optional(),
  },
  unread: { paymentAction: null },
  async check({ control }, context, { caseId, month, basisVersion, recheckAll }) {
    const { tx, today, job } = context;
    const { paymentAction: action, reason } = control;
    const { version, basis } = await keepBasis(context, {
      caseId,
      month,
      recheckAsked: recheckAll ?? false,
    });
    const openBreaches = basis.findings
      .filter(({ severity }) => severity === 'brudd')
      .map(({ rule }) => rule);
    const seen = { seenVersion: basisVersion, basisVersion: version };
    const outcome = check({ today, month, action, reason, openBreaches, ...seen });
    if (outcome.passed && action !== 'correct') {
      await recordControl(tx, {
        ...{ caseId, month, action, basisVersion: version, decidedOn: today },
        processInstanceKey: job.processInstanceKey,
      });
    }
    // What the month itself has is shown with what was wrong about the answer: both are to be looked at anew.
    const findings = outcome.passed ? outcome.findings : [...outcome.findings, ...basis.findings];
    return {
      outcome: { ...outcome, findings },
      paymentAction: action,
      basisVersion: version,
      sumText: formatOre(basis.sumOre),
    };
  },
});
