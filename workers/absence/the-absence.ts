import {
  absenceFacts,
  absenceReportedOn,
  asReported,
  readAbsence,
  type Db,
} from '../../src/casefile/index.ts';

/** An absence, and everything that its rules look at. */
export async function theAbsence(tx: Db, caseId: string, number: number, today: string) {
  const absence = await readAbsence(tx, caseId, number);
  const known = await absenceFacts(tx, caseId, number);
  const reportedOn = (await absenceReportedOn(tx, caseId, number)) ?? today;
  return { absence, facts: { ...known, ...asReported(absence), today, reportedOn } };
}
