import { z } from 'zod';
import { CHILD_CHANGES, CHILD_END_GROUNDS, CHILD_REFUSAL_GROUNDS } from '../../../law/codes.ts';
import { dateInput, reasonInput, viewInput } from './common.ts';
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

const participantHeard = yesNo.meta({
  description: 'The participant has been told and heard before it is decided.',
  example: 'yes',
});
const participantView = viewInput.meta({
  description: 'What the participant said. Needed where they have been heard.',
  example: 'Mener at plasseringen er varig.',
});
const endGrounds = Object.keys(CHILD_END_GROUNDS) as [keyof typeof CHILD_END_GROUNDS];

/** What is asked where a change takes money from the participant. */
const loss = {
  reportedByParticipant: yesNo.optional().meta({
    description: 'Needed where the supplement becomes less: no, and it is a decision with a letter.',
    example: 'no',
  }),
  supplementGround: z
    .enum(endGrounds, 'Velg hvorfor barnet ikke gir tillegg.')
    .optional()
    .meta({ description: 'Needed for a decision: why.', example: 'not-supported' }),
  participantHeard: participantHeard.optional(),
  participantView: participantView.optional(),
  reason: reasonInput.meta({ example: 'Barnet flyttet til den andre forelderen.' }),
};

/** A child that gives a supplement (regulation § 3). Neither its name nor its identity number is asked for. */
export const registerChildInput = z
  .strictObject({
    child: z.number().int().positive().optional().meta({
      description: 'Another stretch of a child that is registered: its `child`. Left out: a new child.',
      example: 1,
    }),
    ...dates,
    birthDate: dates.birthDate.optional().meta({
      description: 'When the child was born. May be left out of another stretch.',
      example: '2024-03-15',
    }),
    childQualifies: yesNo.meta({
      description:
        'It lives lawfully in Norway; a foster child has been supported for two years, or will stay.',
      example: 'yes',
    }),
    ...loss,
    reason: reasonInput.meta({ example: 'Fødselsattest er vist.' }),
  })
  .refine(({ child, birthDate }) => child !== undefined || birthDate !== undefined, {
    path: ['birthDate'],
    message: 'Fyll ut datoen.',
  })
  .refine(({ child, from }) => child === undefined || from !== undefined, {
    path: ['from'],
    message: 'Fyll ut datoen da barnet kom tilbake.',
  })
  .meta({ id: 'RegisterChild' });
export type RegisterChildInput = z.infer<typeof registerChildInput>;

const refusalGrounds = Object.keys(CHILD_REFUSAL_GROUNDS) as [keyof typeof CHILD_REFUSAL_GROUNDS];

/** A child that the participant says they support, and that gives no supplement: a decision with a letter. */
export const refuseChildInput = z
  .strictObject({
    birthDate: dates.birthDate,
    from: dates.from.meta({
      description: 'The day from which the supplement was asked for; left out: from its birth.',
      example: '2026-05-01',
    }),
    to: dates.to.meta({ description: 'The last day it was asked for; left out: it lasts.' }),
    supplementGround: z
      .enum(refusalGrounds, 'Velg hvorfor barnet ikke gir tillegg.')
      .meta({ example: 'foster-child' }),
    participantHeard,
    participantView: participantView.optional(),
    reason: reasonInput.meta({ example: 'Barnet kom i mars, og plasseringen er midlertidig.' }),
  })
  .meta({ id: 'RefuseChild' });
export type RefuseChildInput = z.infer<typeof refuseChildInput>;

const childChanges = Object.keys(CHILD_CHANGES) as [keyof typeof CHILD_CHANGES];

/** The dates that hold from now on, all of them; a date that is left out is no longer there. */
export const changeChildInput = z
  .strictObject({
    change: z.enum(childChanges, 'Velg hva som skal endres.').meta({ example: 'dates' }),
    ...dates,
    birthDate: dates.birthDate.optional().meta({ description: 'With dates: when the child was born.' }),
    childQualifies: yesNo.optional().meta({
      description:
        'Needed where it is to be supported from an earlier day or for longer: for those days, too.',
      example: 'yes',
    }),
    ...loss,
  })
  .refine(({ change, birthDate }) => change === 'mistake' || birthDate !== undefined, {
    path: ['birthDate'],
    message: 'Fyll ut datoen.',
  })
  .meta({ id: 'ChangeChild' });
export type ChangeChildInput = z.infer<typeof changeChildInput>;
export type LossAnswers = Pick<ChangeChildInput, keyof typeof loss>;

const day = z.string();

/** A case's children, and what they and the plan say of the supplement. */
export const childrenShape = z
  .object({
    list: z
      .array(
        z.object({
          number: z.number().int(),
          child: z
            .number()
            .int()
            .meta({ description: 'What has the same is the same child, in another stretch.' }),
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
