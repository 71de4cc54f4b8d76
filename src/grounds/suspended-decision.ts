import {
  endingsOf,
  limitFacts,
  periodToEnd,
  readDecision,
  type Db,
  type DecisionKind,
} from '../casefile/index.ts';
import { programmeLimits } from '../law/index.ts';

export interface SuspendedDecision {
  readonly decisionKind: DecisionKind;
  readonly endingStatus: string | null;
  readonly endDate: string | null;
}

/** The decision that is to wait, as far as it says what can be held back. */
export async function suspendedDecision(
  tx: Db,
  caseId: string,
  decisionNumber: number,
  today: string,
): Promise<SuspendedDecision & { readonly holdUntil: string | undefined }> {
  const { kind: decisionKind, data } = await readDecision(tx, caseId, decisionNumber);
  const ending = (await endingsOf(tx, caseId)).find((one) => one.decisionNumber === decisionNumber);
  if (ending)
    return {
      ...{ decisionKind, endingStatus: ending.status, endDate: ending.endDate },
      holdUntil: undefined,
    };
  if (decisionKind !== 'ending')
    return { decisionKind, endingStatus: null, endDate: null, holdUntil: undefined };
  // A programme that ends with its period (regulation § 2) has no ending of its own in the case file.
  const period = await periodToEnd(tx, caseId, decisionNumber);
  const endDate = typeof data.endDate === 'string' ? data.endDate : null;
  if (!period) return { decisionKind, endingStatus: 'ended', endDate, holdUntil: undefined };
  // What the law lets a programme last at most, no complaint makes longer (§§ 29 and 32).
  const { lastDay: holdUntil } = programmeLimits({ ...(await limitFacts(tx, caseId)), today });
  const longer = holdUntil > period.to;
  return { decisionKind, endingStatus: longer ? 'decided' : null, endDate: period.to, holdUntil };
}
