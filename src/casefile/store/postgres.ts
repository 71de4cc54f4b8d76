import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { parsers, type Connection } from './connection.ts';

/** A PostgreSQL server. `onLostConnection` hears of connections that broke; the pool makes new ones. */
export function connectPostgres(databaseUrl: string, onLostConnection: (code: string) => void): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    // An unreachable server gives an error, not a hanging page; so does a lock that is never released.
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    types: { getTypeParser },
  });
  // Without listeners, a database that restarts would take this process with it: one for connections that
  // are in use, and one because the pool passes on what happens to idle ones.
  pool.on('connect', (client) =>
    client.on('error', (error) => onLostConnection((error as { code?: string }).code ?? error.name)),
  );
  pool.on('error', () => {});
  return {
    dialect: new PostgresDialect({ pool }),
    async withTransaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work({
          script: async (sql) => void (await client.query(sql)),
          query: async (sql, parameters) => (await client.query(sql, parameters)).rows,
        });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => (broken = failure));
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
}

const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  parsers[oid as keyof typeof parsers] ?? pg.types.getTypeParser(oid, format as 'text')) as never;
