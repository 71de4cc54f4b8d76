import { z } from 'zod';

/** A number, or one as people type it into a page: `1,5`. */
export const numberInput = (type: 'integer' | 'number', min: number, max: number) => {
  const wrong = `Skriv et ${type === 'integer' ? 'helt ' : ''}tall fra ${min} til ${max}.`;
  return z
    .union([z.number(), z.string()], wrong)
    .transform((value) => Number(String(value).replace(',', '.')))
    .refine((value) => value >= min && value <= max && (type === 'number' || Number.isInteger(value)), wrong)
    .meta({ type, minimum: min, maximum: max });
};
