import type { Log } from '../log.ts';
import type { Engine } from './client.ts';
import type { JobDefinition } from './job.ts';
import { handleJob, type RawJob } from './handle-job.ts';
import type { Metrics } from './metrics.ts';
import { watchPolls } from './watchdog.ts';

const LONG_POLL_MS = 10_000;

export interface JobRunnerOptions<Services> {
  readonly engine: Engine;
  readonly definitions: readonly JobDefinition<Services>[];
  readonly services: Services;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How many jobs of one type may be in hand at once. */
  readonly maxActiveJobs?: number;
  /** Called once when a worker has stopped asking for jobs; the process should end and be started anew. */
  readonly onStalled?: (jobType: string) => void;
}

/**
 * Starts one worker per job type. `stop()` stops asking for jobs, waits until those in hand are done, and
 * resolves; a job that is cut off all the same comes back by its timeout and finds its work done.
 */
export function runJobs<Services>(options: JobRunnerOptions<Services>) {
  const { engine, definitions, services, log, metrics, maxActiveJobs = 32 } = options;
  const inHand = new Set<Promise<unknown>>();
  let handled = 0;

  const workers = definitions.map((definition) => {
    const worker = engine.grpc.createWorker({
      taskType: definition.type,
      fetchVariable: ['now', ...Object.keys(definition.input.shape)],
      maxJobsToActivate: maxActiveJobs,
      timeout: 30_000,
      longPoll: LONG_POLL_MS,
      pollInterval: 20,
      // Only this makes the client count its polls, which the watchdog needs.
      debug: true,
      taskHandler: (job) => {
        const handling = handleJob(job as unknown as RawJob, definition, services, log, metrics);
        inHand.add(handling);
        handled += 1;
        void handling.finally(() => inHand.delete(handling));
        return handling as never;
      },
    });
    // Without a listener an error of the stream would end the process.
    worker.on('streamError', () => metrics.pollErrors.inc({ type: definition.type }));
    return { type: definition.type, worker };
  });

  const watchdog = watchPolls(
    workers.map(({ type, worker }) => ({
      type,
      polls: () => (worker as unknown as { pollCount: number }).pollCount,
    })),
    {
      stalledAfterMs: 6 * LONG_POLL_MS,
      onStalled: (type) => {
        log.fatal({ event: 'worker-stalled', jobType: type }, 'a worker has stopped asking for jobs');
        options.onStalled?.(type);
      },
    },
  );

  return {
    /** Job types whose worker has not asked for jobs for too long; empty when all is well. */
    stalled: () => watchdog.stalled(),
    /** Jobs taken in hand since the start. */
    handled: () => handled,
    /** Resolves when no job is in hand; for tests that are about to move the clock. */
    idle: async () => {
      while (inHand.size > 0) await Promise.allSettled(inHand);
    },
    stop: async () => {
      watchdog.stop();
      await Promise.all(workers.map(({ worker }) => worker.close()));
    },
  };
}

export type JobRunner = ReturnType<typeof runJobs>;
