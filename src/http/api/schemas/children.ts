import { z } from 'zod';
import { CHILD_CHANGES } from '../../../law/codes.ts';
import { dateInput, reasonInput } from './common.ts';
import { findingShape } from './finding.ts';

const yesNo = z.enum(['yes', 'no'], 'Velg ja eller nei.');
const dates = {
  birthDate: dateInput.meta({ description: 'When the child was born.', example: '2024-03-15' }),
  from: dateInput.optional().meta({
    description: 'The first day on which the participant supports it; left out: from its birth.',
    example: '2024-03-15',
  }),
  to: dateInput.optional().meta({
    description: 'The last one, such as when it moved out; left out: it lasts.',
    example: '2026-08-31',
  }),
  twins: yesNo.optional().meta({
    description: 'Needed where another child of the case was born on the same day: yes, it is one more.',
    example: 'yes',
  }),
};

/** A child that gives a supplement (regulation § 3). Neither its name nor its identity number is asked for. */
export const registerChildInput = z
  .strictObject({
    ...dates,
    childQualifies: yesNo.meta({
      description:
        'It lives lawfully in Norway; a foster child has been supported for two years, or will stay.',
      example: 'yes',
    }),
    reason: reasonInput.meta({ example: 'Fødselsattest er vist.' }),
  })
  .meta({ id: 'RegisterChild' });
export type RegisterChildInput = z.infer<typeof registerChildInput>;

const childChanges = Object.keys(CHILD_CHANGES) as [keyof typeof CHILD_CHANGES];

/** The dates that hold from now on, all of them; a date that is left out is no longer there. */
export const changeChildInput = z
  .strictObject({
    change: z.enum(childChanges, 'Velg hva som skal endres.').meta({ example: 'dates' }),
    ...dates,
    birthDate: dates.birthDate.optional().meta({ description: 'With dates: when the child was born.' }),
    reason: reasonInput.meta({ example: 'Barnet flyttet til den andre forelderen.' }),
  })
  .refine(({ change, birthDate }) => change === 'mistake' || birthDate !== undefined, {
    path: ['birthDate'],
    message: 'Fyll ut datoen.',
  })
  .meta({ id: 'ChangeChild' });
export type ChangeChildInput = z.infer<typeof changeChildInput>;

const day = z.string();

/** A case's children, and what they and the plan say of the supplement. */
export const childrenShape = z
  .object({
    list: z
      .array(
        z.object({
          number: z.number().int(),
          birthDate: day,
          from: day,
          to: day.nullable().meta({ description: 'Null: it lasts.' }),
          comesOfAge: day.meta({ description: 'The day the child is as old as the supplement ends at.' }),
          supplement: z
            .object({ from: day, to: day })
            .nullable()
            .meta({ description: 'The days it gives a supplement while the programme runs. Null: none.' }),
          withdrawn: z.boolean().meta({ description: 'Registered by mistake: counts for nothing.' }),
        }),
      )
      .readonly(),
    endsAtAge: z.number().int().meta({ description: 'How old that is, by the settings.' }),
    findings: z
      .array(findingShape)
      .readonly()
      .meta({ description: 'Where the plan has another number of children.' }),
  })
  .meta({ id: 'Children' });
