import { describe, expect, it } from 'vitest';
import { asTheyAre, readKeptFrom, versionFaults, withNewRules } from '../../scripts/docs/versions.ts';
import { allRules, supersededRules } from '../../src/law/index.ts';

const at = (id: string, ...versions: number[]) => versions.map((version) => ({ id, version }));

describe('earlier versions of rules', () => {
  it('are kept as far back as is promised (decision 0026)', () =>
    expect(versionFaults(readKeptFrom(), allRules, supersededRules)).toEqual([]));

  it.each([
    ['a rule that nobody promised', {}, at('a', 2), [], ['does not know the rule a. Run: npm run docs']],
    ['a rule as it was promised', { a: 2 }, at('a', 2), [], []],
    ['a version without its predecessor', { a: 2 }, at('a', 3), [], ['version 3, and version 2 is not kept']],
    ['a version with its predecessor', { a: 2 }, at('a', 3), at('a', 2), []],
    ['a gap', { a: 1 }, at('a', 4), at('a', 1, 3), ['version 4, and version 2 is not kept']],
    ['two versions in the check, each with its days', { a: 1 }, at('a', 1, 2), [], []],
    ['a rule that is gone', { a: 1 }, [], [], ['rule a is gone, and its last version is not kept']],
    ['a rule that is gone and kept', { a: 1 }, [], at('a', 1), []],
  ])('%s', (_name, keptFrom, rules, superseded, wanted) => {
    const faults = versionFaults(keptFrom, rules, superseded);
    expect(faults).toEqual(wanted.map((said) => expect.stringContaining(said)));
  });

  it('are promised for new rules, and what is promised is not taken back by itself', () =>
    expect(withNewRules({ a: 1 }, [...at('a', 3), ...at('b', 2)])).toEqual({ a: 1, b: 2 }));

  it('are promised anew, before the first release, as far back as they go without a gap', () =>
    expect(asTheyAre([...at('a', 4), ...at('b', 2)], at('a', 1, 3))).toEqual({ a: 3, b: 2 }));
});
