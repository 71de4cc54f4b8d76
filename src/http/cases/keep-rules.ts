import { addJournalEntry, type Change, type Tx } from '../../casefile/index.ts';
import type { Outcome } from '../../law/index.ts';
import { HttpError } from '../errors/http-error.ts';

/**
 * What a check on a page looked at, kept in the case; a breach refuses what was asked for.
 * @throws HttpError `ERR_BREACH` with the findings
 */
export async function keepRules(tx: Tx, by: Change, check: string, outcome: Outcome): Promise<void> {
  const { findings, passed, applied } = outcome;
  if (!passed) throw new HttpError('ERR_BREACH', { findings });
  // The facts quote what was written, so they are kept where such things are kept.
  await addJournalEntry(tx, { ...by, kind: 'rules-applied', data: { check }, text: { applied } });
}
