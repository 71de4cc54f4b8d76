import { join } from 'node:path';
import { messageOf, SetupError } from '../camunda/errors.ts';
import { localFolder } from '../camunda/home.ts';
import { localEnvironment } from '../camunda/local-environment.ts';
import { startLocalEngine, type LocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { isFree } from '../camunda/ports.ts';
import { progressPrinter } from '../camunda/progress.ts';
import { addressTable } from '../camunda/address-table.ts';
import { startApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';

const stopping = new AbortController();
const asked = new Promise<void>((resolve) => {
  stopping.signal.addEventListener('abort', () => resolve());
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
process.on('disconnect', () => stopping.abort());

/** With the address of a cluster in the environment nothing local is started. */
const isLocal = !process.env.ZEEBE_GRPC_ADDRESS;

async function startEngine(): Promise<LocalEngine | null> {
  if (!isLocal) return null;
  await requireAppPort();
  const print = progressPrinter();
  try {
    return await startLocalEngine({
      stateDir: localFolder(),
      controlledClock: false,
      log: (line) => console.log(line),
      onProgress: print,
      signal: stopping.signal,
    });
  } finally {
    print.end();
  }
}

/** Looked at first: half a minute of starting engines is a long way to a taken port. */
async function requireAppPort(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  if (port > 0 && !(await isFree(port)))
    throw new SetupError(
      'PORT_TAKEN',
      `Port ${port}, for KVP Flyt itself, is taken.`,
      'Choose another with PORT.',
    );
}

async function main(): Promise<void> {
  const engine = await startEngine();
  try {
    const env = engine
      ? localEnvironment(engine, await localKeys(join(localFolder(), 'keys.json')), localFolder())
      : process.env;
    const app = await startApp(readConfig(env));
    try {
      console.log(addressTable(app.url, engine));
      console.log('Ctrl-C stops everything.');
      await Promise.race([asked, ...(engine ? [engine.died] : [])]);
      console.log('Stopping …');
    } finally {
      await app.stop();
    }
  } finally {
    await engine?.stop();
  }
}

try {
  await main();
} catch (error) {
  const wanted = stopping.signal.aborted && error instanceof SetupError && error.code === 'INTERRUPTED';
  if (!wanted) {
    console.error(`\n${messageOf(error)}`);
    process.exitCode = 1;
  }
}
// Whatever still keeps the loop alive has had its chance to end.
process.exit();
