import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCaseFile, readCase } from '../../src/casefile/index.ts';
import type { Connection } from '../../src/casefile/store/connection.ts';
import { lockFolder } from '../../src/casefile/store/folder-lock.ts';
import { connectPglite } from '../../src/casefile/store/pglite.ts';
import { connectPostgres } from '../../src/casefile/store/postgres.ts';
import { migrate } from '../../src/casefile/store/migrate.ts';
import { createDatabase, keys } from './support/case-file.ts';
import { pgliteTemplate } from './support/template.ts';
import { makeCase } from './support/cases.ts';

const root = mkdtempSync(join(tmpdir(), 'kvp-casefile-'));
const cleanUp: (() => unknown)[] = [() => rmSync(root, { recursive: true, force: true })];
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

let folders = 0;
const newFolder = () => join(root, `folder-${folders++}`);

/** Somewhere to open the same case file twice. */
async function newPlace(): Promise<{ folder: string } | { databaseUrl: string }> {
  if (!process.env.TEST_DATABASE_URL) return { folder: newFolder() };
  const { databaseUrl, drop } = await createDatabase(process.env.TEST_DATABASE_URL);
  cleanUp.push(drop);
  return { databaseUrl };
}

/** One database for all; each test begins with an empty schema. */
let connection: Connection;
beforeAll(async () => {
  const place = await newPlace();
  connection =
    'databaseUrl' in place
      ? connectPostgres(place.databaseUrl, () => {})
      : await connectPglite(undefined, await pgliteTemplate());
  const driver = connection.dialect.createDriver();
  await driver.init();
  cleanUp.push(() => driver.destroy());
});
beforeEach(() =>
  connection.withTransaction(({ script }) => script('drop schema public cascade; create schema public')),
);

const migrations = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(root, 'migrations-'));
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return folder;
};

describe('opening', () => {
  // The one test that makes a cluster in a folder from nothing, which takes a busy machine its time.
  it('migrates once, keeps what was written, and refuses other keys', { timeout: 240_000 }, async () => {
    const place = await newPlace();
    const first = await openCaseFile({ ...place, keys });
    expect(first.migrated.length).toBeGreaterThan(3);
    const caseId = await makeCase(first);
    await first.close();
    await first.close();

    for (const name of ['encryption', 'lookup'] as const) {
      const wrong = { ...keys, [name]: Buffer.alloc(32, 7) };
      await expect(openCaseFile({ ...place, keys: wrong })).rejects.toMatchObject({
        code: 'ERR_WRONG_KEY',
        details: { key: name },
      });
    }
    const second = await openCaseFile({ ...place, keys });
    expect(second.migrated).toEqual([]);
    expect(await readCase(second.db, caseId)).toMatchObject({ caseId, phase: 'assessment' });
    await second.close();
  });

  it('refuses keys of the wrong length before it touches anything', async () => {
    const folder = newFolder();
    await expect(openCaseFile({ folder, keys: { ...keys, lookup: Buffer.alloc(16) } })).rejects.toMatchObject(
      { code: 'ERR_KEY_LENGTH' },
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses a folder that is in use, and takes over that of a killed process', async () => {
    const folder = mkdtempSync(join(root, 'locked-'));
    const lock = join(folder, 'in-use-by-process');
    const release = lockFolder(folder);
    await expect(openCaseFile({ folder, keys })).rejects.toMatchObject({ code: 'ERR_FOLDER_IN_USE' });
    release();
    writeFileSync(lock, '1');
    expect(() => lockFolder(folder)).toThrowError(expect.objectContaining({ code: 'ERR_FOLDER_IN_USE' }));
    writeFileSync(lock, '99999999');
    lockFolder(folder)();
    expect(existsSync(lock)).toBe(false);
  });
});

describe('migrating', () => {
  it('that fails changes nothing, says which, and can be tried again', async () => {
    const bad = migrations({ '0001-a.sql': 'create table a (x int);', '0002-b.sql': 'create tabel b' });
    await expect(migrate(connection, bad)).rejects.toMatchObject({
      code: 'ERR_MIGRATION_FAILED',
      details: { migration: '0002-b.sql' },
    });
    const good = migrations({ '0001-a.sql': 'create table a (x int);', '0002-b.sql': 'create table b ();' });
    expect(await migrate(connection, good)).toEqual(['0001-a.sql', '0002-b.sql']);
    expect(await migrate(connection, good)).toEqual([]);
  });

  it('notices a migration edited afterwards, but not other line ends', async () => {
    await migrate(connection, migrations({ '0001-a.sql': 'create table a (\n  x int\n);\n' }));
    await migrate(connection, migrations({ '0001-a.sql': 'create table a (\r\n  x int\r\n);\r\n' }));
    const edited = migrations({ '0001-a.sql': 'create table a (y int);' });
    await expect(migrate(connection, edited)).rejects.toMatchObject({ code: 'ERR_MIGRATION_CHANGED' });
  });

  it('refuses a database that a newer version made', async () => {
    await migrate(connection, migrations({ '0001-a.sql': 'select 1;', '0002-b.sql': 'select 1;' }));
    const older = migrations({ '0001-a.sql': 'select 1;' });
    await expect(migrate(connection, older)).rejects.toMatchObject({ code: 'ERR_DATABASE_NEWER' });
  });

  it('by several programs at once happens once', async () => {
    const folder = migrations({ '0001-a.sql': 'create table a (x int);' });
    const results = await Promise.all([1, 2, 3].map(() => migrate(connection, folder)));
    expect(results.flat()).toEqual(['0001-a.sql']);
  });
});
