import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../camunda/errors.ts';
import { homeFolder } from '../camunda/home.ts';
import { localEnvironment, withoutCaseFile } from '../camunda/local-environment.ts';
import { startLocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { emptyState } from '../camunda/state-lock.ts';
import { measureRules, type CheckBench, type RulesBench } from '../bench/rules.ts';
import { playTwoYears, type TwoYears } from '../bench/two-year-cases.ts';
import { warmStart, type WarmStart } from '../bench/warm-start.ts';
import { median, workerThroughput, type Throughput } from '../bench/worker-throughput.ts';
import { startApp } from '../src/app.ts';
import { openCaseFile } from '../src/casefile/index.ts';
import { readConfig } from '../src/config.ts';
import { connectEngine } from '../src/engine/client.ts';
import { osloDate } from '../src/engine/oslo-date.ts';
import { engineTime } from '../demo/engine-time.ts';
import { findPostgres } from '../test/support/find-postgres.ts';
import { readArguments, wholeNumber } from './arguments.ts';
import { startPostgres } from '../test/support/postgres-server.ts';

const values = readArguments({
  cases: { type: 'string', default: '50' },
  rules: { type: 'boolean', default: false },
  start: { type: 'boolean', default: false },
});
const cases = wholeNumber('cases', values.cases, 1, 200);
const FOUND = '2023-11-06';

interface Report {
  readonly rules?: RulesBench;
  readonly start?: WarmStart;
  readonly worker?: Throughput;
  /** The same with a PostgreSQL server for case file, where one is installed. */
  readonly workerOnPostgres?: Throughput | undefined;
  readonly twoYears?: TwoYears;
  readonly startSeconds?: unknown;
}

/** Measures in one run, so that the figures can be compared with each other, not with other machines'. */
async function main(): Promise<void> {
  const all = !values.rules && !values.start;
  const report: Report = {
    ...((all || values.rules) && { rules: measureRules('2026-09-01') }),
    ...((all || values.start) && { start: await warmStart(path.join(homeFolder(), 'bench-start')) }),
    ...(all && (await measureOnEngine())),
  };
  const file = `artifacts/bench${all ? '' : values.rules ? '-rules' : '-start'}.json`;
  await mkdir('artifacts', { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(table(report));
  console.log(`Also in ${file}.`);
}

/** On one engine of its own, with its clock moved. */
async function measureOnEngine() {
  const stateDir = path.join(homeFolder(), 'bench');
  await emptyState(stateDir);
  const engine = await startLocalEngine({
    stateDir,
    controlledClock: true,
    clockStartsAt: new Date(`${FOUND}T08:00:00+01:00`),
    log: (line) => console.log(line),
  });
  try {
    const env = localEnvironment(
      engine,
      await localKeys(path.join(stateDir, 'keys.json')),
      stateDir,
      withoutCaseFile(),
    );
    const config = readConfig({ ...env, PORT: '0', LOG_LEVEL: 'silent', KVP_PAYMENT_OFFICES: 'none' });

    const pids = Object.values(engine.pids);
    // First, while nothing else has been in this process: its memory is measured too.
    const app = await startApp(config);
    const twoYears = await playTwoYears(app, engine.clock!, pids, FOUND, cases);
    await app.stop();

    const today = osloDate(new Date(await engineTime(engine.clock!).current()).toISOString());
    const bare = connectEngine(config.engine);
    const throughput = async (place: { folder: string } | { databaseUrl: string }) => {
      const caseFile = await openCaseFile({ keys: config.casefile.keys, ...place });
      return workerThroughput(bare, pids, caseFile, today).finally(() => caseFile.close());
    };
    const worker = await throughput({ folder: path.join(stateDir, 'throughput') });
    const workerOnPostgres = await onPostgres((databaseUrl) => throughput({ databaseUrl }));
    await bare.grpc.close();
    return { worker, workerOnPostgres, twoYears, startSeconds: engine.seconds };
  } finally {
    await engine.stop();
  }
}

async function onPostgres<T>(measure: (databaseUrl: string) => Promise<T>): Promise<T | undefined> {
  const programs = await findPostgres();
  if (!programs) return undefined;
  const server = await startPostgres(programs);
  return measure(server.url).finally(() => server.stop());
}

const n = (value: number, digits = 1) => value.toFixed(digits).padStart(9);

function table({ worker, workerOnPostgres, twoYears, rules, start }: Report): string {
  return [
    ...(worker ? ofWorker('', worker) : []),
    ...(workerOnPostgres ? ofWorker(', on PostgreSQL', workerOnPostgres) : []),
    ...(twoYears ? ofCases(twoYears) : []),
    ...(rules ? ofRules(rules) : []),
    ...(start ? ofStart(start) : []),
  ].join('\n');
}

const ofWorker = (where: string, { ours, noop, sameAnswer, ...ratios }: Throughput): string[] => [
  `${`(a) check-entry-conditions${where}`.padEnd(46)}${n(median(ours))} jobs per second`,
  `    no-op worker of the bare client           ${n(median(noop))}`,
  `    ratio (wanted: at least 0.9)              ${n(ratios.ratio, 2)}`,
  `    no-op worker that gives the same answer   ${n(median(sameAnswer))}`,
  `    ratio                                     ${n(ratios.ratioOfSameAnswer, 2)}`,
];

const ofCases = (twoYears: TwoYears): string[] => [
  `(b) two-year cases, ${String(twoYears.cases).padStart(3)}: cases per minute    ${n(twoYears.casesPerMinute)}`,
  `    jobs per second                           ${n(twoYears.jobsPerSecond)}`,
  `    the engine's share of processor time      ${n(twoYears.engineShare, 2)}`,
  `(c) memory of the application, MB: before     ${n(twoYears.megabytesBefore, 0)}`,
  `    after                                     ${n(twoYears.megabytesAfter, 0)}`,
  `    ratio                                     ${n(twoYears.megabytesAfter / twoYears.megabytesBefore, 2)}`,
];

const ofRules = (rules: RulesBench): string[] => [
  ...ofCheck('(d) a full entry check', rules.entry),
  ...ofCheck('(e) a month’s benefit', rules.month),
  `    the empty function, million calls per s   ${n(rules.emptyPerSecond / 1e6)}`,
];

const ofStart = ({ engines, commands, above }: WarmStart): string[] => [
  `(f) warm npm start until a task is listed, s  ${n(Math.min(...commands))}`,
  `    its three JVMs by themselves              ${n(Math.min(...engines))}`,
  `    above them (wanted: at most 15)           ${n(above)}`,
];

const ofCheck = (
  what: string,
  { rules, checksPerSecond, rulesPerSecond, emptyCallsPerCheck }: CheckBench,
) => [
  `${`${what}, ${rules} rules, per second`.padEnd(46)}${n(checksPerSecond, 0)}`,
  `    rules per second                          ${n(rulesPerSecond, 0)}`,
  `    calls of the empty function in that time  ${n(emptyCallsPerCheck, 0)}`,
];

try {
  await main();
} catch (error) {
  console.error(`\n${messageOf(error)}`);
  process.exitCode = 1;
}
process.exit();
