import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../camunda/errors.ts';
import { homeFolder } from '../camunda/home.ts';
import { localEnvironment, withoutCaseFile } from '../camunda/local-environment.ts';
import { startLocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { emptyState } from '../camunda/state-lock.ts';
import { median } from '../bench/median.ts';
import { measureRules, type CheckBench, type RulesBench } from '../bench/rules.ts';
import { playTwoYears, type TwoYears } from '../bench/two-year-cases.ts';
import { warmStart, type WarmStart } from '../bench/warm-start.ts';
import { workerThroughput, type Throughput } from '../bench/worker-throughput.ts';
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
  worker: { type: 'boolean', default: false },
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
  const only = (['rules', 'start', 'worker'] as const).find((part) => values[part]);
  const report: Report = {
    // First, while nothing else has been in this process: its memory is measured too.
    ...((!only || only === 'worker') && (await measureOnEngine(!only))),
    ...((!only || only === 'rules') && { rules: measureRules('2026-09-01') }),
    ...((!only || only === 'start') && { start: await warmStart(path.join(homeFolder(), 'bench-start')) }),
  };
  const file = `artifacts/bench${only ? `-${only}` : ''}.json`;
  await mkdir('artifacts', { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(table(report));
  console.log(`Also in ${file}.`);
}

/** On one engine of its own, with its clock moved. */
async function measureOnEngine(withCases: boolean) {
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
    const played = async () => {
      const app = await startApp(config);
      return playTwoYears(app, engine.clock!, pids, FOUND, cases).finally(() => app.stop());
    };
    const twoYears = withCases ? { twoYears: await played() } : {};

    const today = osloDate(new Date(await engineTime(engine.clock!).current()).toISOString());
    const bare = connectEngine(config.engine);
    const throughput = async (place: { folder: string } | { databaseUrl: string }) => {
      const caseFile = await openCaseFile({ keys: config.casefile.keys, ...place });
      return workerThroughput(bare, pids, caseFile, today).finally(() => caseFile.close());
    };
    const worker = await throughput({ folder: path.join(stateDir, 'throughput') });
    const workerOnPostgres = await onPostgres((databaseUrl) => throughput({ databaseUrl }));
    await bare.grpc.close();
    return { worker, workerOnPostgres, ...twoYears, startSeconds: engine.seconds };
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

function ofWorker(where: string, { noop, ...ours }: Throughput): string[] {
  const rung = (what: string, rates: readonly number[]) =>
    `    ${what.padEnd(42)}${n(median(rates))}${n(median(rates) / median(noop), 2)}`;
  return [
    `(a) jobs per second${where}, and their ratio to the first`,
    rung('no-op worker of the bare client', noop),
    rung('the same, with the answer that ours gives', ours.sameAnswer),
    rung('our wrapper around nothing', ours.wrapper),
    rung('nothing, but once, in a transaction', ours.once),
    rung('check-entry-conditions (wanted: 0.9)', ours.ours),
    rung('its step alone, no job taken or answered', ours.alone),
  ];
}

const ofCases = (twoYears: TwoYears): string[] => [
  `(b) two-year cases, ${String(twoYears.cases).padStart(3)}: cases per minute    ${n(twoYears.casesPerMinute)}`,
  `    jobs per second                           ${n(twoYears.jobsPerSecond)}`,
  `    the engine's share of processor time      ${n(twoYears.engineShare, 2)}`,
  `(c) memory of the application, MB: before     ${n(twoYears.megabytesBefore, 0)}`,
  `    after                                     ${n(twoYears.megabytesAfter, 0)}`,
  `    ratio                                     ${n(twoYears.megabytesAfter / twoYears.megabytesBefore, 2)}`,
  `    of it in use by its own objects: before   ${n(twoYears.heapBefore, 0)}`,
  `    after                                     ${n(twoYears.heapAfter, 0)}`,
];

const ofRules = (rules: RulesBench): string[] => [
  ...ofCheck('(d) a full entry check', rules.entry),
  ...ofCheck('(e) a month’s benefit', rules.month),
  `    the empty function, million calls per s   ${n(rules.emptyPerSecond / 1e6)}`,
];

const ofStart = ({ engines, commands, above, rounds }: WarmStart): string[] => [
  `(f) warm npm start until a task is listed, s  ${n(median(commands))}`,
  `    its three JVMs by themselves              ${n(median(engines))}`,
  `    above them (wanted: at most 15)           ${n(above)}`,
  `    the rounds' least and most above          ${n(Math.min(...rounds))}${n(Math.max(...rounds))}`,
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
