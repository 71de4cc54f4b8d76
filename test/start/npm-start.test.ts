import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { downloadFolder } from '../../camunda/home.ts';
import { portsFrom } from '../../camunda/ports.ts';
import { syntheticIdentityNumber } from '../../demo/identity-number.ts';
import { freePort } from '../support/free-port.ts';
import { signIn } from '../http/support/sign-in.ts';
import { hasPrinted, npmStart, processesOf, until, type Started } from './npm-start.ts';

/** `npm start` in a folder of its own, as a user starts it, stops it, and starts it again the day after. */
describe('npm start', { timeout: 400_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'kvp-flyt-start-'));
  const store = `http://127.0.0.1:${portsFrom().store}`;
  let running: Started | undefined;
  let caseId = '';
  let url = '';

  afterAll(async () => {
    await running?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('ends with a table of addresses, and the first case gets its first task', async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    // What is fetched once is fetched for all.
    mkdirSync(downloadFolder(), { recursive: true });
    symlinkSync(downloadFolder(), join(home, 'camunda'));
    running = await start(home, port);
    expect(running.printed()).toMatch(/https?:.+\/tasklist/);

    const { agent } = await signIn(url);
    const registered = await agent.post('/api/cases').send({
      identityNumber: syntheticIdentityNumber('1990-05-05'),
      firstName: 'Fiktiva',
      lastName: 'Etternavnesen',
      officeId: '0906',
      source: 'application',
      applicationDate: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(Date.now()),
    });
    expect(registered.body).toMatchObject({ caseId: expect.stringMatching(/^KVP-/) as string });
    caseId = (registered.body as { caseId: string }).caseId;
    await until(() => shows(url, `/saker/${caseId}`, 'Gjennomfør egenvurdering'));
  });

  it('takes a moment without milliseconds, which Tasklist and Operate sometimes write', async () => {
    for (const [index, field] of [
      ['tasklist-task-8.5.0_', 'creationTime'],
      ['operate-list-view-8.3.0_', 'startDate'],
    ]) {
      const written = await fetch(`${store}/${index}/_doc/without-millis`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ [field!]: '2026-11-24T10:00:00+0000' }),
      });
      expect(await written.text()).toContain('"result":"created"');
      await fetch(`${store}/${index}/_doc/without-millis`, { method: 'DELETE' });
    }
  });

  it('leaves no process behind when it is stopped', async () => {
    const seconds = await running!.stop();
    expect(seconds).toBeLessThan(30);
    expect(processesOf(home)).toEqual([]);
  });

  it('starts again on what it left: the case, its task, Tasklist and Operate', async () => {
    running = await start(home, Number(new URL(url).port));
    expect(await shows(url, `/saker/${caseId}`, 'Gjennomfør egenvurdering')).toBe(true);
    const task = await fetch(`${store}/tasklist-task-8.5.0_/_count`);
    expect(((await task.json()) as { count: number }).count).toBe(1);
    await running.stop();
  });
});

async function start(home: string, port: number): Promise<Started> {
  const started = npmStart(home, { PORT: String(port) });
  try {
    await hasPrinted(started, 'Ctrl-C stops everything.');
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  }
}

const shows = async (url: string, path: string, words: string) =>
  (await (await signIn(url)).get(path)).text.includes(words);
