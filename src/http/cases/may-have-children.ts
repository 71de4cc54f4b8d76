import {
  CaseFileError,
  neverBegan,
  periodsOf,
  readCase,
  type CaseFacts,
  type Db,
  type Period,
} from '../../casefile/index.ts';

/** What a case is that may have children. */
export interface HasChildren {
  readonly officeId: string;
  readonly periods: readonly Period[];
  /** The last day of a programme that has ended. */
  readonly endedOn: string | null;
}

/**
 * Where children can be registered: from the time when the programme is planned, and after its end too, since its months
 * may have to be put right. Before that nobody needs to know of them, nor where the programme never began.
 * @throws CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_CLOSED`
 */
export async function mayHaveChildren(db: Db, caseId: string): Promise<HasChildren> {
  const facts = await readCase(db, caseId);
  const { officeId, phase, endedOn } = facts;
  const periods = await periodsOf(db, caseId);
  if (canHaveChildren(facts, periods)) return { officeId, periods, endedOn };
  throw new CaseFileError(phase === 'closed' ? 'ERR_CASE_CLOSED' : 'ERR_WRONG_PHASE', { caseId, phase });
}

export const canHaveChildren = (
  { phase, endedOn }: Pick<CaseFacts, 'phase' | 'endedOn'>,
  periods: readonly Period[],
): boolean => phase === 'decision' || (periods.length > 0 && !neverBegan(endedOn, periods));
