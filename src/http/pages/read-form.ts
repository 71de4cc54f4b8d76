import type { z } from 'zod';
import { inNorwegian } from '../api/in-norwegian.ts';

/** The message for each field that must be mended; `''` holds what concerns the whole form. */
export type FormErrors = Readonly<Record<string, string>>;

export type Fields = Readonly<Record<string, string>>;

/**
 * Reads a form that was sent in. Empty fields count as not filled in, and a date may be typed as people write it. `fields` is what was typed, to be shown
 * again: nothing that somebody wrote is lost.
 */
export function readForm<S extends z.ZodType>(
  schema: S,
  body: unknown,
): { values?: z.infer<S>; fields: Fields; errors: FormErrors } {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string') fields[name] = value.trim();
  }
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  const parsed = schema.safeParse(Object.fromEntries(filled.map(([name, value]) => [name, isoDate(value)])), {
    error: inNorwegian,
  });
  if (parsed.success) return { values: parsed.data, fields, errors: {} };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.length > 0 ? String(issue.path[0]) : '';
    errors[field] ??=
      issue.code === 'unrecognized_keys'
        ? `Skjemaet har ukjente felt: ${issue.keys.join(', ')}.`
        : issue.message;
  }
  return { fields, errors };
}

/** `1.5.2026`, as people type it into a browser that has no date field, is `2026-05-01`; anything else stays. */
function isoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
}
