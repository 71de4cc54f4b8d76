import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { caseworkers } from '../demo/caseworkers.ts';
import { conductor } from '../demo/conductor.ts';
import { engineQuiet } from '../demo/engine-quiet.ts';
import { engineTime } from '../demo/engine-time.ts';
import { playCase } from '../demo/play.ts';
import { candidatesOf, readRegister } from '../demo/register.ts';
import type { App } from '../src/app.ts';
import { processorSeconds } from './processor-time.ts';

export interface TwoYears {
  readonly cases: number;
  readonly casesPerMinute: number;
  readonly jobsPerSecond: number;
  /** The part of all processor time that the three JVMs took; the rest is the application's and the players'. */
  readonly engineShare: number;
  /** What the process holds of the machine's memory. */
  readonly megabytesBefore: number;
  readonly megabytesAfter: number;
  /** What its own objects need of that, once the collector has been. */
  readonly heapBefore: number;
  readonly heapAfter: number;
}

/** Plays whole two-year cases, all at once on one time line. */
export async function playTwoYears(
  app: App,
  clockUrl: string,
  pids: number[],
  found: string,
  count: number,
): Promise<TwoYears> {
  const time = engineTime(clockUrl);
  const settled = () => engineQuiet({ clockUrl, db: app.caseFile.db, idle: app.runner.idle });
  const stage = {
    caseFile: app.caseFile,
    url: app.url,
    people: caseworkers(app.engine, app.caseFile, { timeoutMs: 600_000 }),
    conductor: conductor(time.moveTo, settled),
  };
  const register = await readRegister(new URL('../demo/recipients.csv', import.meta.url));
  const jobsBefore = app.runner.handled();
  const before = {
    memory: memory(),
    own: ownSeconds(),
    engine: processorSeconds(pids),
    at: performance.now(),
  };
  await Promise.all(
    candidatesOf(register, found)
      .slice(0, count)
      .map((recipient) => playCase(stage, recipient, 'twoYears', found)),
  );
  await settled();
  const seconds = (performance.now() - before.at) / 1000;
  const engine = processorSeconds(pids) - before.engine;
  const own = ownSeconds() - before.own;
  const after = memory();
  return {
    cases: count,
    casesPerMinute: (60 * count) / seconds,
    jobsPerSecond: (app.runner.handled() - jobsBefore) / seconds,
    engineShare: engine / (engine + own),
    megabytesBefore: before.memory.resident,
    megabytesAfter: after.resident,
    heapBefore: before.memory.heap,
    heapAfter: after.heap,
  };
}

// Node gives the collector to a script only when it is asked for.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** In megabytes. */
function memory(): { resident: number; heap: number } {
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss / 1024 / 1024, heap: heapUsed / 1024 / 1024 };
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
