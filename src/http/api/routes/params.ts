import { z } from 'zod';
import { caseIdShape } from '../schemas/common.ts';

export const none = z.strictObject({});

/** Text of another form has been answered as a case that does not exist before it comes here. */
export const ofCase = z.strictObject({ id: caseIdShape });

const positive = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'Må være et positivt helt tall.')
  .transform(Number);

export const numberInCase = (description: string) =>
  ofCase.extend({ n: positive.meta({ type: 'integer', description, example: 1 }) });

export const page = z.strictObject({
  page: positive.default(1).meta({ type: 'integer', description: 'From 1.', example: 1 }),
});
