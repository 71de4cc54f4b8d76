import type { Db } from '../store/schema.ts';
import { interruptionsOf } from './interruptions-of.ts';

/** The interruptions that a case came back from before one of its interruptions. */
export async function earlierInterruptions(
  db: Db,
  caseId: string,
  number: number,
): Promise<{ from: string; resumedOn: string }[]> {
  return (await interruptionsOf(db, caseId)).flatMap((one) =>
    one.number < number && one.status === 'resumed' && one.resumedOn
      ? [{ from: one.from, resumedOn: one.resumedOn }]
      : [],
  );
}
