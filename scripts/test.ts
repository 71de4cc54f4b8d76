import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { messageOf } from '../camunda/errors.ts';
import { findJdk } from '../camunda/jdk.ts';
import { findMaven } from '../camunda/maven.ts';
import { findBrowser } from '../test/support/browser.ts';
import { findPostgres } from '../test/support/find-postgres.ts';

const kinds = ['unit', 'casefile', 'postgres', 'start', 'process', 'browser'] as const;

/** What a kind looks for on the machine; each says itself how to get what is missing. */
const engine = process.env.KVP_TEST_ENGINE ? [] : [findJdk, findMaven];
const NEEDS: Partial<Record<string, readonly (() => unknown)[]>> = {
  start: engine,
  process: engine,
  browser: [...engine, findBrowser],
};

/**
 * Runs the tests, all or the kinds named, one kind after the other: each that needs an engine starts its own. Says
 * last, alone on its line, how many passed and failed.
 */
async function main(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((kind) => !kinds.includes(kind as never));
  if (unknown.length > 0) {
    console.error(`Unknown kind of test: ${unknown.join(', ')}. There are ${kinds.join(', ')}.`);
    return 2;
  }
  const missing = missingFor(wanted.length > 0 ? wanted : kinds);
  if (missing.length > 0) {
    for (const sentence of missing) console.error(sentence);
    return 1;
  }
  let passed = 0;
  let failed = 0;
  for (const kind of wanted.length > 0 ? wanted : kinds) {
    if (stopped) break;
    if (kind === 'postgres' && wanted.length === 0 && !(await hasPostgres())) {
      console.log('No PostgreSQL server is installed (apt install postgresql): its tests are left out.');
      continue;
    }
    const result = await runKind(kind);
    passed += result.passed;
    failed += result.failed;
  }
  if (stopped) {
    console.log('Stopped before all tests were run.');
    return 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Told at once, not after the tests that need nothing of it. */
function missingFor(wanted: readonly string[]): string[] {
  const searches = new Set(wanted.flatMap((kind) => NEEDS[kind] ?? []));
  return [...searches].flatMap((search) => {
    try {
      search();
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  });
}

const hasPostgres = async () => Boolean(process.env.TEST_DATABASE_URL ?? (await findPostgres()));

async function runKind(kind: string): Promise<{ passed: number; failed: number }> {
  const report = `artifacts/tests-${kind}.json`;
  await mkdir('artifacts', { recursive: true });
  await rm(report, { force: true });
  const args = [
    'run',
    '--project',
    kind,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args]);
  const { passed, failed } = await counts(report);
  // A file that cannot even be loaded has no test that could fail.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Set by Ctrl-C, or by npm's end: what runs is ended, and nothing else is begun. */
let stopped = false;
let running: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });
}

const run = (command: string, args: string[]) =>
  new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    running = child;
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });

async function counts(report: string) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

process.exitCode = await main(process.argv.slice(2));
