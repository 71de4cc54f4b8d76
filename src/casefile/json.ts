import { sql, type RawBuilder } from 'kysely';

/**
 * What PostgreSQL's jsonb can hold, as it would come back: without undefined, NUL and lone surrogates. People
 * paste such things into forms, and a worker must not fail for ever over an invisible character.
 */
export function jsonValue(value: unknown): unknown {
  const text = JSON.stringify(value ?? null, (_key, part) =>
    typeof part === 'string' ? cleanText(part) : part,
  );
  return text === undefined ? null : withCleanKeys(JSON.parse(text));
}

/** A parameter for a jsonb column. Both drivers take text; an array as such would become an SQL array. */
export const jsonb = <T = unknown>(value: unknown): RawBuilder<T> =>
  sql<T>`${JSON.stringify(jsonValue(value))}::jsonb`;

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

function withCleanKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCleanKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [cleanText(key), withCleanKeys(part)]),
  );
}
