import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressTable } from '../../camunda/address-table.ts';
import { requireDiskSpace } from '../../camunda/disk.ts';
import { localKeys } from '../../camunda/local-keys.ts';
import { tellingLines } from '../../camunda/log-tail.ts';
import { findMaven } from '../../camunda/maven.ts';
import { springPassword, userDocument } from '../../camunda/users.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

describe('local keys', () => {
  it('are made once, for the owner only, 32 bytes each', async () => {
    const file = join(folder(), 'local', 'keys.json');
    const keys = await localKeys(file);
    expect(Object.values(keys).map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32]);
    expect(keys.KVP_ENCRYPTION_KEY).not.toBe(keys.KVP_LOOKUP_KEY);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await localKeys(file)).toEqual(keys);
  });
});

describe('disk space', () => {
  it('is enough or is a sentence, also for a folder that is not there yet', async () => {
    const later = join(folder(), 'not', 'yet');
    await requireDiskSpace(later, 0);
    await expect(requireDiskSpace(later, 10 ** 9)).rejects.toMatchObject({ code: 'DISK_FULL' });
  });
});

describe('Maven', () => {
  it('is found on PATH, or the sentence says how to install it', () => {
    const bin = folder();
    writeFileSync(join(bin, 'mvn'), '');
    expect(findMaven({ PATH: `/nowhere:${bin}` }, 'linux')).toBe(join(bin, 'mvn'));
    expect(() => findMaven({ PATH: '/nowhere' }, 'linux')).toThrow('apt install maven');
  });
});

describe('the log of a dead JVM', () => {
  it('is cut down to the lines that say why', async () => {
    const log = join(folder(), 'broker.log');
    const noise = Array.from({ length: 2000 }, (_, i) => `INFO line ${i}`).join('\n');
    writeFileSync(
      log,
      `${noise}\nERROR cannot bind\n  at io.netty.Something\nCaused by: BindException\nINFO bye\n`,
    );
    expect(await tellingLines([log, '/no/such/file'])).toEqual([
      'ERROR cannot bind',
      'Caused by: BindException',
    ]);
  });

  it('is all of it when it is short: Java itself says why in the first of three lines', async () => {
    const log = join(folder(), 'store.out');
    const said = [
      "Unrecognized VM option 'NoSuchOption'",
      'Error: Could not create the Java Virtual Machine.',
      'Error: A fatal exception has occurred. Program will exit.',
    ];
    writeFileSync(log, `${said.join('\n')}\n`);
    expect(await tellingLines([log])).toEqual(said);
  });

  it('is its last lines when none stands out', async () => {
    const log = join(folder(), 'web.log');
    writeFileSync(log, 'one\ntwo\nthree\n');
    expect(await tellingLines([log], 2)).toEqual(['two', 'three']);
  });
});

describe('local users', () => {
  it('have a password that Spring Security recognises', () => {
    const known = springPassword('veileder', Buffer.alloc(16, 7));
    expect(known).toMatch(/^\{pbkdf2@SpringSecurity_v5_8\}(07){16}[0-9a-f]{64}$/);
    expect(springPassword('veileder')).not.toBe(springPassword('veileder'));
    expect(userDocument({ id: 'leder', displayName: 'Lise' })).toMatchObject({
      id: 'leder',
      userId: 'leder',
    });
  });
});

describe('the table at the end of the start', () => {
  const pages = { tasklist: 'http://localhost:8080/tasklist', operate: 'http://localhost:8080/operate' };

  it('says address, purpose and log-in', () => {
    const table = addressTable('http://localhost:3000', pages, { engine: true, pages: true });
    for (const word of ['http://localhost:3000', pages.tasklist, pages.operate, 'veileder', 'password demo'])
      expect(table).toContain(word);
  });

  it('has the pages of an existing cluster too, whose log-ins are not ours', () => {
    const table = addressTable('http://localhost:3000', pages, { engine: false, pages: true });
    for (const word of ['http://localhost:3000', pages.tasklist, pages.operate, "the cluster's own"])
      expect(table).toContain(word);
    expect(table).not.toContain('password demo');
  });

  it('promises no log-in to our pages where they can be reached from elsewhere', () => {
    const table = addressTable('http://localhost:3000', pages, { engine: false, pages: false });
    expect(table).toContain('none: HOST is not a loopback address');
    expect(table).not.toContain('veileder');
  });
});
