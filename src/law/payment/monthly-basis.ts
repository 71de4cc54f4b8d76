import { isDate } from '../calendar.ts';
import { LawError, type MissingRateError } from '../errors.ts';
import { runRules, type AppliedRule } from '../run-rules.ts';
import type { Finding } from '../finding.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { undecidedOverpaid, type SettledMonth } from './back-pay.ts';
import { daysOfMonth, type MonthFacts } from './facts.ts';
import { sumOf, type BenefitLine } from './line.ts';
import { monthDays } from './month-days.ts';
import { monthLines } from './month-lines.ts';
import { rateKnown } from './money-rules.ts';
import { paymentRules } from './rules.ts';
import { settle, type Adjustment } from './settle.ts';
import { situation } from './situation.ts';

export interface MonthlyBasis {
  readonly month: string;
  readonly lines: readonly BenefitLine[];
  readonly sumOre: number;
  /** What somebody should look at before the month is paid. Empty: it is paid as it stands. */
  readonly findings: Finding[];
  /** The rules that were run, with what they looked at. */
  readonly applied: readonly AppliedRule[];
  /** Some rate was not known yet: the month is worked out anew when it is. */
  readonly provisional: boolean;
  /** Benefit days on which the programme ran. */
  readonly days: number;
}

export interface Around {
  readonly earlier?: readonly SettledMonth[];
  readonly adjustments?: readonly Adjustment[];
  /** What the month before gave by itself. */
  readonly previousOre?: number | null;
  /** Whoever was to approve the month wants to have this case looked at. */
  readonly recheckAsked?: boolean;
}

/**
 * What a month gives and why (§§ 35-40, regulation § 3), from what was registered. Without registered attendance there
 * is nothing to pay (§ 39): the basis is empty and says so.
 * @throws MissingRateError, LawError
 *
 * @example monthlyBasis({ month: '2026-06', today: '2026-07-01', … }).sumOre // 22 days × 1 071,91
 */
export function monthlyBasis(
  facts: MonthFacts,
  around: Around = {},
  settings: Settings = settingsHere(),
): MonthlyBasis {
  refuseNonsense(facts);
  const days = monthDays(facts, settings);
  const own = facts.attendance ? monthLines(facts, days, settings) : [];
  const earlier = around.earlier ?? [];
  const { lines, sumOre } = settle(facts.month, own, earlier, around.adjustments ?? []);
  const overpaid = undecidedOverpaid(earlier);
  const money = { lines, ownOre: sumOf(own), previousOre: around.previousOre ?? null, overpaid };
  const seen = { ...situation(facts, days, money), recheckAsked: around.recheckAsked ?? false };
  const { findings, applied } = runRules(paymentRules, seen, facts.today, settings);
  return {
    month: facts.month,
    ...{ lines, sumOre, findings, applied },
    provisional: days.days.some(({ rate }) => rate.provisional),
    days: days.days.length,
  };
}

/** A month that a missing rate keeps from being worked out: nothing to pay, and a finding that says which and where. */
export function basisWithoutRate(
  { month, today }: Pick<MonthFacts, 'month' | 'today'>,
  { rate, date, file }: Pick<MissingRateError, 'rate' | 'date' | 'file'>,
): MonthlyBasis {
  const seen = { today, month, attendanceRegistered: false, missingRate: { rate, date, file } };
  const { findings, applied } = runRules([rateKnown], seen, today);
  return { month, lines: [], sumOre: 0, findings, applied, provisional: false, days: 0 };
}

/** What a month gives by itself, without rules and earlier months: for working out earlier months anew. */
export function ownLines(facts: MonthFacts, settings: Settings = settingsHere()): BenefitLine[] {
  refuseNonsense(facts);
  return facts.attendance ? monthLines(facts, monthDays(facts, settings), settings) : [];
}

/** Whether the tax is not deducted from a line (skattebetalingsforskriften § 5-7 third paragraph). */
export function withoutTaxDeduction(
  line: Pick<BenefitLine, 'month'>,
  paidOn: string,
  { taxFreeMonth }: Settings = settingsHere(),
): boolean {
  return (taxFreeMonth === 'earned' ? line.month : paidOn.slice(0, 7)).endsWith('-06');
}

function refuseNonsense({ month, birthDate, today, children }: MonthFacts): void {
  const sound =
    /^\d{4}-(0[1-9]|1[0-2])$/.test(month) &&
    [birthDate, today, daysOfMonth(month).from].every(isDate) &&
    children.every((one) => Number.isInteger(one.children) && one.children >= 0);
  if (sound) return;
  throw new LawError(
    'ERR_INVALID_BENEFIT_FACTS',
    'a monthly basis needs a month, two dates and whole numbers of children',
    'Grunnlaget kan ikke beregnes: måned, dato, fødselsdato eller antall barn er ugyldig.',
  );
}
