import { Kysely } from 'kysely';
import { makeCipher, type Keys, type PersonCipher } from './store/cipher.ts';
import { checkKeys } from './store/keys.ts';
import { migrate } from './store/migrate.ts';
import { connectPglite } from './store/pglite.ts';
import { connectPostgres } from './store/postgres.ts';
import type { Db, Schema, Tx } from './store/schema.ts';
import { inTransaction } from './store/transaction.ts';

export interface CaseFileOptions {
  /** A PostgreSQL server. Without it: PGlite in `folder`, or in memory without that either. */
  readonly databaseUrl?: string | undefined;
  readonly folder?: string | undefined;
  readonly keys: Keys;
  /** An empty cluster from PGlite's `dumpDataDir`, for a start in memory that shall be quick. */
  readonly template?: Blob | undefined;
  readonly log?: Pick<Log, 'info' | 'warn'> | undefined;
}

interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
}

export interface CaseFile {
  readonly db: Db;
  /** For functions that read or write personal data. */
  readonly cipher: PersonCipher;
  /** All of what `fn` writes, or, if it throws, nothing. */
  transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** Migrations that this start applied. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the case file: connects, migrates, and makes sure that the keys are the right ones.
 *
 * @example
 * const caseFile = await openCaseFile({ folder: 'data', keys });
 * const person = await caseFile.transaction((tx) => registerPerson(tx, caseFile.cipher, input));
 */
export async function openCaseFile({
  databaseUrl,
  folder,
  keys,
  template,
  log,
}: CaseFileOptions): Promise<CaseFile> {
  const cipher = makeCipher(keys);
  const connection = databaseUrl
    ? connectPostgres(databaseUrl, (code) =>
        log?.warn({ event: 'database-connection-lost', code }, 'database connection lost'),
      )
    : await connectPglite(folder, template);
  const db = new Kysely<Schema>({ dialect: connection.dialect });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= db.destroy().finally(() => connection.release?.()));
  try {
    // Kysely closes only what it has opened, and it opens at the first query.
    await db.connection().execute(async () => {});
    const migrated = await migrate(connection);
    await checkKeys(db, cipher);
    log?.info({ event: 'case-file-open', migrated }, 'case file open');
    return { db, cipher, migrated, transaction: (fn) => inTransaction(db, fn), close };
  } catch (error) {
    await close();
    throw error;
  }
}
