import { z } from 'zod';
import { adjustmentKinds } from '../../../casefile/index.ts';
import { monthInput } from './register-attendance.ts';
import { caseIdShape } from './common.ts';

const ore = z.number().int().meta({ example: 2_251_011 });
const finding = z.object({
  rule: z.string(),
  section: z.string(),
  severity: z.enum(['brudd', 'merknad']),
  message: z.string(),
});
const line = z
  .object({
    kind: z.string().meta({ example: 'benefit' }),
    paidAs: z.enum(['benefit', 'child-supplement']),
    month: monthInput,
    from: z.string(),
    to: z.string(),
    days: z.number().int(),
    rateOre: ore,
    factor: z.object({ num: z.number().int(), den: z.number().int() }),
    amountOre: ore,
    section: z.string(),
    reason: z.string(),
    adjustment: z.number().int().optional(),
  })
  .meta({ id: 'PaymentLine' });

const shown = { sumOre: ore, controlled: z.boolean(), lines: z.array(line), findings: z.array(finding) };

export const casePayments = z
  .object({
    caseId: caseIdShape,
    months: z.array(
      z.object({
        month: monthInput,
        attendance: z.enum(['registered', 'missing', 'later']),
        status: z.enum(['paid', 'held-back', 'breach', 'expected', 'none']),
        withoutTax: z.boolean(),
        ...shown,
      }),
    ),
    adjustments: z.array(
      z.object({
        number: z.number().int(),
        kind: z.enum(adjustmentKinds),
        amountOre: ore,
        instalmentOre: ore.nullable(),
        fromMonth: monthInput,
        forMonth: monthInput.nullable(),
        decisionNumber: z.number().int().nullable(),
        overturned: z
          .boolean()
          .meta({ description: 'A complaint has won: what was taken is given back.', example: false }),
        replaced: z.boolean().meta({
          description: 'The County Governor has changed it: no more is taken for it.',
          example: false,
        }),
        takenOre: ore,
        decidedOn: z.string(),
        remainingOre: ore,
      }),
    ),
    overpaid: z
      .array(
        z.object({
          month: monthInput,
          amountOre: ore,
          refund: z.boolean().optional().meta({
            description: 'Another benefit was registered after the month was paid: § 38 second paragraph.',
            example: true,
          }),
        }),
      )
      .meta({ description: 'Of which too much was paid, as far as nobody has decided on it.' }),
  })
  .meta({ id: 'CasePayments' });

export const paymentMonthAnswer = z
  .object({
    officeId: z.string(),
    month: monthInput,
    stage: z.enum(['planned', 'collecting', 'working', 'closed']),
    plannedOn: z.string(),
    openedOn: z.string().nullable(),
    remindedOn: z.string().nullable(),
    closedOn: z.string().nullable(),
    sumOre: ore,
    missing: z.array(z.object({ caseId: caseIdShape, month: monthInput })),
    cases: z.array(
      z.object({
        caseId: caseIdShape,
        status: z.enum(['paid', 'held-back', 'breach', 'waiting']),
        ...shown,
      }),
    ),
    approvals: z.array(
      z.object({
        result: z.enum(['approve', 'return']),
        passed: z.boolean(),
        decidedBy: z.string().nullable(),
        decidedOn: z.string(),
        sumOre: ore,
      }),
    ),
  })
  .meta({ id: 'PaymentMonth' });

export const payrollAnswer = z
  .object({
    rows: z.array(
      z.object({
        identityNumber: z.string(),
        lastName: z.string(),
        firstName: z.string(),
        caseId: caseIdShape,
        officeId: z.string(),
        month: monthInput,
        earnedIn: monthInput,
        paidAs: z.enum(['benefit', 'child-supplement']),
        amountOre: ore,
        taxDeducted: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Payroll' });
