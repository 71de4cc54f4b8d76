import type { Db } from '../store/schema.ts';

export interface UncountedPeriod {
  readonly kind: 'leave' | 'interruption';
  readonly from: string;
  /** Null: it lasts. */
  readonly to: string | null;
}

/** Leave and interruptions, which do not count towards the longest duration (§ 32). */
export async function uncountedPeriods(tx: Db, caseId: string): Promise<UncountedPeriod[]> {
  return tx
    .selectFrom('uncounted_period')
    .select(['kind', 'uncounted_from as from', 'uncounted_to as to'])
    .where('case_id', '=', caseId)
    .orderBy('uncounted_from')
    .execute();
}
