import { z } from 'zod';

/** A case of an office's month, as the engine knows it: a number and an address. */
export const paymentCase = z.object({ caseId: z.string(), caseUrl: z.string() });
