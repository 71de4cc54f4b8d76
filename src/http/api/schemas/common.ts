import { z } from 'zod';

/** `2026-05-01`, or `1.5.2026` as people type it into a browser that has no date field. */
export const dateInput = z
  .string('Fyll ut datoen.')
  .max(10, 'Skriv en dato som finnes, for eksempel 01.05.2026.')
  .transform(isoDate)
  .pipe(z.iso.date('Skriv en dato som finnes, for eksempel 01.05.2026.'))
  .meta({ type: 'string', format: 'date', example: '2026-05-01' });

/** Why somebody does something, in their own words. It goes to the journal and never to the engine. */
export const reasonInput = z
  .string('Skriv en begrunnelse.')
  .trim()
  .min(1, 'Skriv en begrunnelse.')
  .max(4000, 'Begrunnelsen kan ha høyst 4000 tegn.')
  .regex(/\p{L}{2}/u, 'Skriv en begrunnelse med ord.')
  .meta({ example: 'Deltakeren er på sykehus den uken.' });

export const caseIdShape = z
  .string()
  .regex(/^KVP-\d{4}-\d{5}$/)
  .meta({ example: 'KVP-2026-00001', description: 'The case number.' });

function isoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.trim();
}
