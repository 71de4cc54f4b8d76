import { spawn } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { downloadFolder, PROJECT } from '../camunda/home.ts';
import { withoutCaseFile } from '../camunda/local-environment.ts';
import { startLocalEngine } from '../camunda/local-engine.ts';
import { localKeys } from '../camunda/local-keys.ts';
import { portsFrom, requireFreePorts } from '../camunda/ports.ts';
import { ownerOf } from '../camunda/state-lock.ts';
import { sendAs } from '../demo/api.ts';
import { syntheticIdentityNumber } from '../demo/identity-number.ts';
import { readConfig } from '../src/config.ts';
import { connectEngine } from '../src/engine/client.ts';
import { searchUserTasks } from '../src/engine/user-tasks.ts';
import { median } from './median.ts';

const ROUNDS = 3;

export interface WarmStart {
  /** Seconds that the three JVMs need by themselves, on what an earlier start left: each round's. */
  readonly engines: number[];
  /** Seconds from the command until its table stands there and the first task can be opened: each round's. */
  readonly commands: number[];
  /** The command less the engines of the same round: what is ours. */
  readonly rounds: number[];
  /** Their median. */
  readonly above: number;
}

/** `npm start` as a user runs it the second time, against its JVMs alone, in turns on one folder of its own. */
export async function warmStart(home: string): Promise<WarmStart> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await mkdir(downloadFolder(), { recursive: true });
  await symlink(downloadFolder(), join(home, 'camunda'));
  await untilTask(home, registerOne);
  const engines: number[] = [];
  const commands: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    engines.push(await untilEngines(join(home, 'local')));
    commands.push(await untilTask(home));
  }
  const rounds = commands.map((seconds, round) => seconds - engines[round]!);
  return { engines, commands, rounds, above: median(rounds) };
}

async function untilEngines(stateDir: string): Promise<number> {
  const engine = await startLocalEngine({ stateDir, controlledClock: false });
  await engine.stop();
  return Math.max(...Object.values(engine.seconds));
}

/** @param first what is done before a task is looked for, with the address of the pages */
async function untilTask(home: string, first?: (url: string) => Promise<void>): Promise<number> {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: { ...withoutCaseFile(), KVP_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let printed = '';
  const table = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        printed += data.toString();
        if (printed.includes('Ctrl-C stops everything.')) resolve(printed);
      });
    void ended.then(() => reject(new Error(`npm start ended by itself:\n${printed}`)));
  });
  const url = /http:\/\/localhost:\d+/.exec(await table)![0];
  await first?.(url);
  await taskListed(home);
  const seconds = (performance.now() - begun) / 1000;
  child.kill('SIGTERM');
  await ended;
  await allEnded(join(home, 'local'));
  return seconds;
}

async function registerOne(url: string): Promise<void> {
  const response = await sendAs('veileder', url, 'cases', {
    identityNumber: syntheticIdentityNumber('1990-05-05', 0),
    firstName: 'Måle',
    lastName: 'Person',
    officeId: '0906',
    source: 'application',
    applicationDate: Temporal.Now.plainDateISO('Europe/Oslo').toString(),
  });
  if (!response.ok) throw new Error(`Nobody could be registered: ${await response.text()}`);
}

/** Asks where Tasklist asks: for any task that is open. */
async function taskListed(home: string, timeoutMs = 120_000): Promise<void> {
  const { grpc, rest } = portsFrom();
  const config = readConfig({
    ...(await localKeys(join(home, 'local', 'keys.json'))),
    ZEEBE_GRPC_ADDRESS: `grpc://localhost:${grpc}`,
    ZEEBE_REST_ADDRESS: `http://localhost:${rest}`,
  });
  const engine = connectEngine(config.engine);
  const deadline = performance.now() + timeoutMs;
  while ((await searchUserTasks(engine, { state: 'CREATED' }, 1)).length === 0) {
    if (performance.now() > deadline) throw new Error('no task came');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await engine.grpc.close();
}

/** npm ends before what it started has: the ports first, then the owner of the folder. */
async function allEnded(stateDir: string, timeoutMs = 60_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      await requireFreePorts(portsFrom());
      if (!(await ownerOf(stateDir))) return;
      throw new Error(`the command still uses ${stateDir}`);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}
