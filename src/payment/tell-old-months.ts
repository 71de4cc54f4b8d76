import { addJournalEntry, type Change, type Tx } from '../casefile/index.ts';
import type { Finding, Period } from '../law/index.ts';
import { checkPaidMonths } from './changed-months.ts';

/**
 * Whether something is registered about months that are too old to be corrected by themselves. What is found is kept in
 * the case, for whoever has to do something about it; a page says it at once as well.
 */
export async function tellOldMonths(tx: Tx, by: Change, days: Period): Promise<readonly Finding[]> {
  const outcome = await checkPaidMonths(tx, by.caseId, days, by.engineDate);
  if (!outcome || outcome.findings.length === 0) return [];
  const { findings, applied } = outcome;
  await addJournalEntry(tx, { ...by, kind: 'correction-too-old', data: { findings }, text: { applied } });
  return findings;
}

/** Days until the last of some; one that nobody knows yet, or that is to come, is today. */
export const pastDays = (from: string, to: readonly (string | null)[], today: string): Period => ({
  from,
  to: to
    .map((day) => (day === null || day > today ? today : day))
    .toSorted()
    .at(-1)!,
});
