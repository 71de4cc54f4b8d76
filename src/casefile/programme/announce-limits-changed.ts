import { lockOpenCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import type { Change, JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';

export interface LimitsChanged extends Change {
  /** What moved the limits, in codes and dates. */
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

/** Makes the engine compute the longest duration again (`limits-changed`). */
export async function announceLimitsChanged(tx: Tx, change: LimitsChanged): Promise<void> {
  await lockOpenCase(tx, change.caseId, ['programme']);
  const entry = await addJournalEntry(tx, { ...change, kind: 'limits-changed' });
  await enqueueMessage(tx, { name: 'limits-changed', caseId: change.caseId, id: entry });
}
