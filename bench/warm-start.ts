import { spawn } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadFolder, PROJECT } from '../camunda/home.ts';
import { startLocalEngine } from '../camunda/local-engine.ts';
import { portsFrom, requireFreePorts } from '../camunda/ports.ts';

const ROUNDS = 2;

export interface WarmStart {
  /** Seconds that the three JVMs need by themselves, on what an earlier start left: each round's. */
  readonly engines: number[];
  /** Seconds from the command until the table of addresses stands there: each round's. */
  readonly commands: number[];
  /** The fastest command less the fastest engines: what is ours. */
  readonly above: number;
}

/** `npm start` as a user runs it the second time, against its JVMs alone, in turns on one folder of its own. */
export async function warmStart(home: string): Promise<WarmStart> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await mkdir(downloadFolder(), { recursive: true });
  await symlink(downloadFolder(), join(home, 'camunda'));
  await untilTable(home);
  const engines: number[] = [];
  const commands: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    engines.push(await untilEngines(join(home, 'local')));
    commands.push(await untilTable(home));
  }
  return { engines, commands, above: Math.min(...commands) - Math.min(...engines) };
}

async function untilEngines(stateDir: string): Promise<number> {
  const engine = await startLocalEngine({ stateDir, controlledClock: false });
  await engine.stop();
  return Math.max(...Object.values(engine.seconds));
}

async function untilTable(home: string): Promise<number> {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: { ...process.env, KVP_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let printed = '';
  const seconds = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        printed += data.toString();
        if (printed.includes('Ctrl-C stops everything.')) resolve((performance.now() - begun) / 1000);
      });
    void ended.then(() => reject(new Error(`npm start ended by itself:\n${printed}`)));
  });
  child.kill('SIGTERM');
  await ended;
  await portsFree();
  return seconds;
}

/** npm ends before what it started has. */
async function portsFree(timeoutMs = 60_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await requireFreePorts(portsFrom());
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}
