import { findPostgres } from '../support/find-postgres.ts';
import { startPostgres } from '../support/postgres-server.ts';

/** A PostgreSQL server of its own for the tests, unless TEST_DATABASE_URL names one. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const programs = await findPostgres();
  if (!programs) throw new Error('No PostgreSQL server was found. Install one (apt install postgresql).');
  const server = await startPostgres(programs);
  process.env.TEST_DATABASE_URL = server.url;
  return server.stop;
}
