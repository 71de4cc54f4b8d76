import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

const kinds = ['unit', 'process', 'browser'] as const;
const report = 'artifacts/test-report.json';

/** Runs the tests, all or the kinds named, and says last, alone on its line, how many passed and failed. */
async function main(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((kind) => !kinds.includes(kind as never));
  if (unknown.length > 0) {
    console.error(`Unknown kind of test: ${unknown.join(', ')}. There are ${kinds.join(', ')}.`);
    return 2;
  }
  await mkdir('artifacts', { recursive: true });
  await rm(report, { force: true });
  const projects = (wanted.length > 0 ? wanted : kinds).flatMap((kind) => ['--project', kind]);
  const args = ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args]);
  const { passed, failed } = await counts();
  // A file that cannot even be loaded has no test that could fail.
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${failures} failed`);
  return failures > 0 || passed === 0 ? 1 : 0;
}

const run = (command: string, args: string[]) =>
  new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });

async function counts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

process.exitCode = await main(process.argv.slice(2));
