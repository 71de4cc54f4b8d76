import type { Tx } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { needsSpecialReasons, nextPeriod, type Period } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import type { ExtensionAnswers } from './forms.ts';

/**
 * The period that a case is proposed to be extended with, and whether it goes beyond the two years (§ 32).
 * @throws KvpError `CASE_WITHOUT_EXTENSION`
 */
export async function nextPeriodOf(
  tx: Tx,
  caseId: string,
  extension: ExtensionAnswers | undefined,
  periodEnd: string,
  today: string,
): Promise<Period & { readonly thirdYear: boolean }> {
  const limits = await limitsOf(tx, caseId, today);
  const next = extension && nextPeriod({ ...extension, ...limits, periodEnd });
  if (!next) throw new KvpError('CASE_WITHOUT_EXTENSION', `${caseId} has no proposed extension`);
  return { ...next, thirdYear: needsSpecialReasons(next, limits.lastOrdinaryDay) };
}
