import { setEnding } from '../ending/set-ending.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import type { Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import type { Complaint } from './complaints-of.ts';
import { heldPeriod, moveHeldPeriod } from './held-period.ts';
import { decidedEnding, tellEnding } from './suspension-answer.ts';

/**
 * Ends the suspension of a decision that stands after all: the complaint was not won, or is withdrawn. An ending whose
 * day went by meanwhile takes effect from today, since the person has been in the programme until now; so does the end
 * of a period.
 */
export async function releaseSuspension(tx: Tx, by: Change, complaint: Complaint): Promise<void> {
  if (complaint.suspension !== 'granted') return;
  const { caseId, engineDate } = by;
  const { number, decisionNumber, suspensionOn } = complaint;
  const ending = await decidedEnding(tx, caseId, decisionNumber);
  const held = ending && suspensionOn! <= ending.endDate ? ending : undefined;
  const period = await heldPeriod(tx, caseId, complaint);
  const from = held?.endDate ?? period?.from;
  const to = from && from < engineDate ? engineDate : from;
  if (held && to !== from) await setEnding(tx, caseId, held.number, { end_date: to });
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'suspension-ended',
    data: {
      ...{ number, decisionNumber },
      ...(held && { ending: held.number, from, to }),
      ...(period && { period: period.number, from, to }),
    },
  });
  if (held) await tellEnding(tx, caseId, held.number, id);
  if (period && to) await moveHeldPeriod(tx, by, { number: period.number, to }, id);
}

/**
 * Ends the wait of a period whose end is won back on complaint: what comes next is decided anew, from a period that
 * has lasted until today, or until its own day where that is to come.
 */
export async function endHeldPeriod(tx: Tx, by: Change, complaint: Complaint): Promise<void> {
  const period = await heldPeriod(tx, by.caseId, complaint);
  if (!period) return;
  const { number, decisionNumber } = complaint;
  const { from } = period;
  const to = from < by.engineDate ? by.engineDate : from;
  const data = { number, decisionNumber, period: period.number, from, to };
  const id = await addJournalEntry(tx, { ...by, kind: 'suspension-ended', data });
  await moveHeldPeriod(tx, by, { number: period.number, to }, id);
}
