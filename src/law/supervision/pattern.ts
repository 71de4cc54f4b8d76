import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { runRules } from '../run-rules.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

/** What the supervision looks for: a rule, and when there is anything to look at. */
export interface Pattern<Facts> {
  /** Its number in the list of the national supervision, which offices know it by. */
  readonly number: number;
  /** A few Norwegian words, for a heading. */
  readonly title: string;
  readonly rule: Rule<Facts>;
  /** Whether the case or office has come so far that the rule can be broken. */
  applies(facts: Facts, settings: Settings): boolean;
}

export interface PatternResult {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly section: string;
  readonly state: 'breach' | 'note' | 'kept' | 'not-yet';
  readonly findings: readonly Finding[];
}

/** Holds facts against every pattern, by the law of today. */
export function supervise<Facts extends { readonly today: string }>(
  patterns: readonly Pattern<Facts>[],
  facts: Facts,
  settings: Settings = settingsHere(),
): PatternResult[] {
  return patterns.map((pattern) => {
    const { id, says, sections } = pattern.rule;
    const applies = pattern.applies(facts, settings);
    const findings = applies ? runRules([pattern.rule], facts, facts.today, settings).findings : [];
    const state = applies ? stateOf(findings) : 'not-yet';
    return {
      number: pattern.number,
      id,
      title: pattern.title,
      says,
      section: sections[0]!,
      state,
      findings,
    };
  });
}

function stateOf(findings: readonly Finding[]): PatternResult['state'] {
  if (findings.some(({ severity }) => severity === 'brudd')) return 'breach';
  return findings.length > 0 ? 'note' : 'kept';
}
