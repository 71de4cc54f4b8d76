import {
  adjustmentsOf,
  attendanceOf,
  lastDayOfMonth,
  latestBasis,
  monthsAfter,
  paymentMonths,
  paymentsOf,
  periodsOf,
  readCase,
  type Db,
  type PaymentAdjustment,
  type PaymentFinding,
  type PaymentLine,
  type PaymentStatus,
} from '../../casefile/index.ts';
import { withoutTaxDeduction, type OverpaidMonth } from '../../law/index.ts';
import { overpaidMonths } from '../../payment/settled-months.ts';

/** One month of a case as its page, its office's page and the API show it. */
export interface PaidMonth {
  readonly month: string;
  readonly attendance: 'registered' | 'missing' | 'later';
  /** `expected`: worked out, but not closed. */
  readonly status: PaymentStatus | 'expected' | 'none';
  readonly sumOre: number;
  readonly lines: readonly PaymentLine[];
  readonly findings: readonly PaymentFinding[];
  readonly controlled: boolean;
  /** Something of it is paid without tax deduction. */
  readonly withoutTax: boolean;
}

export interface CasePayments {
  /** Newest first. */
  readonly months: readonly PaidMonth[];
  readonly adjustments: readonly PaymentAdjustment[];
  /** Of which too much was paid and nobody has decided what is to become of it; oldest first. */
  readonly overpaid: readonly OverpaidMonth[];
}

/**
 * What a case has got and is to get, month by month: those that the office pays, or has paid, by way of this
 * application, and those that somebody has registered. Empty before there is a programme.
 */
export async function paymentsShown(db: Db, caseId: string, today: string): Promise<CasePayments> {
  const { officeId } = await readCase(db, caseId);
  const registered = (await attendanceOf(db, caseId)).map(({ month }) => month);
  const payments = await paymentsOf(db, caseId);
  const runs = await paymentMonths(db, officeId);
  const months: PaidMonth[] = [];
  const known = [...runs, ...payments].map(({ month }) => month).concat(registered);
  const programme = (await programmeMonths(db, caseId, today)).filter((month) => known.includes(month));
  const all = new Set([...programme, ...payments.map(({ month }) => month)]);
  for (const month of [...all].sort().reverse()) {
    const payment = payments.find((one) => one.month === month);
    const basis = await latestBasis(db, caseId, month);
    const shown = payment ?? basis;
    const closedOn = runs.find((run) => run.month === month)?.closedOn ?? today;
    // What was worked out for a month that was held back is shown, but not as if it had been paid.
    const lines = payment?.status === 'paid' ? payment.lines : (basis?.lines ?? []);
    months.push({
      month,
      attendance: registered.includes(month)
        ? 'registered'
        : today < lastDayOfMonth(month)
          ? 'later'
          : 'missing',
      status: payment?.status ?? (basis ? 'expected' : 'none'),
      sumOre: shown?.sumOre ?? 0,
      lines,
      findings: basis?.findings ?? [],
      controlled: payment?.controlled ?? false,
      withoutTax: lines.some((line) => withoutTaxDeduction(line, closedOn)),
    });
  }
  return {
    months,
    adjustments: await adjustmentsOf(db, caseId),
    overpaid: await overpaidMonths(db, caseId, today),
  };
}

/** The months in which the programme has run so far, the running one included; oldest first. */
export async function programmeMonths(db: Db, caseId: string, today: string): Promise<string[]> {
  const { endedOn } = await readCase(db, caseId);
  const found = new Set<string>();
  for (const { from, to } of await periodsOf(db, caseId)) {
    if (endedOn && endedOn < from) continue;
    const last = [to, today, endedOn ?? to].sort()[0]!;
    for (let month = from.slice(0, 7); month <= last.slice(0, 7); month = monthsAfter(month, 1))
      found.add(month);
  }
  return [...found].sort();
}
