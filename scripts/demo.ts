import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { addressTable } from '../camunda/address-table.ts';
import { messageOf } from '../camunda/errors.ts';
import { homeFolder } from '../camunda/home.ts';
import { localEnvironment, withoutCaseFile } from '../camunda/local-environment.ts';
import { startLocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { progressPrinter } from '../camunda/progress.ts';
import { requirePagesPort } from '../camunda/pages-port.ts';
import { emptyState, requireUnused } from '../camunda/state-lock.ts';
import { caseworkers } from '../demo/caseworkers.ts';
import { conductor } from '../demo/conductor.ts';
import { engineQuiet } from '../demo/engine-quiet.ts';
import { engineTime } from '../demo/engine-time.ts';
import { lives, type Life } from '../demo/lives.ts';
import { playCase } from '../demo/play.ts';
import { candidatesOf, readRegister, sendRegister } from '../demo/register.ts';
import { startApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { readArguments, wholeNumber } from './arguments.ts';

/** One after the other, so that every number of cases has a bit of everything. */
const order: Life[] = [
  'twoYears',
  'overdue',
  'refused',
  'stillRunning',
  'endedEarly',
  'notRelevant',
  'beingAssessed',
  'stillRunning',
];

const values = readArguments({ cases: { type: 'string', default: '16' } });
const wanted = wholeNumber('cases', values.cases, 1, 200);

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
process.on('disconnect', () => stopping.abort());
const asked = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));

const realToday = Temporal.Now.plainDateISO('Europe/Oslo');
/** The day on which the case with this number in the row is found: a Monday, the cases of one kind weeks apart. */
const foundOn = (i: number): string => {
  const day = realToday.subtract({ months: lives[order[i % order.length]!].foundMonthsAgo });
  return day.subtract({ days: day.dayOfWeek - 1, weeks: Math.floor(i / order.length) % 4 }).toString();
};
/** Before the first of them. */
const begin = realToday.subtract({ months: 26, weeks: 5 });

/** Starts with an empty state, plays the cases from two years ago until today, and stays for people to look around. */
async function main(): Promise<void> {
  const stateDir = path.join(homeFolder(), 'demo');
  await requireUnused(stateDir);
  await requirePagesPort();
  await emptyState(stateDir);
  const print = progressPrinter();
  const clockStartsAt = new Date(begin.toZonedDateTime('Europe/Oslo').epochMilliseconds + 8 * 3_600_000);
  const engine = await startLocalEngine({
    stateDir,
    controlledClock: true,
    clockStartsAt,
    log: (line) => console.log(line),
    onProgress: print,
    signal: stopping.signal,
  }).finally(() => print.end());
  try {
    const env = localEnvironment(
      engine,
      await localKeys(path.join(stateDir, 'keys.json')),
      stateDir,
      withoutCaseFile(),
    );
    // Two years of monthly payments would bury the tasks that the demo is to show.
    const quiet = { LOG_LEVEL: process.env.LOG_LEVEL ?? 'error', KVP_PAYMENT_OFFICES: 'none' };
    const app = await startApp(readConfig({ ...env, ...quiet }));
    try {
      await Promise.race([play(app, engine.clock!), asked, engine.died]);
      if (!stopping.signal.aborted) {
        console.log(addressTable(app.url, engine, { engine: true, pages: true }));
        console.log('Look around; Ctrl-C stops everything.');
        await Promise.race([asked, engine.died]);
      }
    } finally {
      await app.stop();
    }
  } finally {
    await engine.stop();
  }
}

async function play(app: Awaited<ReturnType<typeof startApp>>, clockUrl: string): Promise<void> {
  const time = engineTime(clockUrl);
  const extract = new URL('../demo/recipients.csv', import.meta.url);
  const candidates = candidatesOf(await readRegister(extract), begin.toString()).slice(0, wanted);
  let told = 0;
  const settled = () => engineQuiet({ clockUrl, db: app.caseFile.db, idle: app.runner.idle });
  const stage = {
    caseFile: app.caseFile,
    url: app.url,
    people: caseworkers(app.engine, app.caseFile, { timeoutMs: 180_000 }),
    conductor: conductor(async (date, timeOfDay) => {
      draw(date, told);
      await time.moveTo(date, timeOfDay);
    }, settled),
  };
  const played = await Promise.allSettled(
    candidates.map((recipient, i) =>
      playCase(stage, recipient, order[i % order.length]!, foundOn(i)).finally(() => (told += 1)),
    ),
  );
  // Day by day, so that what has been left undone is reminded of, and told to the manager, on its own day.
  const yesterday = realToday.subtract({ days: 1 });
  const lastMonday = yesterday.subtract({ days: yesterday.dayOfWeek - 1 });
  let opened = 0;
  for (let day = await engineDay(time); Temporal.PlainDate.compare(day, yesterday) < 0;) {
    await settled();
    day = day.add({ days: 1 });
    draw(day.toString(), told);
    await time.moveTo(day.toString(), DAY_BEGINS);
    // Everybody else in the register is found this week: three hundred candidates whom nobody has assessed yet.
    if (day.equals(lastMonday)) opened = await sendRegister(app.url, extract);
  }
  await settled();
  await time.moveTo(realToday.toString(), Temporal.Now.plainTimeISO('Europe/Oslo').toString().slice(0, 8));
  draw(realToday.toString(), told);
  await settled();
  const failed = played.filter((one) => one.status === 'rejected');
  console.log(`\n${played.length} cases played, ${failed.length} got stuck.`);
  console.log(`The register was read on ${lastMonday.toString()}: ${opened} more cases were opened.`);
  for (const one of failed) console.log(`  ${messageOf((one as PromiseRejectedResult).reason)}`);
}

/** Later than every timer of a day. */
const DAY_BEGINS = '09:00';

const engineDay = async (time: ReturnType<typeof engineTime>) =>
  Temporal.Instant.fromEpochMilliseconds(await time.current())
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDate();

/** The date that was drawn last: where nothing moves on the screen, there is a line for each month. */
let drawn = '';

/** [#########------------------]  2025-03-10  4 of 16 cases told */
function draw(date: string, told: number): void {
  const whole = begin.until(realToday).total('days');
  const part = Math.min(1, begin.until(date).total('days') / whole);
  const bar = '#'.repeat(Math.round(part * 30)).padEnd(30, '-');
  const line = `[${bar}]  ${date}  ${told} of ${wanted} cases told`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (date.slice(0, 7) !== drawn.slice(0, 7)) console.log(line);
  drawn = date;
}

try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${messageOf(error)}`);
    process.exitCode = 1;
  }
}
process.exit();
