import type { Rule } from '../rule.ts';

/** An earlier version of a rule: nothing new is decided by it, but what was can be run again (decision 0026). */
export type SupersededRule = Rule<never> & {
  /** The last day on which it was in use. */
  readonly validTo: string;
};

/**
 * Keeps an earlier version of a rule as it was. What it calls must say what it said then: a helper that has come to
 * mean something else is written out in it.
 * @param until the last day on which it was in use
 */
export const superseded = <Facts>(rule: Rule<Facts>, until: string): SupersededRule => ({
  ...(rule as Rule<never>),
  validTo: until,
});

/** A rule in one of its versions. */
export const versionKey = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `${id}@${version}`;
