import { rulesByCheck, type Rule } from '../../src/law/index.ts';
import type { CoverageRow } from './coverage.ts';
import type { ModelElement, Models } from './models.ts';
import type { User } from './uses.ts';

/** Who runs which check, by the check. */
export type Users = ReadonlyMap<string, readonly User[]>;

/** The elements a row names, and those whose step runs one of its rules. */
export function elementsOf(row: CoverageRow, users: Users, { elements, tasks }: Models): ModelElement[] {
  const named = row.elements.flatMap((id) => elements.get(id) ?? []);
  const jobs = new Set(row.rules.flatMap((id) => checksOf(id).flatMap((check) => jobsOf(users.get(check)))));
  const running = tasks.filter(({ jobType }) => jobs.has(jobType));
  return [...new Map([...named, ...running].map((one) => [one.id, one])).values()];
}

const checksOf = (id: string) =>
  Object.entries(rulesByCheck)
    .filter(([, own]) => (own as readonly Rule<never>[]).some((rule) => rule.id === id))
    .map(([check]) => check);
const jobsOf = (users: readonly User[] = []) => users.flatMap(({ job }) => job ?? []);
