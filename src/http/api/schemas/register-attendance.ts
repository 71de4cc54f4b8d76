import { z } from 'zod';
import { dateInput, isTyped, NOT_TYPED, viewInput } from './common.ts';

export const monthInput = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Skriv måneden som 2026-05.')
  .meta({ description: 'A calendar month.', example: '2026-05' });

const minutes = (most: number) => z.number().int().min(0).max(most).meta({ example: 450 });
const ore = z.number().int().min(0).max(100_000_000).meta({ description: 'Øre.', example: 1_250_000 });

export const otherBenefitKinds = ['unemployment', 'sickness', 'parental', 'disability'] as const;

export const registerAttendanceInput = z
  .strictObject({
    month: monthInput,
    asPlanned: z
      .boolean('Velg om måneden gikk som planlagt.')
      .meta({ description: 'Nothing but what the plan and decided absences say.', example: false }),
    work: z
      .array(z.strictObject({ from: dateInput, to: dateInput, minutes: minutes(60_000) }))
      .max(31)
      .default([])
      .meta({
        description:
          'Minutes of paid work or apprenticeship in all from–to; on those days it replaces the plan’s.',
      }),
    absences: z
      .array(
        z.strictObject({
          from: dateInput,
          to: dateInput,
          minutesPerDay: minutes(1440)
            .min(1)
            .nullable()
            .default(null)
            .meta({ description: 'Null: whole days.' }),
        }),
      )
      .max(31)
      .default([])
      .meta({
        description:
          'Absence that nobody has agreed to. All other absence, unpaid leave too, is reported as an absence of the case.',
      }),
    participantHeard: z.enum(['yes', 'no'], 'Svar på om deltakeren har fått uttale seg.').optional().meta({
      description: 'Absence that takes benefit away needs a yes (administration act § 16).',
      example: 'yes',
    }),
    participantView: viewInput.optional().meta({
      description:
        'Needed where the participant has been heard about absence: what they said. Not kept without absence.',
      example: 'Trodde at fridagene var avtalt.',
    }),
    otherBenefits: z
      .array(
        z.strictObject({
          kind: z.enum(otherBenefitKinds).meta({ example: 'sickness' }),
          from: dateInput,
          to: dateInput,
          amountOre: ore,
        }),
      )
      .max(10)
      .default([])
      .meta({
        description: 'Other benefits that the person has a right to for these days, all days together.',
      }),
    note: z
      .string()
      .trim()
      .max(4000, 'Merknaden kan ha høyst 4000 tegn.')
      .refine((text) => isTyped(text, 'lines'), NOT_TYPED)
      .optional()
      .meta({ example: 'Timelister fra arbeidsgiver 3. juni.' }),
  })
  .meta({ id: 'RegisterAttendance' });

export type RegisterAttendanceInput = z.infer<typeof registerAttendanceInput>;
