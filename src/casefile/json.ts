import { sql, type RawBuilder } from 'kysely';

/**
 * What PostgreSQL's jsonb can hold, as it would come back: without undefined, NUL and lone surrogates. People
 * paste such things into forms, and a worker must not fail for ever over an invisible character.
 */
export function jsonValue(value: unknown): unknown {
  const text = JSON.stringify(value ?? null);
  if (text === undefined) return null;
  // Almost never: what is in order is not looked at part by part.
  return NOT_IN_JSONB.test(text) ? withCleanParts(JSON.parse(text)) : JSON.parse(text);
}

/** NUL and surrogates without their other half, as JSON.stringify writes them. */
const NOT_IN_JSONB = /\\u(?:0000|d[89a-f])/;

/** A parameter for a jsonb column. Both drivers take text; an array as such would become an SQL array. */
export const jsonb = <T = unknown>(value: unknown): RawBuilder<T> => asJsonb(jsonValue(value));

/** The same, for what `jsonValue` has given. */
export const asJsonb = <T = unknown>(value: unknown): RawBuilder<T> =>
  sql<T>`${JSON.stringify(value)}::jsonb`;

/** One text for one value, whatever the order of keys: the base of the journal's hashes. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

const cleanText = (text: string) => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD');

function withCleanParts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(withCleanParts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [cleanText(key), withCleanParts(part)]),
  );
}
