import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { allRules, defaultSettings } from '../../src/law/index.ts';
import type { Models } from './models.ts';

export const COVERAGE_FILE = 'docs/law-coverage.yaml';

const names = z.array(z.string()).default([]);
const row = z.strictObject({
  /** Where the law has it. */
  law: z.string(),
  /** What it demands, limits or gives, in our words. */
  says: z.string(),
  rules: names,
  /** Tests beside those of the rules. */
  tests: names,
  /** Elements of models, `<process>/<element>`, beside the steps that run the rules. */
  elements: names,
  settings: names,
  /** Why there is no rule, or no element, in this program. */
  outside: z.string().optional(),
});
export type CoverageRow = z.infer<typeof row>;

const file = z.array(z.strictObject({ part: z.string(), rows: z.array(row) }));
export type Coverage = z.infer<typeof file>;

/** The sentences of the law and what answers to each. */
export const readCoverage = (): Coverage => file.parse(parse(readFileSync(COVERAGE_FILE, 'utf8')));

/** What the rows name that does not exist, and rows that nothing answers to. */
export function faultsOf(coverage: Coverage, { elements }: Pick<Models, 'elements'>): string[] {
  const rules = new Set<string>(allRules.map(({ id }) => id));
  return coverage.flatMap(({ rows }) =>
    rows.flatMap((one) => {
      const at = `${COVERAGE_FILE}: «${one.law}: ${one.says.slice(0, 50)}…»`;
      const missing = [
        ...one.rules.filter((id) => !rules.has(id)).map((id) => `there is no rule ${id}`),
        ...one.tests.filter((path) => !existsSync(path)).map((path) => `there is no test ${path}`),
        ...one.elements.filter((id) => !elements.has(id)).map((id) => `there is no element ${id} in a model`),
        ...one.settings
          .filter((name) => !Object.hasOwn(defaultSettings, name))
          .map((name) => `there is no setting ${name}`),
      ];
      const answered = one.rules.length + one.tests.length > 0 || one.outside;
      if (!answered) missing.push('neither a rule, a test nor a reason to be outside');
      return missing.map((what) => `${at} ${what}.`);
    }),
  );
}

/** Rules that no sentence of the law leads to. */
export function unnamedRules(coverage: Coverage): string[] {
  const named = new Set(coverage.flatMap(({ rows }) => rows.flatMap((one) => one.rules)));
  return allRules.map(({ id }) => id).filter((id) => !named.has(id));
}
