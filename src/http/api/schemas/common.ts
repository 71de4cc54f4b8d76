import { z } from 'zod';

/** `2026-05-01`. What people type on a page, `1.5.2026`, has become this before: see readForm. */
export const dateInput = z.iso
  .date({
    error: ({ input }) =>
      input === undefined
        ? 'Fyll ut datoen.'
        : 'Skriv en dato som finnes, for eksempel 01.05.2026 (i API-et 2026-05-01).',
  })
  .meta({ type: 'string', format: 'date', example: '2026-05-01' });

/**
 * What no keyboard types: control characters, and halves of characters. A database refuses some of them, and a page
 * shows none. `lines`: line breaks and tabs are fine.
 */
export const isTyped = (text: string, lines: 'one line' | 'lines' = 'one line'): boolean =>
  !/[\p{Cc}\p{Cs}]/u.test(lines === 'lines' ? text.replace(/[\n\r\t]/g, ' ') : text);

export const NOT_TYPED =
  'Teksten har tegn som ikke kan vises. Skriv den på nytt i stedet for å lime den inn.';

/** Why somebody does something, in their own words. It goes to the journal and never to the engine. */
export const reasonInput = z
  .string('Skriv en begrunnelse.')
  .trim()
  .min(1, 'Skriv en begrunnelse.')
  .max(4000, 'Begrunnelsen kan ha høyst 4000 tegn.')
  .refine((text) => /\p{L}{2}/u.test(text), 'Skriv en begrunnelse med ord.')
  .refine((text) => isTyped(text, 'lines'), NOT_TYPED)
  .meta({
    description: 'At least one word; no control characters but line breaks and tabs.',
    example: 'Deltakeren er på sykehus den uken.',
  });

/** What the participant said before something was decided against them. */
export const viewInput = z
  .string()
  .trim()
  .max(4000, 'Deltakerens syn kan ha høyst 4000 tegn.')
  .refine((text) => isTyped(text, 'lines'), NOT_TYPED);

export const caseIdShape = z
  .string()
  .regex(/^KVP-\d{4}-\d{5}$/)
  .meta({ example: 'KVP-2026-00001', description: 'The case number.' });
