import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { fakeGateway } from '../support/fake-gateway.ts';
import { hasPrinted, npmStart, processesOf, until, type Started } from './npm-start.ts';

/** Somebody else's Camunda, of which only the gateway is here: what we would start ourselves has its own tests. */
describe('npm start with the address of a cluster', () => {
  let home: string;
  let running: Started | undefined;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'kvp-flyt-cluster-'));
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
    rmSync(home, { recursive: true, force: true });
  });

  const key = Buffer.alloc(32, 7).toString('base64');
  const environment = async (grpc: string) => ({
    PORT: String(await freePort()),
    ZEEBE_GRPC_ADDRESS: grpc,
    ZEEBE_REST_ADDRESS: 'http://127.0.0.1:9',
    TASKLIST_URL: 'https://camunda.example/tasklist',
    OPERATE_URL: 'https://camunda.example/operate',
    KVP_DATA_DIR: join(home, 'casefile'),
    KVP_ENCRYPTION_KEY: key,
    KVP_LOOKUP_KEY: key,
  });

  it('deploys there, asks there for jobs, and starts nothing local', async () => {
    const gateway = await fakeGateway();
    const env = await environment(gateway.address);
    try {
      running = npmStart(home, env);
      await hasPrinted(running, 'Ctrl-C stops everything.');
      expect(gateway.seen.deployed).toBeGreaterThan(0);
      await until(() => gateway.seen.asked > 0);
      const ready = await fetch(`http://localhost:${env.PORT}/health/ready`);
      expect(ready.status).toBe(200);

      const table = running.printed();
      for (const words of [`http://localhost:${env.PORT}`, env.TASKLIST_URL, env.OPERATE_URL])
        expect(table).toContain(words);
      expect(table.match(/the cluster's own/g)).toHaveLength(2);
      expect(table).not.toContain('password demo');

      // Every JVM of ours bears the folder in its command line, and what it needs would have been fetched into it.
      expect(processesOf(home)).toEqual([]);
      expect(['camunda', 'local'].filter((name) => existsSync(join(home, name)))).toEqual([]);
    } finally {
      await running?.stop();
      running = undefined;
      gateway.stop();
    }
  });

  it('names what is missing before it asks anybody, and starts nothing local either', async () => {
    const { KVP_LOOKUP_KEY, ZEEBE_REST_ADDRESS, ...env } = await environment('grpc://127.0.0.1:9');
    const started = npmStart(home, { ...env, KVP_LOOKUP_KEY: '', ZEEBE_REST_ADDRESS: '' });
    expect(await started.ended).toBe(1);
    expect(started.printed()).toContain('KVP_LOOKUP_KEY');
    expect(started.printed()).toContain('ZEEBE_REST_ADDRESS');
    for (const value of [KVP_LOOKUP_KEY, ZEEBE_REST_ADDRESS]) expect(started.printed()).not.toContain(value);
    expect(existsSync(join(home, 'local'))).toBe(false);
  });
});
