/** An empty field of a form is `null`, `''` or missing; to a rule all three are "not answered". */
export function clean<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) return value.map(cleaned).filter((item) => item !== undefined);
  const entries = Object.entries(value).map(([key, v]) => [key, cleaned(v)] as const);
  return Object.fromEntries(entries.filter(([, v]) => v !== undefined));
}
