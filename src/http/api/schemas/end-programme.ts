import { z } from 'zod';
import { endingAbsences, endReasons, lostConditions } from '../../../casefile/index.ts';
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
    endGround: z.enum(lostConditions, 'Velg hvilket vilkår det er.').optional().meta({
      description: 'Which condition of § 29 is not met any more; needed with condition-lost, and only then.',
    }),
    endDate: dateInput.meta({ description: 'The last day of the programme; within the decision period.' }),
    reason: reasonInput.meta({ example: 'Deltakeren har fått fast jobb.' }),
    againstWill: z.enum(['yes', 'no'], 'Velg ja eller nei.').optional().meta({
      description:
        'Needed, except with not-resuming, which is always against the person’s will. If yes, notice is given first; with condition-lost and circumstances it always is.',
    }),
    absenceKind: z
      .enum(endingAbsences, 'Velg hva fraværet skyldes.')
      .optional()
      .meta({ description: 'What an absence that the ending is grounded in was for (§ 34).' }),
    absenceFrom: dateInput.optional().meta({ description: 'The first day of that absence.' }),
  })
  .check(({ value: { endReason, againstWill }, issues }) => {
    // Left blank it is no agreement: the participant is protected and told by what is answered here (§ 34).
    if (againstWill !== undefined || endReason === 'not-resuming') return;
    issues.push({ code: 'custom', path: ['againstWill'], message: 'Velg ja eller nei.', input: againstWill });
  })
  .check(({ value: { endReason, endGround }, issues }) => {
    const lost = endReason === 'condition-lost';
    if (lost === (endGround !== undefined)) return;
    const message = lost
      ? 'Velg hvilket vilkår det er.'
      : 'Gjelder bare når et vilkår ikke lenger er oppfylt. Velg den grunnen, eller la dette stå tomt.';
    issues.push({ code: 'custom', path: ['endGround'], message, input: endGround });
  })
  .meta({ id: 'EndProgramme' });

export type EndProgrammeInput = z.infer<typeof endProgrammeInput>;
