import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Driver } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import { lockFolder } from './folder-lock.ts';
import { parsers, type Connection } from './connection.ts';
import { refuseInsideTransaction } from './transaction.ts';

/** PostgreSQL inside this process, in a folder, or in memory without one. */
export async function connectPglite(folder?: string, template?: Blob): Promise<Connection> {
  if (folder) mkdirSync(folder, { recursive: true });
  const release = folder ? lockFolder(folder) : () => {};
  try {
    const pglite = await PGlite.create({
      dataDir: folder ? join(folder, 'pgdata') : 'memory://',
      parsers: { ...parsers },
      ...(template && !folder ? { loadDataDir: template } : {}),
    });
    return {
      dialect: new GuardedDialect(pglite),
      withTransaction: (work) =>
        pglite.transaction((tx) =>
          work({
            script: async (sql) => void (await tx.exec(sql)),
            query: async (sql, parameters) => (await tx.query<Record<string, unknown>>(sql, parameters)).rows,
          }),
        ),
      release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

class GuardedDialect extends PGliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => {
      refuseInsideTransaction();
      return acquire();
    };
    return driver;
  }
}
