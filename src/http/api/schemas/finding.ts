import { z } from 'zod';

/** What a rule found, as the API gives it out. */
export const findingShape = z
  .object({
    rule: z.string(),
    section: z.string(),
    severity: z.enum(['brudd', 'merknad']),
    message: z.string(),
  })
  .meta({ id: 'Finding' });

/** What is registered about days that are paid, and too old to be corrected by itself. */
export const tooOld = z.array(findingShape).readonly().meta({
  description: 'Months that are too old to be corrected by themselves: a correction is registered by hand.',
});
