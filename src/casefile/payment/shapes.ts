import { z } from 'zod';
import { date } from '../shapes.ts';

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const minutes = z.number().int().min(0).max(60_000);
const ore = z.number().int();

/** Exceptions from what was planned for a month. */
export const attendanceContent = z.object({
  asPlanned: z.boolean(),
  work: z.array(z.object({ from: date, to: date, minutes })).max(31),
  /** Absence that takes benefit away; what keeps it is reported and decided on as an absence of the case. */
  absences: z
    .array(
      z.object({
        // Unpaid leave was registered here until it was seen that it must stop the two years (§ 32).
        kind: z.enum(['unauthorised', 'unpaid-leave']).default('unauthorised'),
        from: date,
        to: date,
        minutesPerDay: z.number().int().min(1).max(1440).nullable(),
      }),
    )
    .max(31),
  /** Whether the participant has been heard about absence that takes benefit away. */
  participantHeard: z.enum(['yes', 'no']).optional(),
  otherBenefits: z
    .array(
      z.object({
        kind: z.enum(['unemployment', 'sickness', 'parental', 'disability']),
        from: date,
        to: date,
        amountOre: ore.min(0).max(100_000_000),
      }),
    )
    .max(10),
});
export type AttendanceContent = z.infer<typeof attendanceContent>;
/** What may be left out when it is registered. */
export type AttendanceInput = z.input<typeof attendanceContent>;

/** A line of a basis as it is kept; the law makes it. */
export const paymentLine = z.object({
  kind: z.enum([
    'benefit',
    'child-supplement',
    'absence',
    'leave',
    'work',
    'other-benefit',
    'interruption',
    'correction',
    'set-off',
    'manual',
  ]),
  paidAs: z.enum(['benefit', 'child-supplement']),
  month,
  from: date,
  to: date,
  days: z.number().int(),
  rateOre: ore,
  factor: z.object({ num: z.number().int(), den: z.number().int().positive() }),
  amountOre: ore,
  section: z.string(),
  reason: z.string(),
  adjustment: z.number().int().optional(),
});
export type PaymentLine = z.infer<typeof paymentLine>;
export const paymentLines = z.array(paymentLine);

export const paymentFinding = z.object({
  rule: z.string(),
  section: z.string(),
  severity: z.enum(['brudd', 'merknad']),
  message: z.string(),
});
export type PaymentFinding = z.infer<typeof paymentFinding>;
