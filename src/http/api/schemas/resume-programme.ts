import { z } from 'zod';
import { dateInput, reasonInput } from './common.ts';

const resumedOn = dateInput.meta({ description: 'The first day back; before a year is out.' });
const reason = reasonInput.meta({ example: 'Er ferdig med behandlingen og begynner i praksis igjen.' });

export const resumeProgrammeInput = z
  .strictObject({
    resumedOn,
    evaluationDates: z
      .array(dateInput)
      .max(12, 'Planlegg høyst tolv evalueringer.')
      .meta({ description: 'The evaluations of the rest of the period, planned anew.' }),
    reason,
  })
  .meta({ id: 'ResumeProgramme' });

export type ResumeProgrammeInput = z.infer<typeof resumeProgrammeInput>;

/** The same from the page, which has a field for each date. */
export const resumeProgrammeForm = z
  .strictObject({
    resumedOn,
    evaluation1: dateInput.optional(),
    evaluation2: dateInput.optional(),
    evaluation3: dateInput.optional(),
    reason,
  })
  .transform(({ evaluation1, evaluation2, evaluation3, ...rest }) => ({
    ...rest,
    evaluationDates: [evaluation1, evaluation2, evaluation3].filter((day) => day !== undefined),
  }));
