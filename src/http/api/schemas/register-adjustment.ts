import { z } from 'zod';
import { adjustmentKinds } from '../../../casefile/index.ts';
import { reasonInput, viewInput } from './common.ts';
import { monthInput } from './register-attendance.ts';

const ore = z
  .number('Skriv et beløp.')
  .int('Skriv beløpet i kroner og øre, for eksempel 1 234,50.')
  .min(-100_000_000, 'Beløpet er for stort.')
  .max(100_000_000, 'Beløpet er for stort.');

export const registerAdjustmentInput = z
  .strictObject({
    kind: z.enum(adjustmentKinds, 'Velg hva det gjelder.').meta({
      description: '`waived`: too much was paid for `forMonth`, and it is not to be taken.',
      example: 'overpayment',
    }),
    amountOre: ore
      .refine((amount) => amount !== 0, 'Beløpet kan ikke være null.')
      .meta({
        description: 'Øre. A correction below zero takes; an overpayment is above.',
        example: 350_000,
      }),
    instalmentOre: ore.min(1, 'Avdraget må være over null.').optional().meta({
      description: 'The most that is taken in a month; left out: as much as there is.',
      example: 100_000,
    }),
    fromMonth: monthInput.optional().meta({
      description: 'The first month it is carried out with. Not for what is waived.',
    }),
    forMonth: monthInput.optional().meta({
      description: 'The month of which too much was paid, where the case says that it is one.',
      example: '2026-09',
    }),
    participantHeard: z.enum(['yes', 'no'], 'Svar på om deltakeren har fått uttale seg.').optional().meta({
      description: 'What takes from the participant needs a yes.',
      example: 'yes',
    }),
    participantView: viewInput.optional().meta({
      description: 'Needed where the participant has been heard: what they said.',
      example: 'Har ikke merket at det kom for mye, og vil betale i avdrag.',
    }),
    reason: reasonInput.meta({ example: 'Stønaden for mai ble utbetalt to ganger.' }),
  })
  .meta({ id: 'RegisterAdjustment' });

export type RegisterAdjustmentInput = z.infer<typeof registerAdjustmentInput>;
