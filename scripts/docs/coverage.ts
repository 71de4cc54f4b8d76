import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { allRules, defaultSettings } from '../../src/law/index.ts';
import { elementsOf, type Users } from './elements.ts';
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
  /** Why there is no rule, or no element, in this program. A test or an element alone is no rule. */
  outside: z.string().optional(),
  /** What of it ought to be here, and is not. Shown as such; `outside` is for what does not belong here. */
  unanswered: z.string().optional(),
});
export type CoverageRow = z.infer<typeof row>;

const file = z.array(z.strictObject({ part: z.string(), rows: z.array(row) }));
export type Coverage = z.infer<typeof file>;

/** The sentences of the law and what answers to each. */
export const readCoverage = (): Coverage => file.parse(parse(readFileSync(COVERAGE_FILE, 'utf8')));

/** What the rows name that does not exist, rows that nothing answers to, and what is in no row. */
export function faultsOf(coverage: Coverage, models: Models, users: Users): string[] {
  const rules = new Set<string>(allRules.map(({ id }) => id));
  const rows = coverage.flatMap((one) => one.rows);
  const ofRows = rows.flatMap((one) => {
    const at = `${COVERAGE_FILE}: «${one.law}: ${one.says.slice(0, 50)}…»`;
    const missing = [
      ...one.rules.filter((id) => !rules.has(id)).map((id) => `there is no rule ${id}`),
      ...one.tests.filter((path) => !existsSync(path)).map((path) => `there is no test ${path}`),
      ...one.elements
        .filter((id) => !models.elements.has(id))
        .map((id) => `there is no element ${id} in a model`),
      ...one.settings
        .filter((name) => !Object.hasOwn(defaultSettings, name))
        .map((name) => `there is no setting ${name}`),
    ];
    const reason = one.outside ?? one.unanswered;
    if (one.rules.length === 0 && !reason) missing.push('neither a rule nor a reason why there is none');
    else if (elementsOf(one, users, models).length === 0 && !reason)
      missing.push('neither an element in a model nor a reason to be outside');
    return missing.map((what) => `${at} ${what}.`);
  });
  return [...ofRows, ...leftOut(rows)];
}

/** Rules and settings that no sentence of the law leads to. */
function leftOut(rows: readonly CoverageRow[]): string[] {
  const named = (what: 'rules' | 'settings') => new Set(rows.flatMap((one) => one[what]));
  const [rules, settings] = [named('rules'), named('settings')];
  return [
    ...allRules
      .filter(({ id }) => !rules.has(id))
      .map(({ id }) => `${COVERAGE_FILE}: no row has the rule ${id}. Put it where the law says so.`),
    ...Object.keys(defaultSettings)
      .filter((name) => !settings.has(name))
      .map(
        (name) => `${COVERAGE_FILE}: no row has the setting ${name}. Put it where the law leaves it open.`,
      ),
  ];
}
