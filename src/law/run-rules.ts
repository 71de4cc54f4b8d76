import { isDate } from './calendar.ts';
import { clean } from './clean.ts';
import { LawError } from './errors.ts';
import { passed, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { sectionOn } from './sections.ts';
import type { Settings } from './settings.ts';
import { settingsHere } from './settings-here.ts';

/** One rule that was run, with everything it looked at: enough to run it again and get the same answer. */
// A type, not an interface: it goes into JSON columns, which ask for an index signature.
export type AppliedRule = {
  readonly rule: string;
  readonly version: number;
  /** The day whose law was applied. */
  readonly onDate: string;
  readonly sections: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

export interface Outcome {
  /** The day whose law was applied. */
  readonly onDate: string;
  readonly findings: Finding[];
  /** No finding is a breach. */
  readonly passed: boolean;
  readonly applied: AppliedRule[];
}

/** Runs the rules in force on a day. Throws when none is: a check that checks nothing must not look like a pass. */
export function runRules<Facts extends object>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  onDate: string,
  settings: Settings = settingsHere(),
): Outcome {
  if (!isDate(onDate)) {
    throw new LawError(
      'ERR_INVALID_DATE',
      'the day of a check must be YYYY-MM-DD',
      'Kontrolldatoen er ugyldig.',
    );
  }
  const inForce = rules.filter((r) => r.validFrom <= onDate && (!r.validTo || onDate <= r.validTo));
  if (inForce.length === 0) {
    const forUser = `Ingen regler er i kraft ${onDate}. Legg til reglene som gjaldt da, i src/law.`;
    throw new LawError('ERR_NO_RULES_IN_FORCE', `no rule in force on ${onDate}`, forUser);
  }
  const cleaned = clean(facts);
  const applied = inForce.map((rule) => applyRule(rule, cleaned, onDate, settings));
  const findings = applied.flatMap((a) => a.findings);
  return { onDate, findings, passed: passed(findings), applied };
}

/** Runs one rule by the law of a day, whether or not it is in force then. */
export function applyRule<Facts extends object>(
  rule: Rule<Facts>,
  facts: Facts,
  onDate: string,
  settings: Settings = settingsHere(),
): AppliedRule {
  return {
    rule: rule.id,
    version: rule.version,
    onDate,
    sections: rule.sections.map((s) => sectionOn(s, onDate)),
    facts: pick(facts, rule.facts),
    settings: pick(settings, rule.settings),
    findings: rule.check(facts, settings).map((f) => ({ ...f, section: sectionOn(f.section, onDate) })),
  };
}

function pick<T extends object>(from: T, keys: readonly (keyof T & string)[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}
