import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SetupError } from './errors.ts';
import { endProcess, isSame, lookUp } from './process-table.ts';

/** The mark in a JVM's command line that ties it to one state folder of one copy of the project. */
export const markOf = (stateDir: string): string => `-Dflyt.state=${resolve(stateDir)}`;

const runDir = (stateDir: string) => join(stateDir, 'run');
const ownerFile = (stateDir: string) => join(runDir(stateDir), 'owner.json');

interface Pid {
  pid: number;
  started: string;
}

/** The process that uses this state folder now, if any. */
export async function ownerOf(stateDir: string): Promise<Pid | null> {
  const owner = await readPid(ownerFile(stateDir));
  return owner && isSame(await lookUp(owner.pid), owner) ? owner : null;
}

/**
 * Asked before ports are: those of a local Camunda that runs already are taken by it, which is half the truth.
 * @throws SetupError `ALREADY_RUNNING`
 */
export async function requireUnused(stateDir: string): Promise<void> {
  const owner = await ownerOf(stateDir);
  if (owner) throw alreadyRunning(stateDir, owner.pid);
}

/** One process at a time: two brokers on the same data would destroy it. */
export async function takeState(stateDir: string): Promise<() => Promise<void>> {
  await mkdir(runDir(stateDir), { recursive: true });
  const self = (await lookUp(process.pid)) ?? { pid: process.pid, started: '' };
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(ownerFile(stateDir), JSON.stringify({ pid: self.pid, started: self.started }), {
        flag: 'wx',
      });
      await endLeftovers(stateDir);
      return () => rm(ownerFile(stateDir), { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = await ownerOf(stateDir);
    if (owner) throw alreadyRunning(stateDir, owner.pid);
    await rm(ownerFile(stateDir), { force: true });
  }
  throw alreadyRunning(stateDir, null);
}

/**
 * Removes all state of a folder, for a run that begins anew.
 * @throws SetupError `ALREADY_RUNNING`: then nothing is removed
 */
export async function emptyState(stateDir: string): Promise<void> {
  await requireUnused(stateDir);
  await endLeftovers(stateDir);
  await rm(stateDir, { recursive: true, force: true });
}

function alreadyRunning(stateDir: string, pid: number | null): SetupError {
  const who = pid ? ` (process ${pid})` : '';
  return new SetupError(
    'ALREADY_RUNNING',
    `The local Camunda in ${stateDir} is already running${who}.`,
    'Use that one, or stop it first (Ctrl-C where it was started).',
  );
}

export async function rememberJvm(stateDir: string, name: string, pid: number): Promise<void> {
  const started = (await lookUp(pid))?.started ?? '';
  await writeFile(join(runDir(stateDir), `${name}.pid.json`), JSON.stringify({ pid, started }));
}

export async function forgetJvm(stateDir: string, name: string): Promise<void> {
  await rm(join(runDir(stateDir), `${name}.pid.json`), { force: true });
}

/** Ends what a crashed run left. Only a process whose command line carries this folder's mark is ours to end. */
export async function endLeftovers(stateDir: string, graceMs = 15_000): Promise<number[]> {
  const files = (await readdir(runDir(stateDir)).catch(() => [])).filter((name) =>
    name.endsWith('.pid.json'),
  );
  const ended = await Promise.all(
    files.map(async (name) => {
      const file = join(runDir(stateDir), name);
      const known = await readPid(file);
      const running = known ? await lookUp(known.pid) : null;
      const ours = running !== null && `${running.command} `.includes(`${markOf(stateDir)} `);
      if (ours) await endProcess(running, graceMs);
      await rm(file, { force: true });
      return ours ? running.pid : null;
    }),
  );
  return ended.filter((pid) => pid !== null);
}

async function readPid(file: string): Promise<Pid | null> {
  try {
    const { pid, started } = JSON.parse(await readFile(file, 'utf8')) as Partial<Pid>;
    return typeof pid === 'number' && pid > 0 ? { pid, started: started ?? '' } : null;
  } catch {
    return null;
  }
}
