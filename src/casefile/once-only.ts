import { asJsonb, jsonValue } from './json.ts';
import type { Db, Tx } from './store/schema.ts';
import { inTransaction } from './store/transaction.ts';

/**
 * Does something once, however often it is asked for: `fn` and the note that it is done are one transaction.
 * Asked again, it gives the output of the first time. Two at the same time: the second waits for the first,
 * and runs only if that one failed.
 * @param key business key: case, step, and what makes it this passage through the step
 * @returns the output as JSON keeps it (no undefined, no Date)
 */
export async function onceOnly<T>(
  { db }: { readonly db: Db },
  key: string,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  return inTransaction(db, async (tx) => {
    const claimed = await tx
      .insertInto('done_job')
      .values({ key, output: asJsonb(null) })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    if (claimed.numInsertedOrUpdatedRows === 1n) {
      const output = jsonValue(await fn(tx));
      await tx
        .updateTable('done_job')
        .set({ output: asJsonb(output) })
        .where('key', '=', key)
        .execute();
      return output as T;
    }
    const done = await tx
      .selectFrom('done_job')
      .select('output')
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    return done.output as T;
  });
}
