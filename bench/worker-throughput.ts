import { conditions } from '../demo/answers.ts';
import { syntheticIdentityNumber } from '../demo/identity-number.ts';
import { openCase, registerPerson, type CaseFile } from '../src/casefile/index.ts';
import type { Engine } from '../src/engine/client.ts';
import { runJobs } from '../src/engine/job-runner.ts';
import { createMetrics } from '../src/engine/metrics.ts';
import { createLog } from '../src/log.ts';
import { checkEntryConditions } from '../workers/decision/check-entry-conditions.ts';
import { oneTaskProcess } from './model.ts';
import { atRest } from './processor-time.ts';

const JOBS = 300;
const ROUNDS = 3;
const AT_ONCE = 32;
const deadlines = { dueDays: 21, reminderDays: 14, escalationDays: 28, correctionDays: 7, leadDays: 0 };

export interface Throughput {
  /** Jobs per second of each round. */
  readonly ours: number[];
  readonly noop: number[];
  /** The bare client's with the answer that ours gives: what the engine needs for the answer itself. */
  readonly sameAnswer: number[];
  /** The median of ours over the median of the bare client's. */
  readonly ratio: number;
  readonly ratioOfSameAnswer: number;
}

/**
 * The whole entry check, transaction and all, against a worker of the bare client that does nothing; in turns, each
 * when the engine has written and indexed what the one before it left.
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
    { name: 'bench-noop.bpmn', process: Buffer.from(oneTaskProcess('bench-noop', 'bench-noop')) },
  ]);
  const cases = await openCases(caseFile, today, JOBS);
  const ours: number[] = [];
  const noop: number[] = [];
  const sameAnswer: number[] = [];
  let answer: Answer = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    await createInstances(engine, 'bench-noop', cases, today);
    await atRest(pids);
    noop.push(await drainNoop(engine, {}));
    await createInstances(engine, 'bench-ours', cases, today);
    await atRest(pids);
    ours.push(await drainOurs(engine, caseFile, (given) => (answer = given)));
    await createInstances(engine, 'bench-noop', cases, today);
    await atRest(pids);
    sameAnswer.push(await drainNoop(engine, answer));
  }
  return {
    ...{ ours, noop, sameAnswer },
    ratio: median(ours) / median(noop),
    ratioOfSameAnswer: median(ours) / median(sameAnswer),
  };
}

type Answer = Record<string, unknown>;

async function drainNoop(engine: Engine, answer: Answer): Promise<number> {
  return timed((done) => {
    const worker = engine.grpc.createWorker({
      taskType: 'bench-noop',
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

async function drainOurs(
  engine: Engine,
  caseFile: CaseFile,
  gave: (answer: Answer) => void,
): Promise<number> {
  return timed((done) => {
    const runner = runJobs({
      engine,
      definitions: [
        {
          ...checkEntryConditions,
          run: async (...args) => {
            const output = await checkEntryConditions.run(...args);
            gave(output);
            done();
            return output;
          },
        },
      ],
      services: { caseFile, engine, log: createLog('silent'), paysFor: () => false },
      log: createLog('silent'),
      metrics: createMetrics(),
      maxActiveJobs: AT_ONCE,
    });
    return { stop: () => runner.stop(), idle: runner.idle };
  });
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
          variables: {
            caseId,
            deadlines,
            conditions: conditions() as never,
            effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
            assessmentDate: today,
          },
        }),
      ),
    );
  }
}

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

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
