import {
  attendanceOf,
  casesWithProgramme,
  monthsAfter,
  paymentMonths,
  paymentsOf,
  type Db,
  type OfficeMonth,
} from '../casefile/index.ts';
import { benefitDates, settingsHere, rateKnown, type Finding } from '../law/index.ts';
import { paymentFacts } from './month-facts.ts';
import { workOutMonth } from './work-out-month.ts';

/**
 * The cases that a run must look at: those whose programme ran in the month, and those whose programme is over but
 * that still lack something, or got too much, for an earlier one.
 */
export async function paymentCases(
  tx: Db,
  { officeId, month }: OfficeMonth,
  today: string,
): Promise<string[]> {
  const running = await casesWithProgramme(tx, { officeId, from: month, to: month });
  const from = monthsAfter(month, -settingsHere().correctionMonths);
  const over = (await casesWithProgramme(tx, { officeId, from, to: month })).filter(
    (caseId) => !running.includes(caseId),
  );
  const owed: string[] = [];
  for (const caseId of over) {
    const { basis } = await workOutMonth(tx, { caseId, month, today });
    // What cannot be worked out for want of a rate may be owed as well, and must be seen.
    if (basis.lines.length > 0 || lacksRate(basis.findings)) owed.push(caseId);
  }
  return [...running, ...owed].sort();
}

const lacksRate = (findings: readonly Finding[]) => findings.some(({ rule }) => rule === rateKnown.id);

export interface MissingAttendance {
  readonly caseId: string;
  readonly month: string;
}

/**
 * Whose attendance nobody has registered: for the month, and for earlier ones that were held back for want of it, or
 * that were closed while the programme was thought to be over.
 */
export async function missingAttendance(
  tx: Db,
  { officeId, month }: OfficeMonth,
  today: string,
): Promise<MissingAttendance[]> {
  const missing: MissingAttendance[] = [];
  const from = monthsAfter(month, -settingsHere().correctionMonths);
  const closed = (await paymentMonths(tx, officeId))
    .filter((one) => one.closedOn !== null && from <= one.month)
    .map((one) => one.month)
    .sort();
  for (const caseId of await casesWithProgramme(tx, { officeId, from, to: month })) {
    const registered = (await attendanceOf(tx, caseId)).map((one) => one.month);
    const payments = await paymentsOf(tx, caseId);
    const paid = payments.filter(({ status }) => status === 'paid').map((one) => one.month);
    const due = [...closed, ...payments.map((one) => one.month)].filter((one) => !paid.includes(one));
    const factsOf = await paymentFacts(tx, caseId, today);
    const months = [...due, month].filter((one) => one <= month);
    for (const one of new Set(months)) {
      if (registered.includes(one) || benefitDates(factsOf(one)).paid.length === 0) continue;
      missing.push({ caseId, month: one });
    }
  }
  return missing;
}
