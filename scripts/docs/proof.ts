import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Registry, Seen } from '../../test/law/proof/registry.ts';

const REGISTRY = fileURLToPath(new URL('../../test/law/proof/registry.json', import.meta.url));

/**
 * Runs the tests of the law and keeps what each file makes each rule do; see test/law/proof/observe.ts.
 * @returns whether all of them passed
 */
export function recordProof(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'kvp-proof-'));
  try {
    console.log('Running the tests of the law to see what they prove …');
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/law'];
    const { status, stdout } = spawnSync(process.execPath, vitest, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, KVP_PROOF: folder },
    });
    if (status !== 0) console.error(stdout);
    if (status !== 0) return false;
    const text = JSON.stringify(collect(folder), null, 2);
    writeFileSync(REGISTRY, `${text}\n`);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function collect(folder: string): Registry {
  const proof: Record<string, { finds: string[]; findsNothing: string[] }> = {};
  for (const name of readdirSync(folder).sort()) {
    const { file, seen } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      file: string;
      seen: Record<string, Seen>;
    };
    for (const [rule, { finds, findsNothing }] of Object.entries(seen)) {
      const own = (proof[rule] ??= { finds: [], findsNothing: [] });
      if (finds) own.finds.push(file);
      if (findsNothing) own.findsNothing.push(file);
    }
  }
  for (const own of Object.values(proof)) {
    // Many rules run beside those that a file tests: where a rule also finds something is where it is tested.
    const tested = own.findsNothing.filter((file) => own.finds.includes(file));
    own.findsNothing = tested.length > 0 ? tested : own.findsNothing.slice(0, 1);
  }
  return Object.fromEntries(Object.entries(proof).sort(([a], [b]) => (a < b ? -1 : 1)));
}
