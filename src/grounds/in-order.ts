import type { Ground } from '../casefile/index.ts';
import { KvpError } from '../errors.ts';
import { checkPeriod, checkWrittenDecision, type Outcome, type Period } from '../law/index.ts';
import { sourcesOf, type FactSource } from './fact-sources.ts';

/** A decision that is about to be written. */
export interface DecisionToWrite {
  readonly kind: string;
  /** It gives what was asked for. */
  readonly grants: boolean;
  /** The main considerations, as written. */
  readonly mainReason: string | undefined;
  readonly period?: Period;
}

/**
 * Holds a decision against the demands on any written decision (administration act §§ 23-25, regulation § 2): the
 * rules and facts it rests on, its main considerations, its length. What was looked at becomes part of its grounds.
 * @throws KvpError `DECISION_NOT_IN_ORDER`: the checks before it have let something through that they must stop
 */
export function inOrder(
  { kind, grants, mainReason, period }: DecisionToWrite,
  today: string,
  grounds: readonly Ground[],
): Ground[] {
  const written = checkWrittenDecision({
    today,
    kind,
    mainReason,
    grants: grants ? 'yes' : 'no',
    rules: [...new Set(grounds.flatMap(({ sections }) => sections))],
    factCount: grounds.reduce((count, { facts }) => count + Object.keys(facts ?? {}).length, 0),
  });
  const length = period && checkPeriod({ today, ...period });
  const broken = [written, ...(length ? [length] : [])].find(({ passed }) => !passed);
  if (broken) {
    const rules = broken.findings.map(({ rule }) => rule).join(', ');
    throw new KvpError('DECISION_NOT_IN_ORDER', `a decision (${kind}) breaks ${rules}`);
  }
  return [
    ...grounds,
    ...asGrounds(written, 'written-decision'),
    ...(length ? asGrounds(length, 'period') : []),
  ];
}

/**
 * What a check applied, as a decision keeps it.
 * @param typed names of the facts that somebody typed on a page
 */
export const asGrounds = (
  { applied }: Pick<Outcome, 'applied'>,
  check: string,
  typed: readonly string[] = [],
): Ground[] =>
  applied.map((one) => ({
    ...one,
    check,
    sections: [...one.sections],
    findings: [...one.findings],
    settings: { ...one.settings },
    sources: { ...sourcesOf(one, []), ...fromPage(Object.keys(one.facts), typed) },
  }));

const fromPage = (facts: readonly string[], typed: readonly string[]): Record<string, FactSource> =>
  Object.fromEntries(facts.filter((fact) => typed.includes(fact)).map((fact) => [fact, 'page']));
