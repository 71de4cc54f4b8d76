import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { CaseFileError } from '../errors.ts';
import type { Connection, Session } from './connection.ts';

const ownFolder = fileURLToPath(new URL('../migrations/', import.meta.url));
/** Any number that nothing else in the database uses for an advisory lock. */
const lockNumber = 5_865_001;

/**
 * Brings the database up to the newest migration: all that are missing, in order, in one transaction, so that
 * one that fails changes nothing at all. Several programs that start at once take turns.
 * @returns the names of those applied now
 */
export async function migrate(connection: Connection, folder = ownFolder): Promise<string[]> {
  const known = readMigrations(folder);
  return connection.withTransaction(async (session) => {
    await session.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    await session.script(`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
    const applied = new Map(
      (await session.query('select name, checksum from migration')).map((row) => [row.name, row.checksum]),
    );
    for (const name of applied.keys()) {
      if (!known.some((migration) => migration.name === name)) {
        throw new CaseFileError('ERR_DATABASE_NEWER', { migration: name });
      }
    }
    const missing = known.filter((migration) => !applied.has(migration.name));
    for (const { name, checksum } of known) {
      if (applied.has(name) && applied.get(name) !== checksum) {
        throw new CaseFileError('ERR_MIGRATION_CHANGED', { migration: name });
      }
    }
    for (const migration of missing) await apply(session, migration);
    return missing.map((migration) => migration.name);
  });
}

async function apply(session: Session, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await session.script(sql);
    await session.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
  } catch (cause) {
    throw new CaseFileError('ERR_MIGRATION_FAILED', { migration: name }, cause);
  }
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .sort()
    .map((name) => {
      // Git may check out with other line ends; that is not an edit.
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
