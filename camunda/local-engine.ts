import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { requireDiskSpace } from './disk.ts';
import { SetupError } from './errors.ts';
import { fetchCamunda } from './fetch.ts';
import { findJdk } from './jdk.ts';
import { startJvm, type Jvm } from './jvm.ts';
import {
  brokerCommand,
  storeCommand,
  webCommand,
  type JvmCommand,
  type JvmPlan,
  type Part,
} from './jvm-command.ts';
import { portsFrom, requireFreePorts, type Ports } from './ports.ts';
import type { OnProgress } from './progress.ts';
import { readinessOf, until } from './readiness.ts';
import { startAgain } from './start-again.ts';
import { requireUnused, takeState } from './state-lock.ts';
import { acceptDatesWithoutMillis } from './lenient-dates.ts';
import { addLocalUsers } from './users.ts';

export interface LocalEngineOptions {
  stateDir: string;
  downloadDir?: string;
  ports?: Partial<Ports>;
  /** Lets tests and the demo move the engine's clock. */
  controlledClock: boolean;
  /** With a controlled clock: the instant at which the engine's time begins, for a fresh state only. */
  clockStartsAt?: Date;
  env?: NodeJS.ProcessEnv;
  log?: (line: string) => void;
  onProgress?: OnProgress;
  signal?: AbortSignal;
  startTimeoutMs?: number;
}
export interface LocalEngine {
  grpc: string;
  rest: string;
  tasklist: string;
  operate: string;
  /** The address of the controlled clock; null when the engine follows the wall clock. */
  clock: string | null;
  store: string;
  ports: Ports;
  logDir: string;
  /** Seconds from the start until each JVM was up. */
  seconds: Record<Part, number>;
  pids: Record<Part, number>;
  /** Rejects when a JVM ends without having been stopped. */
  died: Promise<never>;
  stop(): Promise<void>;
}

const LABELS: Record<Part, string> = { store: 'Search store', broker: 'Engine', web: 'Tasklist, Operate' };

