import { z } from 'zod';
import { endReasons } from '../../../casefile/index.ts';
import { dateInput, reasonInput } from './common.ts';

/** The end of the period and the longest duration come by themselves; nobody ends a programme with them. */
export const earlyEndReasons = endReasons.filter(
  (code) => code !== 'period-end' && code !== 'max-duration' && code !== 'turned-67' && code !== 'death',
);

export const absenceKinds = ['work', 'birth', 'adoption', 'other'] as const;

export const endProgrammeInput = z
  .strictObject({
    endReason: z.enum(earlyEndReasons, 'Velg hvorfor programmet avsluttes.').meta({ example: 'work' }),
    endDate: dateInput.meta({ description: 'The last day of the programme; within the decision period.' }),
    reason: reasonInput.meta({ example: 'Deltakeren har fått fast jobb.' }),
    againstWill: z
      .enum(['yes', 'no'], 'Velg ja eller nei.')
      .optional()
      .meta({ description: 'not-resuming is always against the person’s will; other reasons may be.' }),
    noticeSentOn: dateInput.optional().meta({
      description: 'When the person was given notice; required when it is against the person’s will.',
    }),
    responseDeadline: dateInput.optional().meta({
      description: 'The last day to respond to the notice; required when it is against the person’s will.',
    }),
    respondedOn: dateInput.optional().meta({ description: 'When the person responded, if so.' }),
    absenceKind: z
      .enum(absenceKinds, 'Velg hva fraværet skyldes.')
      .optional()
      .meta({ description: 'What an absence that the ending is grounded in was for (§ 34).' }),
    absenceFrom: dateInput.optional().meta({ description: 'The first day of that absence.' }),
  })
  .meta({ id: 'EndProgramme' });

export type EndProgrammeInput = z.infer<typeof endProgrammeInput>;
