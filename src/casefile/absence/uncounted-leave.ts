import { lockCase } from '../case/lock-case.ts';
import { announceLimitsChanged } from '../programme/announce-limits-changed.ts';
import type { Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import type { Absence } from './absences-of.ts';

/**
 * Makes the leave that the two years do not count (§ 32) what an absence now says, and has the limits computed
 * again if that moves them.
 * @param leave null: the absence stops nothing
 */
export async function setUncountedLeave(
  tx: Tx,
  by: Change,
  number: number,
  leave: Pick<Absence, 'from' | 'to'> | null,
): Promise<void> {
  const { caseId } = by;
  const before = await tx
    .selectFrom('uncounted_period')
    .select(['uncounted_from as from', 'uncounted_to as to'])
    .where('case_id', '=', caseId)
    .where('absence_number', '=', number)
    .executeTakeFirst();
  if (leave ? before && before.from === leave.from && before.to === leave.to : !before) return;
  await tx
    .deleteFrom('uncounted_period')
    .where('case_id', '=', caseId)
    .where('absence_number', '=', number)
    .execute();
  if (leave) {
    const row = {
      case_id: caseId,
      kind: 'leave',
      uncounted_from: leave.from,
      uncounted_to: leave.to,
    } as const;
    await tx
      .insertInto('uncounted_period')
      .values({ ...row, absence_number: number })
      .execute();
  }
  // A programme that is over has no limits left to reach.
  const { phase, ended_on: endedOn } = await lockCase(tx, caseId);
  if (phase !== 'programme' || endedOn) return;
  const data = { because: 'leave', absence: number, from: leave?.from ?? null, to: leave?.to ?? null };
  await announceLimitsChanged(tx, { ...by, data });
}

/** Whether an absence stops the two years. */
export async function isUncounted(tx: Tx, caseId: string, number: number): Promise<boolean> {
  const row = await tx
    .selectFrom('uncounted_period')
    .select('id')
    .where('case_id', '=', caseId)
    .where('absence_number', '=', number)
    .executeTakeFirst();
  return row !== undefined;
}
