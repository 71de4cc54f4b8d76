import {
  decisionsOf,
  readCase,
  receiptsOf,
  type Db,
  type Decision,
  type Receipt,
} from '../../casefile/index.ts';
import {
  complaintDeadline,
  lastDayOfComplaintYear,
  timingOf,
  type ComplaintDeadline,
  type Timing,
} from '../../law/index.ts';

/** Whether a decision can still be complained about, by what is known of its receipt. */
export interface NoticeShown {
  readonly receipt: Receipt | undefined;
  readonly deadline: ComplaintDeadline;
  /** What a complaint would be that came in today. */
  readonly today: Timing;
  /** After this day no complaint is taken up. */
  readonly lastDayOfYear: string;
}

export async function noticeShown(
  db: Db,
  caseId: string,
  { number, decidedOn }: Pick<Decision, 'number' | 'decidedOn'>,
  today: string,
): Promise<NoticeShown> {
  const receipt = (await receiptsOf(db, caseId)).find(({ decisionNumber }) => decisionNumber === number);
  const facts = { decidedOn, decisionReceivedOn: receipt?.receivedOn };
  return {
    receipt,
    deadline: complaintDeadline(facts),
    today: timingOf({ ...facts, receivedOn: today }),
    lastDayOfYear: lastDayOfComplaintYear(decidedOn),
  };
}

/**
 * The decisions of a case that somebody may want to complain about, the newest first.
 * @throws CaseFileError `ERR_CASE_NOT_FOUND`
 */
export async function decisionsToComplainAbout(db: Db, caseId: string, today: string) {
  await readCase(db, caseId);
  const decisions = await decisionsOf(db, caseId);
  return Promise.all(
    decisions
      .toReversed()
      .map(async (decision) => ({ decision, notice: await noticeShown(db, caseId, decision, today) })),
  );
}
