import { z } from 'zod';
import { absenceKinds, absenceStatuses } from '../../../casefile/index.ts';

const day = z.string();

const right = z.object({
  right: z.enum(['sick-child', 'welfare', 'religious', 'holiday']),
  section: z.string(),
  usedDays: z.number().int(),
  leftDays: z.number().int(),
  rightDays: z.number().int(),
  from: day,
  to: day,
});

/** A case's absences and what they leave of each right. */
export const absencesShape = z
  .object({
    list: z
      .array(
        z.object({
          number: z.number().int(),
          kind: z.enum(absenceKinds),
          from: day,
          to: day.nullable(),
          minutesPerDay: z.number().int().nullable(),
          status: z.enum(absenceStatuses),
          refusedBeforehand: z
            .boolean()
            .meta({ description: 'Refused before it began: counts for nothing.' }),
          papersBy: day.nullable().meta({ description: 'Until when papers are waited for.' }),
          leavePurpose: z
            .string()
            .nullable()
            .meta({ description: 'What unpaid leave is for: `work`, `care` or `other`. Null: unknown.' }),
        }),
      )
      .readonly(),
    rights: z.array(right).readonly(),
    selfCertification: z.object({
      section: z.string(),
      firstDay: day,
      leftDays: z.number().int(),
      times: z.number().int(),
      timesOf: z.number().int(),
      withdrawn: z.boolean(),
    }),
    questionedOn: day
      .nullable()
      .meta({ description: 'The right to self-certification is being questioned.' }),
    reviewBy: day.nullable().meta({ description: 'By when a withdrawn right must be looked at again.' }),
    withoutHoliday: z
      .array(z.string())
      .readonly()
      .meta({ description: 'Calendar years for which no holiday is registered though it should be.' }),
  })
  .meta({ id: 'Absences' });
