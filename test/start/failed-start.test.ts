import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadFolder } from '../../camunda/home.ts';
import { portsFrom } from '../../camunda/ports.ts';
import { takeState } from '../../camunda/state-lock.ts';
import { freePort } from '../support/free-port.ts';
import { hasPrinted, npmStart, processesOf, until } from './npm-start.ts';

/** Whatever goes wrong: one sentence that says what, one that says what to do, and no process is left. */
describe('npm start that comes to nothing', () => {
  let home: string;
  let PORT: string;
  let holder: Server | undefined;

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'kvp-flyt-failed-'));
    PORT = String(await freePort());
  });
  afterEach(() => {
    holder?.close();
    holder = undefined;
    rmSync(home, { recursive: true, force: true });
  });

  /** What was fetched once is fetched for all. */
  const withCamunda = () => {
    mkdirSync(downloadFolder(), { recursive: true });
    symlinkSync(downloadFolder(), join(home, 'camunda'));
  };
  const nothingLeft = () => until(() => processesOf(home).length === 0, 30_000);

  it('names a taken port, and what to set', async () => {
    withCamunda();
    const { web } = portsFrom();
    holder = createServer().listen(web, '127.0.0.1');
    const started = npmStart(home, { PORT });
    expect(await started.ended).toBe(1);
    expect(started.printed()).toMatch(new RegExp(`Port ${web}, for Tasklist and Operate, is taken`));
    expect(started.printed()).toContain('KVP_PORT_WEB');
    await nothingLeft();
  });

  it('says that it runs already, rather than that a port is taken by it', async () => {
    withCamunda();
    const release = await takeState(join(home, 'local'));
    holder = createServer().listen(Number(PORT), '127.0.0.1');
    const started = npmStart(home, { PORT });
    expect(await started.ended).toBe(1);
    expect(started.printed()).toContain(`is already running (process ${process.pid})`);
    expect(started.printed()).toContain('Ctrl-C where it was started');
    expect(started.printed()).not.toContain('is taken');
    await release();
  });

  it('says that no repository is reached, where there is no network and nothing was fetched', async () => {
    // Maven with an empty repository of its own, whose only mirror nobody listens at.
    const user = join(home, 'user');
    mkdirSync(join(user, '.m2'), { recursive: true });
    const mirror = (of: string) =>
      `<mirror><id>nobody-${of.length}</id><mirrorOf>${of}</mirrorOf><url>http://127.0.0.1:9/</url></mirror>`;
    const mirrors = ['central', '*'].map(mirror).join('');
    writeFileSync(join(user, '.m2', 'settings.xml'), `<settings><mirrors>${mirrors}</mirrors></settings>`);
    const started = npmStart(home, { PORT, MAVEN_OPTS: `-Duser.home=${user}` });
    expect(await started.ended).toBe(1);
    expect(started.printed()).toContain('Maven reaches no repository');
    expect(started.printed()).toContain('Check the network');
    await nothingLeft();
  });

  it('says which JVM died and why', async () => {
    withCamunda();
    const started = npmStart(home, { PORT, KVP_JAVA_OPTIONS: '-XX:+NoSuchOption' });
    expect(await started.ended).toBe(1);
    expect(started.printed()).toMatch(/JVM ended|JVM died/);
    expect(started.printed()).toContain('NoSuchOption');
    await nothingLeft();
  });

  it('stops halfway when it is asked to, without a word of failure', async () => {
    withCamunda();
    const started = npmStart(home, { PORT });
    await hasPrinted(started, 'waits for');
    await until(() => processesOf(home).some((line) => line.includes('-Dflyt.state')));
    await started.stop();
    expect(started.printed()).not.toMatch(/failed|error/i);
    expect(processesOf(home)).toEqual([]);
  });
});
