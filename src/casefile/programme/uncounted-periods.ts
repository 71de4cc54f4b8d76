import type { Db } from '../store/schema.ts';

export interface UncountedPeriod {
  readonly kind: 'leave' | 'interruption';
  readonly from: string;
  /** Null: it lasts. */
  readonly to: string | null;
}

/** The days on which the programme has stood still, by what has been decided. */
export const interruptedDays = async (tx: Db, caseId: string): Promise<Omit<UncountedPeriod, 'kind'>[]> =>
  (await uncountedPeriods(tx, caseId))
    .filter(({ kind }) => kind === 'interruption')
    .map(({ from, to }) => ({ from, to }));

/** Leave and interruptions, which do not count towards the longest duration (§ 32). */
export async function uncountedPeriods(tx: Db, caseId: string): Promise<UncountedPeriod[]> {
  return tx
    .selectFrom('uncounted_period')
    .select(['kind', 'uncounted_from as from', 'uncounted_to as to'])
    .where('case_id', '=', caseId)
    .orderBy('uncounted_from')
    .execute();
}
