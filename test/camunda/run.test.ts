import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../camunda/home.ts';
import { complaintAboutNode, needsInstall } from '../../scripts/run.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

/** A project whose dependencies count as installed, with one script of ours. */
function project(script: string): string {
  const dir = folder();
  mkdirSync(join(dir, 'scripts'));
  copyFileSync(join(PROJECT, 'scripts', 'run.mjs'), join(dir, 'scripts', 'run.mjs'));
  writeFileSync(join(dir, 'scripts', 'test.ts'), script);
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
  mkdirSync(join(dir, 'node_modules'));
  symlinkSync(join(PROJECT, 'node_modules', 'tsx'), join(dir, 'node_modules', 'tsx'));
  lock(dir, 'package-lock.json', { tsx: '4.0.0' });
  lock(dir, 'node_modules/.package-lock.json', { tsx: '4.0.0' });
  return dir;
}

function lock(dir: string, file: string, versions: Record<string, string>, optional: string[] = []): void {
  const packages = Object.entries(versions).map(([name, version]) => [
    `node_modules/${name}`,
    { version, ...(optional.includes(name) ? { optional: true } : {}) },
  ]);
  const root = { '': { name: 'kvp-flyt' } };
  writeFileSync(join(dir, file), JSON.stringify({ packages: { ...root, ...Object.fromEntries(packages) } }));
}
const run = (dir: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(dir, 'scripts', 'run.mjs'), ...args], { cwd: dir, encoding: 'utf8' });

describe('scripts/run.mjs', () => {
  it('asks for a Node that is new enough', () => {
    expect(complaintAboutNode('20.19.0')).toBeNull();
    expect(complaintAboutNode('24.1.0')).toBeNull();
    expect(complaintAboutNode('20.18.1')).toContain('needs Node 20.19 or later, and this is 20.18.1');
    expect(complaintAboutNode('18.20.0')).not.toBeNull();
  });

  it('installs when nothing is installed, or something else than the lock file says', () => {
    const dir = project('');
    expect(needsInstall(dir)).toBe(false);
    lock(dir, 'package-lock.json', { tsx: '4.0.0', fsevents: '2.0.0' }, ['fsevents']);
    expect(needsInstall(dir)).toBe(false); // for another system
    lock(dir, 'package-lock.json', { tsx: '4.0.0', zod: '4.0.0' });
    expect(needsInstall(dir)).toBe(true);
    lock(dir, 'package-lock.json', { tsx: '4.1.0' });
    expect(needsInstall(dir)).toBe(true);
    expect(needsInstall(folder())).toBe(true);
  });

  it('runs the script with its arguments, ends with its code, and adds no line', () => {
    const result = run(
      project('console.log(process.argv.slice(2).join("+")); process.exit(7);'),
      'test',
      'a',
      'b',
    );
    expect(result).toMatchObject({ status: 7, stdout: 'a+b\n', stderr: '' });
  });

  it('says which scripts there are', () => {
    expect(run(project(''), 'fly')).toMatchObject({ status: 1, stdout: '' });
    expect(run(project(''), 'fly').stderr).toContain('Choose from: start, demo');
  });

  it.skipIf(process.platform === 'win32')('hands SIGTERM on and waits for the end', async () => {
    const dir = project(
      'process.on("SIGTERM", () => setTimeout(() => { console.log("stopped"); process.exit(0); }, 200)); setInterval(() => {}, 1000); console.log("up");',
    );
    const child = spawn(process.execPath, [join(dir, 'scripts', 'run.mjs'), 'test'], { cwd: dir });
    let said = '';
    const code = await new Promise((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said === 'up\n') child.kill('SIGTERM');
      });
      child.on('exit', resolve);
    });
    expect([code, said]).toEqual([0, 'up\nstopped\n']);
  });
});
