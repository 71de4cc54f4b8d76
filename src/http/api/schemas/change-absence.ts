import { z } from 'zod';
import { absencePapers } from '../../../casefile/index.ts';
import { ABSENCE_CHANGES } from '../../../law/codes.ts';
import { dateInput, reasonInput } from './common.ts';

export const absenceChanges = Object.keys(ABSENCE_CHANGES) as [keyof typeof ABSENCE_CHANGES];

/** What has changed about an absence, or was wrong with it. */
export const changeAbsenceInput = z
  .strictObject({
    change: z.enum(absenceChanges, 'Velg hva som skal endres.').meta({ example: 'ended' }),
    lastDay: dateInput.optional().meta({ description: 'With ended: the last day.' }),
    papers: z
      .enum(absencePapers, 'Velg hva som er lagt fram.')
      .optional()
      .meta({ description: 'With documented: what has been shown.' }),
    shownOn: dateInput.optional().meta({ description: 'With documented: when.' }),
    requiredOn: dateInput
      .optional()
      .meta({ description: 'With …-missing: when the certificate or confirmation was asked for.' }),
    deadline: dateInput.optional().meta({ description: 'With …-missing: the last day to show it.' }),
    preventedFromDoctor: z
      .enum(['yes', 'no'], 'Velg ja eller nei.')
      .optional()
      .meta({ description: 'With certificate-missing: the person could not see a doctor.' }),
    sameIllnessShown: z
      .enum(['yes', 'no'], 'Velg ja eller nei.')
      .optional()
      .meta({ description: 'With preventedFromDoctor yes: it is shown that the illness was the same.' }),
    reason: reasonInput.meta({ example: 'Deltakeren ringte og var frisk igjen.' }),
  })
  .meta({ id: 'ChangeAbsence' });

export type ChangeAbsenceInput = z.infer<typeof changeAbsenceInput>;
