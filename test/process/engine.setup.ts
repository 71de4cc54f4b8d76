import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalEngine } from '../../camunda/local-engine.ts';

/** A Monday from which every rate is known for the three years that the stories take. */
export const FIRST_DAY = '2023-11-06';

export interface TestEngine {
  readonly grpc: string;
  readonly rest: string;
  readonly clock: string;
  readonly store: string;
  readonly tasklist: string;
  readonly operate: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    engine: TestEngine;
  }
}

/**
 * One engine for the whole run, with a clock that tests may move. KVP_TEST_ENGINE (JSON of addresses) names one
 * that runs already, for people who run a story again and again.
 */
export default async function setup(project: TestProject) {
  if (process.env.KVP_TEST_ENGINE) {
    project.provide('engine', JSON.parse(process.env.KVP_TEST_ENGINE) as TestEngine);
    return;
  }
  const stateDir = await mkdtemp(path.join(tmpdir(), 'kvp-flyt-test-'));
  const engine = await startLocalEngine({
    stateDir,
    controlledClock: true,
    clockStartsAt: new Date(`${FIRST_DAY}T08:00:00+01:00`),
    log: (line) => console.log(line),
  });
  project.provide('engine', {
    grpc: engine.grpc,
    rest: engine.rest,
    clock: engine.clock!,
    store: engine.store,
    tasklist: engine.tasklist,
    operate: engine.operate,
  });
  return async () => {
    await engine.stop();
    await rm(stateDir, { recursive: true, force: true });
  };
}
