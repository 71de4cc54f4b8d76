import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readForms } from '../workers/forms.ts';
import { steps } from '../workers/index.ts';
import { openCaseFile, waitingMessages } from './casefile/index.ts';
import type { Config } from './config.ts';
import { requireDaysToRespond } from './days-to-respond.ts';
import { connectEngine } from './engine/client.ts';
import { engineClock } from './engine/clock.ts';
import { deployModels } from './engine/deploy.ts';
import { runJobs } from './engine/job-runner.ts';
import { createMetrics } from './engine/metrics.ts';
import { engineProbe, reachEngine } from './engine/reach.ts';
import { createHttp } from './http/index.ts';
import { settingsHere, useSettings } from './law/index.ts';
import { createLog, type Log } from './log.ts';
import { sendMessages } from './outbox.ts';
import { repeat } from './repeat.ts';
import { instancesOf } from './step/instances.ts';
import { openTasksOf } from './step/open-tasks.ts';
import { requireSoundModels } from './sound-models.ts';
import { signForms } from './step/signatures.ts';
import { within } from './within.ts';

/** The longest that stopping waits for any one part; jobs in hand are done long before. */
const STOP_MS = 15_000;
/** The longest that a question about readiness waits for an answer. */
const PROBE_MS = 3_000;

const models = fileURLToPath(new URL('../bpmn', import.meta.url));

export interface AppOptions {
  readonly log?: Log;
  /** The folder of models, decision tables and forms to deploy. */
  readonly models?: string;
  /** The answer of `requireProjectModels`, where that has been asked already. */
  readonly sound?: Promise<void>;
  /** Gives up the start. */
  readonly signal?: AbortSignal;
  /** Called when a worker has stopped asking for jobs: the process should end and be started anew. */
  readonly onStalled?: () => void;
}

/** @throws KvpError `MODELS_NOT_SOUND` when the models must be mended before an engine gets them */
export const requireProjectModels = (folder = models): Promise<void> =>
  requireSoundModels({ models: folder, jobTypes: steps.map(({ type }) => type), forms: readForms });

/**
 * Starts the application: case file, models, workers, outbox, pages. Whatever was started before something
 * fails is stopped again.
 * @returns `url` of the pages, and `stop()`, which lets the jobs in hand finish
 */
export async function startApp(config: Config, options: AppOptions = {}) {
  const log = options.log ?? createLog(config.logLevel);
  const started: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    // An engine that is gone is asked again for ever: what waits for it must not keep the rest from being stopped.
    for (const stopOne of started.splice(0).reverse()) await within(STOP_MS, stopOne(), undefined);
  };
  useSettings(config.settings);
  const set = Object.keys(config.settings);
  if (set.length > 0) log.info({ event: 'settings', set }, 'settings of this municipality');
  try {
    const caseFile = await openCaseFile({ ...config.casefile, log });
    started.push(() => caseFile.close());

    const metrics = createMetrics();
    const engine = connectEngine(config.engine);
    started.push(() => engine.grpc.close());
    const folder = options.models ?? models;
    await (options.sound ?? requireProjectModels(folder));
    await requireDaysToRespond(folder, settingsHere());
    await reachEngine(engine, { address: config.engine.grpc, log, signal: options.signal });
    const deployed = await deployModels(engine, folder);
    log.info({ event: 'models-deployed', deployed }, 'models deployed');

    const engineAnswers = engineProbe(engine);
    const runner = runJobs({
      engine,
      definitions: steps,
      services: { caseFile, engine, log, paysFor: config.paysFor },
      log,
      metrics,
      onStalled: () => options.onStalled?.(),
    });
    started.push(() => runner.stop());
    const outbox = repeat('outbox', 200, log, () => sendMessages(caseFile, engine, metrics, log));
    started.push(() => outbox.stop());
    const signing = repeat('signing', 1_000, log, () => signForms(caseFile, engine));
    started.push(() => signing.stop());

    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(config.http.port, config.http.host, resolve);
    });
    started.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
    const url = config.http.publicUrl ?? address(server.address());

    server.on(
      'request',
      createHttp({
        caseFile,
        clock: engineClock(config.engine.clockUrl),
        log,
        metrics,
        links: { tasklist: config.tasklistUrl, operate: config.operateUrl, publicUrl: url },
        host: config.http.host,
        sessionKey: randomBytes(32),
        health: {
          live: () => {
            const stalled = runner.stalled();
            return { ok: stalled.length === 0, stalled };
          },
          ready: async () => {
            const [answers, waiting] = await Promise.all([
              engineAnswers(PROBE_MS),
              within(PROBE_MS, waitingMessages(caseFile.db), undefined).catch(() => undefined),
            ]);
            const parts = { engine: answers, caseFile: waiting !== undefined };
            return { ok: Object.values(parts).every(Boolean), parts };
          },
        },
        instances: (caseId) => instancesOf(caseFile.db, caseId),
        tasks: (caseId) => openTasksOf({ caseFile, engine }, caseId),
      }),
    );
    return { url, config, caseFile, engine, runner, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export type App = Awaited<ReturnType<typeof startApp>>;

const address = (bound: ReturnType<ReturnType<typeof createServer>['address']>) =>
  typeof bound === 'object' && bound ? `http://localhost:${bound.port}` : String(bound);
