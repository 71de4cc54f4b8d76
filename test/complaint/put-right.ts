import { decisionsOf, readComplaint, type CaseFile } from '../../src/casefile/index.ts';
import { undo, type By, type Done } from '../../workers/complaint/won-back.ts';

/** Puts a case right after what has been said of a complaint. */
export async function putRight({
  caseFile,
  by,
  number,
}: {
  caseFile: CaseFile;
  by: By;
  number: number;
}): Promise<Done> {
  const complaint = await readComplaint(caseFile.db, by.caseId, number);
  const decision = (await decisionsOf(caseFile.db, by.caseId)).find(
    (one) => one.number === complaint.decisionNumber,
  )!;
  return caseFile.transaction((tx) => undo({ tx, by, complaint, decision }));
}
