import type { Finding, Remark } from './finding.ts';
import type { Settings } from './settings.ts';
import { settingsHere } from './settings-here.ts';

/** One rule of law: what it says, where it stands, when it is in force, which facts and settings it reads. */
export interface Rule<Facts> {
  readonly id: string;
  readonly sections: readonly string[];
  /** First and last day on which the rule is in force. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  /** Raised by one whenever the same facts can give another answer than before. */
  readonly version: number;
  /** The rule in one Norwegian sentence. */
  readonly says: string;
  readonly facts: readonly (keyof Facts & string)[];
  readonly settings: readonly (keyof Settings)[];
  check(facts: Facts, settings?: Settings): Finding[];
}

interface Spec<Facts, F extends keyof Facts & string, S extends keyof Settings> {
  readonly id: string;
  readonly sections: readonly [string, ...string[]];
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly version?: number;
  readonly says: string;
  readonly facts: readonly F[];
  readonly settings?: readonly S[];
  check(facts: Pick<Facts, F>, settings: Pick<Settings, S>): Remark | readonly Remark[] | undefined;
}

/** The Act and the regulation got the wording that these rules follow on this day. */
const TODAYS_WORDING = '2019-01-01';

/**
 * Makes rules over one kind of facts. A rule only sees the facts and settings it lists, so what is stored with
 * a decision is all it can have looked at.
 *
 * @example
 * const rule = rulesOver<EntryFacts>();
 * export const age = rule({ id: 'entry-age', facts: ['birthDate', 'today'], check: ({ birthDate, today }) => … });
 */
export function rulesOver<Facts>() {
  return <F extends keyof Facts & string, S extends keyof Settings = never>(
    spec: Spec<Facts, F, S>,
  ): Rule<Facts> => ({
    id: spec.id,
    sections: spec.sections,
    validFrom: spec.validFrom ?? TODAYS_WORDING,
    validTo: spec.validTo,
    version: spec.version ?? 1,
    says: spec.says,
    facts: spec.facts,
    settings: spec.settings ?? [],
    check(facts, settings = settingsHere()) {
      const remarks = spec.check(facts, settings) ?? [];
      return (Array.isArray(remarks) ? remarks : [remarks]).map((remark: Remark) => ({
        rule: spec.id,
        section: remark.section ?? spec.sections[0],
        severity: remark.severity,
        message: remark.message,
      }));
    },
  });
}
