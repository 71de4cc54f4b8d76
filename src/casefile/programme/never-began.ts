import type { Db } from '../store/schema.ts';
import { absencesOf } from '../absence/absences-of.ts';
import { periodsOf, type Period } from './periods-of.ts';

/**
 * Whether a programme that was granted was over before its first day: the person died, declined it or moved. No day of
 * it is used, nothing is paid for it, and there is nothing to evaluate.
 */
export const neverBegan = (endedOn: string | null, [first]: readonly Pick<Period, 'from'>[]): boolean =>
  endedOn !== null && first !== undefined && endedOn < first.from;

/**
 * The first day of which the file says that somebody took part in the programme: an evaluation held, attendance, or an
 * absence from it that was approved. Somebody who is ill on the first day has begun.
 * @param today absence that begins later has not been yet
 */
export async function tookPartOn(tx: Db, caseId: string, today: string): Promise<string | null> {
  const held = await tx
    .selectFrom('evaluation')
    .select('held_on')
    .where('case_id', '=', caseId)
    .where('held_on', 'is not', null)
    .orderBy('held_on')
    .executeTakeFirst();
  const attended = await tx
    .selectFrom('attendance')
    .select('month')
    .where('case_id', '=', caseId)
    .orderBy('month')
    .executeTakeFirst();
  const [first] = await periodsOf(tx, caseId);
  const away = (await absencesOf(tx, caseId)).find(
    ({ status, from }) => status === 'approved' && first && from >= first.from && from <= today,
  );
  const days = [held?.held_on, attended && `${attended.month}-01`, away?.from]
    .filter((day) => typeof day === 'string')
    // A month is attended from the first day of the programme in it.
    .map((day) => (first && day < first.from ? first.from : day));
  return days.toSorted()[0] ?? null;
}
