import { join } from 'node:path';
import { messageOf, SetupError } from '../camunda/errors.ts';
import { localFolder } from '../camunda/home.ts';
import { localEnvironment } from '../camunda/local-environment.ts';
import { startLocalEngine, type LocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { requirePagesPort } from '../camunda/pages-port.ts';
import { progressPrinter } from '../camunda/progress.ts';
import { requireUnused } from '../camunda/state-lock.ts';
import { addressTable } from '../camunda/address-table.ts';
import { requireProjectModels, startApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { isLoopbackName } from '../src/http/security/loopback.ts';
import { readSettingsFile } from '../src/settings-file.ts';

const stopping = new AbortController();
const asked = new Promise<void>((resolve) => {
  stopping.signal.addEventListener('abort', () => resolve());
});
const stalled = new AbortController();
/** Rejects when a worker has stopped asking for jobs: cases would stand still while everything looks healthy. */
const stands = new Promise<never>((_, reject) => {
  const problem = 'A worker has stopped asking Camunda for jobs.';
  const error = new SetupError('WORKER_STALLED', problem, 'Start again; every case stands where it was.');
  stalled.signal.addEventListener('abort', () => reject(error));
});
stands.catch(() => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
// Asked again, it does not wait for anything: the JVMs end with this process. One Ctrl-C may come twice within a moment.
process.once('SIGINT', () => {
  const first = performance.now();
  process.on('SIGINT', () => performance.now() - first > 2_000 && process.exit(130));
});
process.on('disconnect', () => stopping.abort());

/** With the address of a cluster in the environment nothing local is started. */
const isLocal = !process.env.ZEEBE_GRPC_ADDRESS;

async function startEngine(signal: AbortSignal): Promise<LocalEngine> {
  await requireUnused(localFolder());
  await requirePagesPort();
  const print = progressPrinter();
  try {
    return await startLocalEngine({
      stateDir: localFolder(),
      controlledClock: false,
      log: (line) => console.log(line),
      onProgress: print,
      signal,
    });
  } finally {
    print.end();
  }
}

/** The models are looked at while the JVMs start: what is wrong with them is told at once, and costs no time otherwise. */
async function startBeside(sound: Promise<void>): Promise<LocalEngine | null> {
  if (!isLocal) return null;
  const broken = new AbortController();
  sound.catch(() => broken.abort());
  try {
    return await startEngine(AbortSignal.any([stopping.signal, broken.signal]));
  } catch (error) {
    if (broken.signal.aborted) await sound;
    throw error;
  }
}

async function main(): Promise<void> {
  if (!isLocal) readConfig(process.env);
  else if (process.env.KVP_SETTINGS) readSettingsFile(process.env.KVP_SETTINGS);
  const sound = requireProjectModels();
  // It is waited for later; until then nobody has overlooked it.
  sound.catch(() => {});
  const engine = await startBeside(sound);
  try {
    const env = engine
      ? {
          // A line for each request would push the table of addresses off the screen.
          LOG_LEVEL: 'warn',
          ...localEnvironment(engine, await localKeys(join(localFolder(), 'keys.json')), localFolder()),
        }
      : process.env;
    const config = readConfig(env);
    const app = await startApp(config, { sound, onStalled: () => stalled.abort(), signal: stopping.signal });
    try {
      const pages = { tasklist: config.tasklistUrl, operate: config.operateUrl };
      if (!stopping.signal.aborted) {
        console.log(
          addressTable(app.url, pages, { engine: isLocal, pages: isLoopbackName(config.http.host) }),
        );
        console.log('Ctrl-C stops everything.');
      }
      await Promise.race([asked, stands, ...(engine ? [engine.died] : [])]);
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
  const given = (error as { code?: unknown; name?: unknown }) ?? {};
  const wanted = stopping.signal.aborted && (given.code === 'INTERRUPTED' || given.name === 'AbortError');
  if (!wanted) {
    console.error(`\n${messageOf(error)}`);
    process.exitCode = 1;
  }
}
// Whatever still keeps the loop alive has had its chance to end.
process.exit();
