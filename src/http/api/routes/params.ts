import { z } from 'zod';

export const none = z.strictObject({});

/** Not checked further: a case number of another form is a case that does not exist. */
export const ofCase = z.strictObject({
  id: z.string().max(40).meta({ description: 'The case number.', example: 'KVP-2026-00001' }),
});

const positive = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'Må være et positivt helt tall.')
  .transform(Number);

export const numberInCase = (description: string) =>
  ofCase.extend({ n: positive.meta({ type: 'integer', description, example: 1 }) });

export const page = z.strictObject({
  page: positive.default(1).meta({ type: 'integer', description: 'From 1.', example: 1 }),
});
