import { z } from 'zod';
import { conditions } from '../demo/answers.ts';
import { syntheticIdentityNumber } from '../demo/identity-number.ts';
import { openCase, registerPerson, type CaseFile } from '../src/casefile/index.ts';
import type { Engine } from '../src/engine/client.ts';
import { runJobs } from '../src/engine/job-runner.ts';
import type { JobDefinition } from '../src/engine/job.ts';
import { createMetrics } from '../src/engine/metrics.ts';
import { createLog } from '../src/log.ts';
import { defineStep, type StepServices } from '../src/step/define-step.ts';
import { checkEntryConditions } from '../workers/decision/check-entry-conditions.ts';
import { oneTaskProcess } from './model.ts';
import { atRest } from './processor-time.ts';

const JOBS = 400;
const ROUNDS = 3;
const AT_ONCE = 32;
const deadlines = { dueDays: 21, reminderDays: 14, escalationDays: 28, correctionDays: 7, leadDays: 0 };

/** Jobs per second of each round, from the least that a worker can do to the whole of ours. */
export interface Throughput {
  /** A worker of the bare client that does nothing. */
  readonly noop: number[];
  /** The same with the answer that ours gives: what the engine needs for the answer itself. */
  readonly sameAnswer: number[];
  /** Our job wrapper around a job that does nothing. */
  readonly wrapper: number[];
  /** A step that does nothing but being done once, in a transaction of the case file. */
  readonly once: number[];
  /** The whole entry check. */
  readonly ours: number[];
  /** The step of the entry check by itself, with its transaction: no job is taken or answered, and the engine rests. */
  readonly alone: number[];
}

/**
 * The entry check, transaction and all, against a worker of the bare client that does nothing, and what lies between
 * them; in turns, each when the engine has written and indexed what the one before it left.
 * @param pids of the engine's processes
 */
export async function workerThroughput(
  engine: Engine,
  pids: readonly number[],
  caseFile: CaseFile,
  today: string,
): Promise<Throughput> {
  await engine.grpc.deployResources([
    { name: 'bench-ours.bpmn', process: Buffer.from(oneTaskProcess('bench-ours', 'check-entry-conditions')) },
    { name: 'bench-noop.bpmn', process: Buffer.from(oneTaskProcess('bench-noop', NOOP)) },
  ]);
  const cases = await openCases(caseFile, today, JOBS);
  const services = { caseFile, engine, log: createLog('silent'), paysFor: () => false };
  const measured: Throughput = { noop: [], sameAnswer: [], wrapper: [], once: [], ours: [], alone: [] };
  let answer: Record<string, unknown> = {};
  const entryCheck: JobDefinition<StepServices> = {
    ...checkEntryConditions,
    run: async (...args) => (answer = await checkEntryConditions.run(...args)),
  };
  const drained = async (bpmnProcessId: string, drain: () => Promise<number>) => {
    await createInstances(engine, bpmnProcessId, cases, today);
    await atRest(pids);
    return drain();
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.noop.push(await drained('bench-noop', () => drainBare(engine, {})));
    measured.ours.push(await drained('bench-ours', () => drainOurs(entryCheck, services)));
    measured.sameAnswer.push(await drained('bench-noop', () => drainBare(engine, answer)));
    measured.wrapper.push(await drained('bench-noop', () => drainOurs(doesNothing, services)));
    measured.once.push(await drained('bench-noop', () => drainOurs(doesNothingOnce, services)));
    await atRest(pids);
    measured.alone.push(await withoutEngine(services, cases, today, round));
  }
  return measured;
}

const NOOP = 'bench-noop';
const doesNothing: JobDefinition<StepServices> = {
  type: NOOP,
  input: z.object({}),
  output: z.object({}),
  run: async () => ({}),
};
const doesNothingOnce = defineStep({ type: NOOP, input: {}, output: {}, run: async () => ({}) });

async function drainBare(engine: Engine, answer: Record<string, unknown>): Promise<number> {
  return timed((done) => {
    const worker = engine.grpc.createWorker({
      taskType: NOOP,
      maxJobsToActivate: AT_ONCE,
      pollInterval: 20,
      taskHandler: async (job) => {
        const acknowledged = await job.complete(answer as never);
        done();
        return acknowledged;
      },
    });
    return { stop: () => worker.close() };
  });
}

async function drainOurs(definition: JobDefinition<StepServices>, services: StepServices): Promise<number> {
  return timed((done) => {
    const runner = runJobs({
      engine: services.engine,
      definitions: [{ ...definition, run: (...args) => definition.run(...args).finally(done) }],
      services,
      log: services.log,
      metrics: createMetrics(),
      maxActiveJobs: AT_ONCE,
    });
    return { stop: () => runner.stop(), idle: runner.idle };
  });
}

async function withoutEngine(
  services: StepServices,
  cases: readonly string[],
  today: string,
  round: number,
): Promise<number> {
  const left = cases.map((caseId, i) => ({ caseId, key: `alone-${round}-${i}` }));
  const begun = performance.now();
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { caseId, key } = next;
      const job = {
        ...{ key, elementInstanceKey: key, processInstanceKey: key, elementId: 'task' },
        ...{ type: checkEntryConditions.type, processId: 'bench-ours', processVersion: 1 },
        ...{ now: `${today}T12:00:00+01:00`, today },
      };
      const input = checkEntryConditions.input.parse(variables(caseId, today));
      await checkEntryConditions.run(input, job, services);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return cases.length / ((performance.now() - begun) / 1000);
}

interface Started {
  readonly stop: () => Promise<unknown>;
  /** Where `done` comes before the engine has the answer: resolves when it has all of them. */
  readonly idle?: () => Promise<void>;
}

async function timed(start: (done: () => void) => Started): Promise<number> {
  let left = JOBS;
  const begun = performance.now();
  let started: Started | undefined;
  await new Promise<void>((resolve) => {
    started = start(() => (--left === 0 ? resolve() : undefined));
  });
  const { stop, idle } = started!;
  await idle?.();
  const seconds = (performance.now() - begun) / 1000;
  await stop();
  return JOBS / seconds;
}

async function createInstances(
  engine: Engine,
  bpmnProcessId: string,
  cases: string[],
  today: string,
): Promise<void> {
  for (let i = 0; i < cases.length; i += AT_ONCE) {
    await Promise.all(
      cases.slice(i, i + AT_ONCE).map((caseId) =>
        engine.grpc.createProcessInstance({
          bpmnProcessId,
          variables: variables(caseId, today) as never,
        }),
      ),
    );
  }
}

const variables = (caseId: string, today: string) => ({
  ...{ caseId, deadlines },
  conditions: conditions(),
  effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  assessmentDate: today,
});

async function openCases(caseFile: CaseFile, today: string, count: number): Promise<string[]> {
  const cases: string[] = [];
  for (let i = 0; i < count; i += 1) {
    cases.push(
      await caseFile.transaction(async (tx) => {
        const identityNumber = syntheticIdentityNumber(
          `19${60 + (i % 40)}-03-0${1 + (i % 9)}`,
          Math.floor(i / 40),
        );
        const person = await registerPerson(tx, caseFile.cipher, {
          identityNumber,
          firstName: 'Måle',
          lastName: 'Person',
        });
        const by = { actor: 'bench', engineDate: today };
        const opened = await openCase(tx, {
          ...by,
          personId: person.personId,
          officeId: '0906',
          source: 'application',
          applicationDate: today,
          caseUrl: (id) => id,
        });
        return opened.caseId;
      }),
    );
  }
  // Their processes are not part of the measure.
  await caseFile.db.deleteFrom('outbox').execute();
  return cases;
}
