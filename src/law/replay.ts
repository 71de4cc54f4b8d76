import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { applyRule, type AppliedRule } from './run-rules.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { withSettings } from './settings-here.ts';

/** A rule that was applied, as a decision keeps it. */
export type KeptRule = Pick<AppliedRule, 'rule' | 'version' | 'facts'> & {
  /** Left out by records that are older than the field. */
  readonly onDate?: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly findings?: readonly Finding[] | undefined;
};

/**
 * What a rule says today to the facts it saw then.
 * - `same`, `other`: the rule has the version it had, and gives the answer that was kept, or another
 * - `changed`: the rule has a new version since, so nothing can be said of the old one by running it
 * - `gone`: there is no such rule any more
 */
export type Replay =
  | { readonly answer: 'same' | 'other'; readonly findings: readonly Finding[] }
  | { readonly answer: 'changed'; readonly currentVersion: number }
  | { readonly answer: 'gone' };

/**
 * Makes a function that runs kept rules again, by the settings that were kept: those of today have no say. A rule sees nothing but the facts and settings it lists, and those are
 * what was kept; so the same version must give the same answer, and one that does not has been changed without being
 * given a new version.
 */
export function replayWith(rules: readonly Rule<never>[]): (kept: KeptRule) => Replay {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (kept) => {
    const rule = byId.get(kept.rule);
    if (!rule) return { answer: 'gone' };
    if (rule.version !== kept.version) return { answer: 'changed', currentVersion: rule.version };
    const settings = { ...defaultSettings, ...kept.settings } as Settings;
    const day = kept.onDate ?? dayIn(kept.facts) ?? rule.validFrom;
    const { findings } = withSettings(settings, () => applyRule(rule, kept.facts as never, day, settings));
    return { answer: sameFindings(findings, kept.findings ?? []) ? 'same' : 'other', findings };
  };
}

const dayIn = ({ today }: Readonly<Record<string, unknown>>) =>
  typeof today === 'string' ? today : undefined;

/** Word for word; the order of findings is part of the answer. */
const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i]!;
    return (
      one.rule === other.rule &&
      one.section === other.section &&
      one.severity === other.severity &&
      one.message === other.message
    );
  });
