import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { homeFolder } from '../camunda/home.ts';
import { localEnvironment } from '../camunda/local-environment.ts';
import { startLocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { playTwoYears } from '../bench/two-year-cases.ts';
import { median, workerThroughput } from '../bench/worker-throughput.ts';
import { startApp } from '../src/app.ts';
import { openCaseFile } from '../src/casefile/index.ts';
import { readConfig } from '../src/config.ts';
import { connectEngine } from '../src/engine/client.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '50' } } });
const FOUND = '2023-11-06';

/** Measures on one engine in one run, so that the figures can be compared with each other, not with other machines'. */
async function main(): Promise<void> {
  const stateDir = path.join(homeFolder(), 'bench');
  await rm(stateDir, { recursive: true, force: true });
  const engine = await startLocalEngine({
    stateDir,
    controlledClock: true,
    clockStartsAt: new Date(`${FOUND}T08:00:00+01:00`),
    log: (line) => console.log(line),
  });
  try {
    const env = localEnvironment(engine, await localKeys(path.join(stateDir, 'keys.json')), stateDir);
    const config = readConfig({ ...env, PORT: '0', LOG_LEVEL: 'silent', KVP_PAYMENT_OFFICES: 'none' });

    const bare = connectEngine(config.engine);
    const caseFile = await openCaseFile({ ...config.casefile, folder: path.join(stateDir, 'throughput') });
    const worker = await workerThroughput(bare, caseFile, FOUND);
    await bare.grpc.close();
    await caseFile.close();

    const app = await startApp(config);
    const twoYears = await playTwoYears(
      app,
      engine.clock!,
      Object.values(engine.pids),
      FOUND,
      Number(values.cases),
    );
    await app.stop();

    const report = { worker, twoYears, startSeconds: engine.seconds };
    await mkdir('artifacts', { recursive: true });
    await writeFile('artifacts/bench.json', `${JSON.stringify(report, null, 2)}\n`);
    const n = (value: number, digits = 1) => value.toFixed(digits).padStart(9);
    console.log(`
(a) check-entry-conditions, jobs per second   ${n(median(worker.ours))}
    no-op worker of the bare client           ${n(median(worker.noop))}
    ratio (wanted: at least 0.9)              ${n(worker.ratio, 2)}
(b) two-year cases, ${String(twoYears.cases).padStart(3)}: cases per minute    ${n(twoYears.casesPerMinute)}
    jobs per second                           ${n(twoYears.jobsPerSecond)}
    the engine's share of processor time      ${n(twoYears.engineShare, 2)}
(c) memory of the application, MB: before     ${n(twoYears.megabytesBefore, 0)}
    after                                     ${n(twoYears.megabytesAfter, 0)}
    ratio                                     ${n(twoYears.megabytesAfter / twoYears.megabytesBefore, 2)}
Also in artifacts/bench.json.`);
  } finally {
    await engine.stop();
  }
}

await main();
process.exit();
