import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly restart?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
}

export const readText = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

export const readYaml = (name: string): unknown => parse(readText(name), { strict: true });

/** The names in `${NAME}`, `${NAME:-default}` and `${NAME:?message}`. */
export const placeholders = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!)),
];

/** `{ a: { b: [{ c: 1 }] } }` → `a.b[].c` with its value, for each value. */
export function leaves(value: unknown, path = ''): { key: string; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [{ key: path, value }];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, path ? `${path}.${name}` : name));
}
