import { CaseFileError } from '../errors.ts';
import type { Tx } from '../store/schema.ts';

/** The year's next number. Others wait for this transaction; if it is undone, the number is free again. */
export async function nextCaseNumber(tx: Tx, openedOn: string): Promise<string> {
  const year = Number(openedOn.slice(0, 4));
  const { last_number } = await tx
    .insertInto('case_counter')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .column('year')
        .doUpdateSet((set) => ({ last_number: set('case_counter.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  if (last_number > 99_999) throw new CaseFileError('ERR_CASE_NUMBERS_USED_UP', { year });
  return `KVP-${year}-${String(last_number).padStart(5, '0')}`;
}
