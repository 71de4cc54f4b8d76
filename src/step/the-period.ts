import { periodsOf, type Db } from '../casefile/index.ts';
import { KvpError } from '../errors.ts';

/** A decision period of a case by its number. */
export async function thePeriod(tx: Db, caseId: string, number: number) {
  const period = (await periodsOf(tx, caseId)).find((one) => one.number === number);
  if (!period) throw new KvpError('PERIOD_NOT_FOUND', `${caseId} has no decision period ${number}`);
  return period;
}
