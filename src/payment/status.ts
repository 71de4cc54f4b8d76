import { controlsOf, type Db, type PaymentBasis, type PaymentStatus } from '../casefile/index.ts';

/** What becomes of a case's basis when its month is closed, by what was decided about it last. */
export async function statusOf(
  tx: Db,
  { caseId, month, version, findings }: Pick<PaymentBasis, 'caseId' | 'month' | 'version' | 'findings'>,
): Promise<{ status: PaymentStatus; controlled: boolean }> {
  // What was decided about an earlier basis says nothing about this one.
  const last = (await controlsOf(tx, caseId, month)).findLast(({ basisVersion }) => basisVersion === version);
  const breach = findings.some(({ severity }) => severity === 'brudd');
  const controlled = last !== undefined;
  // Nobody can have let a breach through; if it stands, the case waits.
  if (breach) return { status: 'breach', controlled };
  return { status: last?.action === 'hold' ? 'held-back' : 'paid', controlled };
}
