import { z } from 'zod';
import { endingAbsences, endReasons } from '../../../casefile/index.ts';
import { dateInput, reasonInput } from './common.ts';

/**
 * What somebody may propose to end a programme for. The end of the period, the longest duration, 67 years and the
 * year's interruption come by themselves, and a death ends the case.
 */
export const earlyEndReasons = endReasons.filter(
  (code) =>
    code !== 'period-end' &&
    code !== 'max-duration' &&
    code !== 'turned-67' &&
    code !== 'death' &&
    code !== 'interruption-year',
);

export const endProgrammeInput = z
  .strictObject({
    endReason: z.enum(earlyEndReasons, 'Velg hvorfor programmet avsluttes.').meta({ example: 'work' }),
    endDate: dateInput.meta({ description: 'The last day of the programme; within the decision period.' }),
    reason: reasonInput.meta({ example: 'Deltakeren har fått fast jobb.' }),
    againstWill: z.enum(['yes', 'no'], 'Velg ja eller nei.').optional().meta({
      description:
        'not-resuming is always against the person’s will; other reasons may be. Then notice is given first.',
    }),
    absenceKind: z
      .enum(endingAbsences, 'Velg hva fraværet skyldes.')
      .optional()
      .meta({ description: 'What an absence that the ending is grounded in was for (§ 34).' }),
    absenceFrom: dateInput.optional().meta({ description: 'The first day of that absence.' }),
  })
  .meta({ id: 'EndProgramme' });

export type EndProgrammeInput = z.infer<typeof endProgrammeInput>;
