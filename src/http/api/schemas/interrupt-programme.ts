import { z } from 'zod';
import { interruptionGrounds } from '../../../casefile/index.ts';
import { dateInput, reasonInput } from './common.ts';

export const interruptProgrammeInput = z
  .strictObject({
    ground: z.enum(interruptionGrounds, 'Velg hva som er grunnen.').meta({
      example: 'care',
      description: 'Why, in the participant’s circumstances. office is refused: it is none.',
    }),
    from: dateInput.meta({ description: 'The first day of the interruption; from it there is no benefit.' }),
    expectedTo: dateInput
      .optional()
      .meta({ description: 'The last day that is expected; left out where nobody knows. Less than a year.' }),
    reason: reasonInput.meta({ example: 'Skal på behandling til over sommeren.' }),
    againstWill: z
      .enum(['yes', 'no'], 'Velg ja eller nei.')
      .meta({ description: 'yes: the participant is given notice first.' }),
  })
  .meta({ id: 'InterruptProgramme' });

export type InterruptProgrammeInput = z.infer<typeof interruptProgrammeInput>;
