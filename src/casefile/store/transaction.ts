import { AsyncLocalStorage } from 'node:async_hooks';
import { CaseFileError } from '../errors.ts';
import type { Db, Tx } from './schema.ts';

const current = new AsyncLocalStorage<{ open: boolean }>();

/** PGlite has one connection: who waits for it while holding it waits for ever. An error is kinder. */
export function refuseInsideTransaction(): void {
  if (current.getStore()?.open) throw new CaseFileError('ERR_NESTED_TRANSACTION');
}

/** Runs `fn` in one transaction: all of what it writes is kept, or, if it throws, nothing. */
export async function inTransaction<T>(db: Db, fn: (tx: Tx) => Promise<T>): Promise<T> {
  refuseInsideTransaction();
  return db.transaction().execute((tx) => {
    const state = { open: true };
    return current.run(state, async () => {
      try {
        return await fn(tx);
      } finally {
        // What `fn` has left running in the background is outside of the transaction from now on.
        state.open = false;
      }
    });
  });
}
