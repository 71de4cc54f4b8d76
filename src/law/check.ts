import { runRules, type Outcome } from './run-rules.ts';
import type { Rule } from './rule.ts';
import type { Settings } from './settings.ts';

/** Makes the check of one step: its rules, run by the law of the day on which the step is done. */
export const checkWith =
  <Facts extends { readonly today: string }>(rules: readonly Rule<Facts>[]) =>
  (facts: Facts, settings?: Settings): Outcome =>
    runRules(rules, facts, facts.today, settings);
