import {
  approvalsOf,
  casesWithProgramme,
  latestBasis,
  paymentFollowUpsOf,
  paymentsIn,
  readPaymentMonth,
  type Db,
  type OfficeMonth,
  type PaymentApproval,
  type PaymentFinding,
  type PaymentFollowUp,
  type PaymentLine,
  type PaymentMonth,
  type PaymentStatus,
} from '../../casefile/index.ts';
import { missingAttendance, paymentCases, type MissingAttendance } from '../../payment/cases.ts';
import { statusOf } from '../../payment/status.ts';

export type MonthStage = 'planned' | 'collecting' | 'working' | 'closed';

export interface OfficeCase {
  readonly caseId: string;
  /** `waiting`: not worked out yet. */
  readonly status: PaymentStatus | 'waiting';
  readonly controlled: boolean;
  readonly sumOre: number;
  readonly lines: readonly PaymentLine[];
  readonly findings: readonly PaymentFinding[];
}

export interface PaymentMonthShown extends PaymentMonth {
  readonly stage: MonthStage;
  /** What is paid, or would be as it stands. */
  readonly sumOre: number;
  readonly missing: readonly MissingAttendance[];
  readonly cases: readonly OfficeCase[];
  readonly approvals: readonly PaymentApproval[];
  readonly followUps: readonly PaymentFollowUp[];
}

/** An office's month as it stands. @throws CaseFileError `ERR_PAYMENT_MONTH_NOT_FOUND` */
export async function paymentMonthShown(db: Db, of: OfficeMonth, today: string): Promise<PaymentMonthShown> {
  const run = await readPaymentMonth(db, of);
  const cases = run.closedOn ? await closedCases(db, of) : await openCases(db, of, today);
  const started = cases.some(({ status }) => status !== 'waiting');
  return {
    ...run,
    stage: stageOf(run, started),
    sumOre: cases.filter(({ status }) => status === 'paid').reduce((sum, one) => sum + one.sumOre, 0),
    missing: run.closedOn ? [] : await missingAttendance(db, of, today),
    cases,
    approvals: await approvalsOf(db, of.officeId, of.month),
    followUps: await paymentFollowUpsOf(db, of),
  };
}

function stageOf({ openedOn, closedOn }: PaymentMonth, started: boolean): MonthStage {
  if (closedOn) return 'closed';
  if (!openedOn) return 'planned';
  return started ? 'working' : 'collecting';
}

async function closedCases(db: Db, of: OfficeMonth): Promise<OfficeCase[]> {
  const cases: OfficeCase[] = [];
  for (const { caseId, status, controlled, sumOre, lines } of await paymentsIn(db, of)) {
    const basis = await latestBasis(db, caseId, of.month);
    cases.push({ caseId, status, controlled, sumOre, lines, findings: basis?.findings ?? [] });
  }
  return cases;
}

async function openCases(db: Db, of: OfficeMonth, today: string): Promise<OfficeCase[]> {
  const { officeId, month } = of;
  const over = today > `${month}-31`;
  const numbers = over
    ? await paymentCases(db, of, today)
    : await casesWithProgramme(db, { officeId, from: month, to: month });
  const cases: OfficeCase[] = [];
  for (const caseId of numbers) {
    const basis = await latestBasis(db, caseId, month);
    if (!basis) {
      cases.push({ caseId, status: 'waiting', controlled: false, sumOre: 0, lines: [], findings: [] });
      continue;
    }
    const { sumOre, lines, findings } = basis;
    cases.push({ caseId, ...(await statusOf(db, basis)), sumOre, lines, findings });
  }
  return cases;
}
