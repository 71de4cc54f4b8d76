import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onceOnly, openCaseFile, type CaseFile } from '../../src/casefile/index.ts';
import { createDatabase, keys, onPostgres } from './support/case-file.ts';

describe.skipIf(!onPostgres)('a database that goes away', () => {
  let caseFile: CaseFile;
  let admin: CaseFile;
  let drop: () => Promise<void>;
  const lost: unknown[] = [];

  beforeAll(async () => {
    const made = await createDatabase(process.env.TEST_DATABASE_URL!);
    drop = made.drop;
    const log = { info: () => {}, warn: (fields: unknown) => lost.push(fields) };
    caseFile = await openCaseFile({ databaseUrl: made.databaseUrl, keys, log });
    admin = await openCaseFile({ databaseUrl: made.databaseUrl, keys });
  });
  afterAll(async () => {
    await caseFile.close();
    await admin.close();
    await drop();
  });

  const killConnections = async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(admin.db);
    await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it('in the middle of a step undoes it, and the next try does it', async () => {
    let kill = true;
    const step = () =>
      onceOnly(caseFile, 'step', async (tx) => {
        if (kill) await killConnections();
        return (await sql<{ answer: number }>`select 42 as answer`.execute(tx)).rows[0]!.answer;
      });
    await expect(step()).rejects.toThrow();
    kill = false;
    expect(await step()).toBe(42);
    expect(lost.length).toBeGreaterThan(0);
  });

  it('while nobody asks is not noticed by the next who does', async () => {
    await killConnections();
    expect((await sql`select 1 as one`.execute(caseFile.db)).rows).toEqual([{ one: 1 }]);
  });
});
