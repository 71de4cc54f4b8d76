import { z } from 'zod';
import { reasonInput } from './common.ts';
import { monthInput } from './register-attendance.ts';

export const adjustmentKinds = ['overpayment', 'correction'] as const;

const ore = z
  .number('Skriv et beløp.')
  .int('Skriv beløpet i kroner og øre, for eksempel 1 234,50.')
  .min(-100_000_000, 'Beløpet er for stort.')
  .max(100_000_000, 'Beløpet er for stort.');

export const registerAdjustmentInput = z
  .strictObject({
    kind: z.enum(adjustmentKinds, 'Velg hva det gjelder.').meta({ example: 'overpayment' }),
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
    fromMonth: monthInput.meta({ description: 'The first month it is carried out with.' }),
    participantHeard: z.enum(['yes', 'no'], 'Svar på om deltakeren har fått uttale seg.').optional().meta({
      description: 'What takes from the participant needs a yes.',
      example: 'yes',
    }),
    reason: reasonInput.meta({ example: 'Stønaden for mai ble utbetalt to ganger.' }),
  })
  .meta({ id: 'RegisterAdjustment' });

export type RegisterAdjustmentInput = z.infer<typeof registerAdjustmentInput>;
