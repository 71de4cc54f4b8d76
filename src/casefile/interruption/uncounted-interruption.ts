import { announceLimitsChanged } from '../programme/announce-limits-changed.ts';
import type { Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';

/**
 * Makes the days that the two years do not count (§ 32) what an interruption now says.
 * @param days null: there are none
 */
export async function setUncountedInterruption(
  tx: Tx,
  caseId: string,
  number: number,
  days: { readonly from: string; readonly to: string | null } | null,
): Promise<void> {
  await tx
    .deleteFrom('uncounted_period')
    .where('case_id', '=', caseId)
    .where('interruption_number', '=', number)
    .execute();
  if (!days) return;
  await tx
    .insertInto('uncounted_period')
    .values({
      case_id: caseId,
      kind: 'interruption',
      uncounted_from: days.from,
      uncounted_to: days.to,
      interruption_number: number,
    })
    .execute();
}

/**
 * Makes the engine compute what uncounted days move: the longest duration (`limits-changed`), and whether and when
 * extension is a question (`period-changed`).
 */
export async function announceStandstill(tx: Tx, by: Change, data: Record<string, unknown>): Promise<void> {
  await announceLimitsChanged(tx, { ...by, data });
  const id = `${String(data.because)}-${String(data.interruption)}`;
  await enqueueMessage(tx, { name: 'period-changed', caseId: by.caseId, id });
}
