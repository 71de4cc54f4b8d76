import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lookUp } from '../../camunda/process-table.ts';
import {
  emptyState,
  endLeftovers,
  markOf,
  ownerOf,
  rememberJvm,
  takeState,
} from '../../camunda/state-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

/** A process that waits, with the mark in its command line as our JVMs have it. */
function sleeper(mark: string): number {
  const child = spawn(
    process.execPath,
    ['-e', 'console.log(1); setInterval(() => {}, 1000)', '--', mark, 'end'],
    {
      stdio: 'ignore',
    },
  );
  started.push(child);
  return child.pid!;
}

function stateDir(): string {
  const dir = folder();
  mkdirSync(join(dir, 'run'));
  return dir;
}

describe('the state folder', () => {
  it('is emptied for a run that begins anew, but never while somebody uses it', async () => {
    const dir = stateDir();
    const kept = join(dir, 'casefile');
    writeFileSync(kept, 'cases');
    const release = await takeState(dir);
    await expect(emptyState(dir)).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    expect(existsSync(kept)).toBe(true);
    await release();
    await emptyState(dir);
    expect(existsSync(dir)).toBe(false);
  });

  it('belongs to one process at a time', async () => {
    const dir = stateDir();
    const release = await takeState(dir);
    expect((await ownerOf(dir))?.pid).toBe(process.pid);
    await expect(takeState(dir)).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    await release();
    expect(await ownerOf(dir)).toBeNull();
    await (
      await takeState(dir)
    )();
  });

  it('is taken over from a process that is gone, and from one that only got its pid', async () => {
    const dir = stateDir();
    for (const owner of [
      { pid: 2 ** 22 + 1, started: '1' },
      { pid: process.pid, started: 'another time' },
      'rubbish',
    ]) {
      writeFileSync(join(dir, 'run', 'owner.json'), JSON.stringify(owner));
      await (
        await takeState(dir)
      )();
    }
  });
});

describe('leftovers of a crashed run', () => {
  it('are ended when their command line bears the mark of this folder', async () => {
    const dir = stateDir();
    const pid = sleeper(markOf(dir));
    await rememberJvm(dir, 'broker', pid);
    expect(await endLeftovers(dir)).toEqual([pid]);
    expect(await lookUp(pid)).toBeNull();
    expect(existsSync(join(dir, 'run', 'broker.pid.json'))).toBe(false);
  });

  it('are left alone when the pid is now another program, or another copy of this one', async () => {
    const dir = stateDir();
    const stranger = sleeper('-Dsomething=else');
    const neighbour = sleeper(`${markOf(dir)}-2`);
    await rememberJvm(dir, 'store', stranger);
    await rememberJvm(dir, 'web', neighbour);
    expect(await endLeftovers(dir)).toEqual([]);
    expect(await lookUp(stranger)).not.toBeNull();
    expect(await lookUp(neighbour)).not.toBeNull();
  });

  it('may have left broken files behind', async () => {
    const dir = stateDir();
    writeFileSync(join(dir, 'run', 'web.pid.json'), '{"pid":');
    expect(await endLeftovers(dir)).toEqual([]);
    expect(existsSync(join(dir, 'run', 'web.pid.json'))).toBe(false);
  });
});
