import { expect } from 'vitest';
import type { Outcome } from '../../src/law/index.ts';

/** `brudd rule-id` and `merknad rule-id`, sorted: what a check found, short enough to read in a table. */
export const found = ({ findings }: Pick<Outcome, 'findings'>): string[] =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`).sort();

/** The rules that were broken. */
export const breaches = ({ findings }: Pick<Outcome, 'findings'>): string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'brudd').map(({ rule }) => rule)),
];

export const notes = ({ findings }: Pick<Outcome, 'findings'>): string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'merknad').map(({ rule }) => rule)),
];

export function messageOf(outcome: Pick<Outcome, 'findings'>, rule: string): string {
  const finding = outcome.findings.find((f) => f.rule === rule);
  expect(finding, `a finding of ${rule}`).toBeDefined();
  return finding!.message;
}

/** A date a number of days after another, reckoned without the code under test. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysFrom = (from: string, until: string): number =>
  (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
