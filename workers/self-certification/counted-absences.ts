import { absencesOf, asReported, earlierAbsences, type Tx } from '../../src/casefile/index.ts';

/** The absences that § 8 counts, the person's earlier cases here with them: what was refused or taken back is none. */
export const countedAbsences = async (tx: Tx, caseId: string) => [
  ...(await earlierAbsences(tx, caseId)),
  ...(await absencesOf(tx, caseId))
    .filter(({ status }) => status === 'reported' || status === 'approved')
    .map(asReported),
];
