import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Rule, Settings } from '../../../src/law/index.ts';
import { proofOf, type Seen } from './registry.ts';

/**
 * Watches which rules each test file of the law makes find something, and which it makes find nothing.
 * - `npm run docs` collects it (KVP_PROOF names a folder) into registry.json, which docs/rules.md is made from.
 * - It also sees to it that no rule reads a setting that it does not list: such a one is not kept, so that running the
 *   rule again later would be with another value.
 * - Every other run holds a file against what the registry says that it proves.
 */
const file = relative(process.cwd(), expect.getState().testPath ?? '').replaceAll('\\', '/');
// Tests of all rules at once, with whatever facts, prove nothing about one. And new-act swaps the sections before
// the rules are loaded, so they must not be loaded here.
const ABOUT_ALL = ['test/law/rules.test.ts', 'test/law/replay.test.ts', 'test/law/complaint/new-act.test.ts'];
const watched = file.startsWith('test/law/') && !ABOUT_ALL.includes(file);

const isLeftOut = (task: { mode: string; tasks?: readonly { mode: string }[] }): boolean =>
  task.mode === 'skip' || Boolean(task.tasks?.some(isLeftOut));

/** Settings of which no others than those named can be read. */
function onlyGiven(rule: string, settings: Settings, names: readonly (keyof Settings)[]): Settings {
  const given = Object.fromEntries(
    names.filter((name) => name in settings).map((name) => [name, settings[name]]),
  );
  return new Proxy(given, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') return target[name as string];
      throw new Error(`the rule ${rule} reads the setting ${name}, which it does not list`);
    },
  }) as unknown as Settings;
}

if (watched) {
  const { allRules, settingsHere, withSettings } = await import('../../../src/law/index.ts');
  const seen = new Map<string, Seen>();
  const unwatched = new Map<Rule<never>, Rule<never>['check']>();
  for (const rule of allRules as readonly Rule<never>[]) {
    unwatched.set(rule, rule.check);
    const check = rule.check.bind(rule);
    const noted: Seen = seen.get(rule.id) ?? { finds: false, findsNothing: false };
    seen.set(rule.id, noted);
    Object.assign(rule, {
      check(facts: never, settings: Settings = settingsHere()) {
        // What is not kept with a decision must not have been looked at: a setting that is read without being listed.
        const listed = onlyGiven(rule.id, settings, rule.settings);
        const findings = withSettings(onlyGiven(rule.id, settings, []), () => check(facts, listed));
        if (findings.length > 0) noted.finds = true;
        else noted.findsNothing = true;
        return findings;
      },
    });
  }

  afterAll(({}, suite) => {
    // The next file finds the same rules, and watches them for itself.
    for (const [rule, check] of unwatched) Object.assign(rule, { check });
    const folder = process.env.KVP_PROOF;
    if (folder) {
      mkdirSync(folder, { recursive: true });
      const name = `${file.replaceAll('/', '+')}.json`;
      writeFileSync(join(folder, name), JSON.stringify({ file, seen: Object.fromEntries(seen) }));
      return;
    }
    // Only a part of the file was run (`-t`): it need not prove everything.
    if (suite.tasks.some(isLeftOut)) return;
    const promised = proofOf(file);
    const missing = promised.filter(({ rule, what }) => !seen.get(rule)?.[what]);
    expect(missing, 'what test/law/proof/registry.json says that this file proves: run npm run docs').toEqual(
      [],
    );
  });
}
