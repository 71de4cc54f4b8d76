import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openCaseFile, type CaseFile } from '../../../src/casefile/index.ts';
import { pgliteTemplate } from './template.ts';

export const keys = { encryption: Buffer.alloc(32, 1), lookup: Buffer.alloc(32, 2) };

/** Set it to run the same tests on a real PostgreSQL, where transactions run at the same time. */
const server = process.env.TEST_DATABASE_URL;
export const onPostgres = server !== undefined;

/** An empty case file: in memory, or a database of its own that is dropped on closing. */
export async function openTestCaseFile(): Promise<CaseFile> {
  if (!server) return openCaseFile({ keys, template: await pgliteTemplate() });
  const { databaseUrl, drop } = await createDatabase(server);
  const caseFile = await openCaseFile({ databaseUrl, keys });
  return { ...caseFile, close: () => caseFile.close().then(drop) };
}

/** What `openCaseFile` needs to open one case file several times, and how to get rid of it. */
export async function createDatabase(url: string) {
  const name = `kvp_test_${randomBytes(6).toString('hex')}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`create database ${name}`);
  const databaseUrl = Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return { databaseUrl, drop: () => admin(`drop database ${name} with (force)`) };
}
