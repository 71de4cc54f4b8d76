import { execFileSync, spawn } from 'node:child_process';
import { PROJECT } from '../../camunda/home.ts';
import { withoutCaseFile } from '../../camunda/local-environment.ts';

/** The command lines of whatever runs in this folder. */
export const processesOf = (home: string) =>
  execFileSync('ps', ['-ww', '-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(home));

export interface Started {
  printed(): string;
  /** Asks it to stop as a terminal or a supervisor does; resolves with the seconds it took. */
  stop(): Promise<number>;
  /** Resolves with the exit code when it has ended, by itself or because it was asked to. */
  readonly ended: Promise<number | null>;
}

/** `npm start` in a folder of its own, as a user runs it. */
export function npmStart(home: string, env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: { ...withoutCaseFile(), ...env, KVP_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const stop = async () => {
    const begun = performance.now();
    child.kill('SIGTERM');
    await ended;
    await until(() => processesOf(home).length === 0, 30_000);
    return (performance.now() - begun) / 1000;
  };
  return { printed: () => printed, stop, ended };
}

/** Waits until it has printed some words; one that ends without them is an error, with all that it printed. */
export async function hasPrinted(started: Started, words: string): Promise<void> {
  let over = false;
  void started.ended.then(() => (over = true));
  await until(() => {
    if (started.printed().includes(words)) return true;
    if (over) throw new Error(`npm start ended by itself:\n${started.printed()}`);
    return false;
  });
}

export async function until(ask: () => Promise<boolean> | boolean, timeoutMs = 180_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error('it did not come in time');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