/** Everything that can be wrong is looked for before anything is started; a failed start leaves nothing running. */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const stateDir = resolve(options.stateDir);
  const ports = portsFrom(options.env, options.ports);
  await requireUnused(stateDir);
  // Before the download too: a taken port is no reason to wait for it.
  await requireFreePorts(ports);
  const { jdk, origin, rejected } = findJdk({ env: options.env });
  options.log?.(`JDK ${jdk.version} in ${jdk.home} (${origin})`);
  for (const other of rejected) options.log?.(`  not ${other.home} (${other.origin}): ${other.reason}`);
  const begun = performance.now();
  const files = await fetchCamunda({
    jdk,
    downloadDir: options.downloadDir,
    signal: options.signal,
    onProgress: (text, state) =>
      options.onProgress?.({
        part: 'Camunda 8.6',
        text,
        seconds: (performance.now() - begun) / 1000,
        state,
      }),
  });
  await requireDiskSpace(stateDir);
  const releaseState = await takeState(stateDir);
  const running: Jvm[] = [];
  const stop = once(async () => {
    await stopInOrder(running);
    await rm(join(stateDir, 'tmp'), { recursive: true, force: true });
    await releaseState();
  });
  try {
    await requireFreePorts(ports);
    await rm(join(stateDir, 'tmp'), { recursive: true, force: true });
    for (const folder of ['logs', 'tmp', 'broker']) await mkdir(join(stateDir, folder), { recursive: true });
    const javaOptions = (options.env ?? process.env).KVP_JAVA_OPTIONS?.split(/\s+/).filter(Boolean);
    const { controlledClock, clockStartsAt } = options;
    const plan: JvmPlan = { jdk, files, stateDir, ports, controlledClock, clockStartsAt, javaOptions };
    const seconds = await startSideBySide(plan, running, options);
    const store = `http://127.0.0.1:${ports.store}`;
    await addLocalUsers(store);
    await acceptDatesWithoutMillis(store);
    return describe(plan, running, seconds, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startSideBySide(plan: JvmPlan, running: Jvm[], options: LocalEngineOptions) {
  const readiness = readinessOf(plan.ports);
  const seconds = { store: 0, broker: 0, web: 0 } as Record<Part, number>;
  const begun = performance.now();
  const giveUp = AbortSignal.timeout(options.startTimeoutMs ?? 300_000);
  const failed = new AbortController();
  const signal = AbortSignal.any([giveUp, failed.signal, ...(options.signal ? [options.signal] : [])]);

  const start = async (command: JvmCommand) => {
    const elapsed = () => (performance.now() - begun) / 1000;
    const { waitsFor, ready } = readiness[command.name];
    const say = (text: string, state: 'waiting' | 'up' | 'failed') =>
      options.onProgress?.({ part: LABELS[command.name], text, seconds: elapsed(), state });
    const startOnce = async () => {
      const jvm = await startJvm(command, plan.stateDir);
      running.push(jvm);
      await Promise.race([until(ready, signal), jvm.died]).catch((error: unknown) => {
        running.splice(running.indexOf(jvm), 1);
        throw error;
      });
    };
    say(`waits for ${waitsFor}`, 'waiting');
    const ticking = setInterval(() => say(`waits for ${waitsFor}`, 'waiting'), 1000);
    try {
      await startAgain(startOnce, (attempt) =>
        options.log?.(
          `${LABELS[command.name]}: the search store was not ready for it; started again (${attempt} of 3)`,
        ),
      );
      if (signal.aborted) throw interrupted(giveUp.aborted, command, elapsed());
      seconds[command.name] = elapsed();
      say('up', 'up');
    } catch (error) {
      // What somebody has stopped has not failed.
      if (!failed.signal.aborted && !options.signal?.aborted) say('failed', 'failed');
      failed.abort();
      throw error;
    } finally {
      clearInterval(ticking);
    }
  };
  const results = await Promise.allSettled(
    [storeCommand(plan), brokerCommand(plan), webCommand(plan)].map(start),
  );
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (reasons.length > 0) throw reasons.find((reason) => !isInterrupted(reason)) ?? reasons[0];
  return seconds;
}

const isInterrupted = (reason: unknown) => reason instanceof SetupError && reason.code === 'INTERRUPTED';

function interrupted(timedOut: boolean, { name, logFile }: JvmCommand, seconds: number): SetupError {
  if (!timedOut) return new SetupError('INTERRUPTED', 'The start was interrupted.');
  const problem = `The ${name} JVM was not ready after ${Math.round(seconds)} s.`;
  return new SetupError('START_TIMEOUT', problem, `Look into ${logFile}; on a busy machine, try again.`);
}

/** The store last: the engine writes to it until its end. */
async function stopInOrder(running: Jvm[]): Promise<void> {
  await Promise.all(running.filter((jvm) => jvm.name !== 'store').map((jvm) => jvm.stop(20_000)));
  await Promise.all(running.filter((jvm) => jvm.name === 'store').map((jvm) => jvm.stop(15_000)));
}

function describe(
  plan: JvmPlan,
  running: Jvm[],
  seconds: Record<Part, number>,
  stop: () => Promise<void>,
): LocalEngine {
  const { ports } = plan;
  const died = Promise.race(running.map((jvm) => jvm.died));
  died.catch(() => {});
  return {
    grpc: `grpc://localhost:${ports.grpc}`,
    rest: `http://localhost:${ports.rest}`,
    tasklist: `http://localhost:${ports.web}/tasklist`,
    operate: `http://localhost:${ports.web}/operate`,
    clock: plan.controlledClock ? clockOf(ports) : null,
    store: `http://localhost:${ports.store}`,
    ports,
    logDir: join(plan.stateDir, 'logs'),
    seconds,
    pids: Object.fromEntries(running.map((jvm) => [jvm.name, jvm.pid])) as Record<Part, number>,
    died,
    stop,
  };
}

const clockOf = (ports: Ports) => `http://localhost:${ports.monitor}/actuator/clock`;

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
