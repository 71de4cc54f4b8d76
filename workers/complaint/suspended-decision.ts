import { endingsOf, readDecision, type DecisionKind, type Tx } from '../../src/casefile/index.ts';

export interface SuspendedDecision {
  readonly decisionKind: DecisionKind;
  readonly endingStatus: string | null;
  readonly endDate: string | null;
}

/** The decision that is to wait, as far as it says what can be held back. */
export async function suspendedDecision(
  tx: Tx,
  caseId: string,
  decisionNumber: number,
): Promise<SuspendedDecision> {
  const { kind } = await readDecision(tx, caseId, decisionNumber);
  const ending = (await endingsOf(tx, caseId)).find((one) => one.decisionNumber === decisionNumber);
  return { decisionKind: kind, endingStatus: ending?.status ?? null, endDate: ending?.endDate ?? null };
}
