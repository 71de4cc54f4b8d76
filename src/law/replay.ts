import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { applyRule, type AppliedRule } from './run-rules.ts';
import { versionKey } from './superseded/superseded.ts';
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
 * What a rule, in the version it had, says to the facts it saw then.
 * - `same`, `other`: it gives the answer that was kept, or another; `currentVersion` where it has a new version since
 * - `changed`: it has a new version since and the one it had was not kept, so nothing can be said of that
 * - `gone`: there is no such rule any more, in any version
 */
export type Replay =
  | {
      readonly answer: 'same' | 'other';
      readonly findings: readonly Finding[];
      readonly currentVersion?: number;
    }
  | { readonly answer: 'changed'; readonly currentVersion: number }
  | { readonly answer: 'gone' };

/**
 * Makes a function that runs kept rules again, by the settings that were kept: those of today have no say. A rule sees
 * nothing but the facts and settings it lists, and those are what was kept; so the same version must give the same answer, and one that does not has been changed without being
 * given a new version. Earlier versions that were kept (src/law/superseded) answer for what was decided by them.
 */
export function replayWith(
  rules: readonly Rule<never>[],
  superseded: readonly Rule<never>[] = [],
): (kept: KeptRule) => Replay {
  const byVersion = new Map([...superseded, ...rules].map((rule) => [versionKey(rule), rule]));
  const current = new Map(
    rules.toSorted((a, b) => a.version - b.version).map(({ id, version }) => [id, version]),
  );
  return (kept) => {
    const rule = byVersion.get(versionKey({ id: kept.rule, version: kept.version }));
    const currentVersion = current.get(kept.rule);
    if (!rule)
      return currentVersion === undefined ? { answer: 'gone' } : { answer: 'changed', currentVersion };
    const settings = { ...defaultSettings, ...kept.settings } as Settings;
    const day = kept.onDate ?? dayIn(kept.facts) ?? rule.validFrom;
    const { findings } = withSettings(settings, () => applyRule(rule, kept.facts as never, day, settings));
    return {
      answer: sameFindings(findings, kept.findings ?? []) ? 'same' : 'other',
      findings,
      ...(currentVersion !== undefined && currentVersion !== kept.version ? { currentVersion } : {}),
    };
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
