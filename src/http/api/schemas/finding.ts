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
