import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../camunda/home.ts';
import { takeState } from '../../camunda/state-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SCRIPT = join(PROJECT, 'scripts', 'reset.ts');
/** A terminal, as far as the script can see: what it is answered comes through a pipe all the same. */
const TERMINAL = "data:text/javascript,Object.defineProperty(process.stdin, 'isTTY', { value: true })";

/** `npm run reset` forgets what cannot be got back: it asks first, and keeps what it was not told to remove. */
describe('npm run reset', () => {
  const folder = temporaryFolder();
  let home: string;
  const inHome = (name: string) => join(home, name);
  const left = () => ['camunda', 'local', 'demo'].filter((name) => existsSync(inHome(name)));

  beforeEach(() => {
    home = folder();
    for (const name of ['camunda', 'local', 'demo']) {
      mkdirSync(inHome(name));
      writeFileSync(join(inHome(name), 'kept'), 'something');
    }
  });

  function reset(args: string[], answer?: string): Promise<{ code: number | null; said: string }> {
    const terminal = answer === undefined ? [] : ['--import', TERMINAL];
    const child = spawn(process.execPath, ['--import', 'tsx', ...terminal, SCRIPT, ...args], {
      cwd: PROJECT,
      env: { ...process.env, KVP_HOME: home },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (said += data.toString()));
    child.stdin.end(answer === undefined ? '' : `${answer}\n`);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
  }

  it.each([
    ['--yes', ['camunda']],
    ['--yes --all', []],
  ])('%s removes without asking; of what was there, this is left: %j', async (args, kept) => {
    const { code, said } = await reset(args.split(' '));
    expect({ code, left: left() }).toEqual({ code: 0, left: kept });
    expect(said).toContain('Removed: ');
    expect(said).not.toContain('Remove?');
  });

  it.each([
    ['y', ['camunda'], 'Removed: '],
    ['', ['camunda', 'local', 'demo'], 'Nothing was removed.'],
    ['yesterday', ['camunda', 'local', 'demo'], 'Nothing was removed.'],
  ])('names what it would remove and asks; after "%s" this is left: %j', async (answer, kept, said) => {
    const ended = await reset([], answer);
    expect({ code: ended.code, left: left() }).toEqual({ code: 0, left: kept });
    for (const words of [inHome('local'), inHome('demo'), 'Remove? [y/N]', said])
      expect(ended.said).toContain(words);
    expect(ended.said.split('Remove?')[0]).not.toContain(inHome('camunda'));
  });

  it('removes nothing where nobody can be asked', async () => {
    const { code, said } = await reset([]);
    expect({ code, left: left() }).toEqual({ code: 1, left: ['camunda', 'local', 'demo'] });
    expect(said).toContain('--yes');
  });

  it('removes nothing, not even what is free, while one of the folders is in use', async () => {
    const release = await takeState(inHome('demo'));
    const { code, said } = await reset(['--yes', '--all']);
    expect({ code, left: left() }).toEqual({ code: 1, left: ['camunda', 'local', 'demo'] });
    expect(said).toContain(`${inHome('demo')} is in use by process ${process.pid}`);
    expect(said).toContain('Stop it first');
    await release();
  });

  it('does nothing on an option it does not know', async () => {
    const { code, said } = await reset(['--yes', '--everything']);
    expect({ code, left: left() }).toEqual({ code: 1, left: ['camunda', 'local', 'demo'] });
    expect(said).toContain('Unknown option --everything');
  });

  it('says so where there is nothing to remove', async () => {
    await reset(['--yes']);
    expect(await reset(['--yes'])).toMatchObject({ code: 0, said: 'There is nothing to remove.\n' });
  });
});
