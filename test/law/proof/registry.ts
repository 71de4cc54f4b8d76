import { readFileSync } from 'node:fs';

/** What one test file makes a rule do. */
export interface Seen {
  finds: boolean;
  findsNothing: boolean;
}

/** By rule: the test files in which it finds something, and those in which it finds nothing. */
export type Registry = Readonly<
  Record<string, { finds: readonly string[]; findsNothing: readonly string[] }>
>;

/** Made by `npm run docs`; a rule that is not in it has no test. */
export const readRegistry = (): Registry =>
  JSON.parse(readFileSync(new URL('registry.json', import.meta.url), 'utf8')) as Registry;

/** What the registry says that a test file proves. */
export const proofOf = (file: string): { rule: string; what: keyof Seen }[] =>
  Object.entries(readRegistry()).flatMap(([rule, proof]) =>
    (['finds', 'findsNothing'] as const)
      .filter((what) => proof[what].includes(file))
      .map((what) => ({ rule, what })),
  );
