import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { versionKey } from '../../src/law/superseded/superseded.ts';

/** The oldest version of each rule that what was decided by it can be run again in (decision 0026). */
export const VERSIONS_FILE = 'docs/rule-versions.json';

interface Versioned {
  readonly id: string;
  readonly version: number;
}
export type KeptFrom = Readonly<Record<string, number>>;

const shape = z.record(z.string(), z.number().int().positive());

export const readKeptFrom = (): KeptFrom =>
  existsSync(VERSIONS_FILE) ? shape.parse(JSON.parse(readFileSync(VERSIONS_FILE, 'utf8'))) : {};

export function writeKeptFrom(keptFrom: KeptFrom): void {
  const sorted = Object.fromEntries(Object.entries(keptFrom).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(VERSIONS_FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Rules that are new are kept from the version they have; what is promised of the others stays. */
export const withNewRules = (keptFrom: KeptFrom, rules: readonly Versioned[]): KeptFrom => ({
  ...Object.fromEntries(oldest(rules).map(({ id, version }) => [id, version])),
  ...keptFrom,
});

/** As far back as versions are kept now: for as long as nothing real has been decided. */
export const asTheyAre = (rules: readonly Versioned[], superseded: readonly Versioned[]): KeptFrom =>
  Object.fromEntries(
    oldest(rules).map(({ id, version }) => {
      let from = version;
      while (superseded.some((one) => one.id === id && one.version === from - 1)) from -= 1;
      return [id, from];
    }),
  );

/** Versions that were promised and are not there. */
export function versionFaults(
  keptFrom: KeptFrom,
  rules: readonly Versioned[],
  superseded: readonly Versioned[],
): string[] {
  const have = new Set([...rules, ...superseded].map(versionKey));
  const unknown = oldest(rules).filter(({ id }) => keptFrom[id] === undefined);
  const lost = newest(rules).flatMap(({ id, version }) => {
    const from = keptFrom[id] ?? version;
    return Array.from({ length: Math.max(0, version - from) }, (_, i) => from + i)
      .filter((one) => !have.has(versionKey({ id, version: one })))
      .map(
        (one) =>
          `The rule ${id} has version ${version}, and version ${one} is not kept: put it into src/law/superseded as it was (decision 0026).`,
      );
  });
  const gone = Object.keys(keptFrom)
    .filter((id) => ![...rules, ...superseded].some((one) => one.id === id))
    .map(
      (id) =>
        `The rule ${id} is gone, and its last version is not kept: put it into src/law/superseded as it was (decision 0026).`,
    );
  return [
    ...unknown.map(({ id }) => `${VERSIONS_FILE} does not know the rule ${id}. Run: npm run docs`),
    ...lost,
    ...gone,
  ];
}

/** One of each rule: where it stands with two versions, each with its days, the older or the newer. */
const oldest = (rules: readonly Versioned[]): Versioned[] =>
  oneOfEach(rules.toSorted((a, b) => b.version - a.version));
const newest = (rules: readonly Versioned[]): Versioned[] =>
  oneOfEach(rules.toSorted((a, b) => a.version - b.version));
const oneOfEach = (rules: readonly Versioned[]): Versioned[] => [
  ...new Map(rules.map((one) => [one.id, one])).values(),
];
