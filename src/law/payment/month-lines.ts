import { fraction, reduced, times, toOre, type Fraction } from '../benefit/money.ts';
import { nextWeekday } from '../calendar.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { daysOfMonth, OTHER_BENEFITS, reducesBenefit, type Attendance, type MonthFacts } from './facts.ts';
import { minus, type BenefitLine, type LineKind, type PaidAs } from './line.ts';
import type { BenefitDay, MonthDays } from './month-days.ts';

/** The lines of a month by itself, without what earlier months bring. No line takes more than there is. */
export function monthLines(
  facts: MonthFacts,
  { days, interrupted }: MonthDays,
  settings: Settings,
): BenefitLine[] {
  const { month } = facts;
  const whole = BigInt(settings.benefitDayMinutes);
  const lines = runs(days, sameRate).flatMap((run) => runLines(month, run, whole, settings));
  for (const [from, to, count] of spans(interrupted)) {
    lines.push({
      ...{ kind: 'interruption', paidAs: 'benefit', month, from, to, days: count, rateOre: 0 },
      ...{ factor: { num: 0, den: 1 }, amountOre: 0, section: SECTION.benefitInterrupted },
      reason: 'Programmet er avbrutt og gir ingen stønad.',
    });
  }
  return [...lines, ...otherBenefitLines(month, facts.attendance?.otherBenefits ?? [], lines, settings)];
}

/** Benefit days in a row with one rate: what they give, then what absence and work take from it. */
function runLines(month: string, run: BenefitDay[], whole: bigint, settings: Settings): BenefitLine[] {
  const { rate } = run[0]!;
  const lines: BenefitLine[] = [];
  const left: Record<PaidAs, number> = { benefit: 0, 'child-supplement': 0 };
  const add = (
    kind: LineKind,
    paidAs: PaidAs,
    of: readonly BenefitDay[],
    share: Fraction,
    reason: string,
  ) => {
    const perDay = paidAs === 'benefit' ? rate.benefit : rate.childSupplement;
    const exact = toOre(times(times(perDay, share), fraction(of.length)), settings.roundOre);
    const amountOre = Math.max(exact, -left[paidAs]);
    if (amountOre === 0 && perDay.num === 0n) return;
    left[paidAs] += amountOre;
    const { num, den } = reduced(share);
    lines.push({
      ...{ kind, paidAs, month, from: of[0]!.date, to: of.at(-1)!.date, days: of.length },
      rateOre: paidAs === 'benefit' ? rate.benefitOre : rate.childSupplementOre,
      ...{ factor: { num: Number(num), den: Number(den) }, amountOre, section: SECTIONS[kind], reason },
    });
  };
  const one = fraction(1);
  const name = rate.reduced ? 'Kvalifiseringsstønad, to tredeler' : 'Kvalifiseringsstønad';
  const provisional = rate.provisional ? ', foreløpig sats' : '';
  add('benefit', 'benefit', run, one, `${name}${provisional}.`);
  const children = rate.children === 1 ? 'ett barn' : `${rate.children} barn`;
  add('child-supplement', 'child-supplement', run, one, `Barnetillegg for ${children}${provisional}.`);

  for (const away of runs(run, (a, b) => a.leaveMinutes === b.leaveMinutes)) {
    const { leaveMinutes } = away[0]!;
    if (leaveMinutes === 0) continue;
    const share = fraction(-leaveMinutes, whole);
    add('leave', 'benefit', away, share, 'Godkjent permisjon uten stønad.');
    // Whoever has leave for a part of a day takes part in the rest of it, as somebody who is absent for some hours.
    if (BigInt(leaveMinutes) === whole && !settings.leaveKeepsChildSupplement)
      add('leave', 'child-supplement', away, share, 'Godkjent permisjon uten stønad, barnetillegg.');
  }
  for (const absent of runs(run, (a, b) => a.absentMinutes === b.absentMinutes)) {
    const { absentMinutes } = absent[0]!;
    if (absentMinutes === 0) continue;
    const share = fraction(-absentMinutes, whole);
    add('absence', 'benefit', absent, share, 'Fravær uten rett til stønad.');
    if (settings.absenceReducesChildSupplement)
      add('absence', 'child-supplement', absent, share, 'Fravær uten rett til stønad, barnetillegg.');
  }
  for (const work of runs(run, sameWork)) {
    const { num, den } = work[0]!.workMinutes;
    if (num === 0n) continue;
    const share = { num: -num, den: den * whole };
    add('work', 'benefit', work, share, 'Timer med inntektsgivende arbeid eller læretid.');
    add('work', 'child-supplement', work, share, 'Timer med arbeid eller læretid, barnetillegg.');
  }
  return lines;
}

/** What other benefits take, krone for krone, as long as there is something to take from. */
function otherBenefitLines(
  month: string,
  benefits: Attendance['otherBenefits'],
  lines: readonly BenefitLine[],
  settings: Settings,
): BenefitLine[] {
  const leftOf = (paidAs: PaidAs) =>
    lines.filter((line) => line.paidAs === paidAs).reduce((sum, { amountOre }) => sum + amountOre, 0);
  const left: Record<PaidAs, number> = {
    benefit: leftOf('benefit'),
    'child-supplement': settings.otherBenefitsReduceChildSupplement ? leftOf('child-supplement') : 0,
  };
  const { from: first, to: last } = daysOfMonth(month);
  const taken: BenefitLine[] = [];
  for (const { kind, from, to, amountOre } of benefits.filter((one) => reducesBenefit(one.kind))) {
    let asked = amountOre;
    for (const paidAs of ['benefit', 'child-supplement'] as const) {
      const amount = Math.min(asked, left[paidAs]);
      if (amount <= 0) continue;
      asked -= amount;
      left[paidAs] -= amount;
      taken.push({
        ...{ kind: 'other-benefit', paidAs, month, days: 1, rateOre: amount, factor: minus },
        ...{ from: from < first ? first : from, to: to > last ? last : to, amountOre: -amount },
        section: SECTION.benefitOther,
        reason: `Rett til ${OTHER_BENEFITS[kind]}, krone for krone.`,
      });
    }
  }
  return taken;
}

const SECTIONS: Record<LineKind, string> = {
  benefit: SECTION.benefit,
  'child-supplement': SECTION.childSupplement,
  absence: SECTION.benefitAbsence,
  leave: SECTION.benefitWhileTakingPart,
  work: SECTION.benefitWork,
  'other-benefit': SECTION.benefitOther,
  interruption: SECTION.benefitInterrupted,
  correction: SECTION.payment,
  'set-off': SECTION.setOff,
  manual: SECTION.payment,
};

const sameRate = ({ rate: a }: BenefitDay, { rate: b }: BenefitDay) =>
  a.benefitOre === b.benefitOre &&
  a.childSupplementOre === b.childSupplementOre &&
  a.reduced === b.reduced &&
  a.children === b.children &&
  a.provisional === b.provisional;

const sameWork = ({ workMinutes: a }: BenefitDay, { workMinutes: b }: BenefitDay) =>
  a.num * b.den === b.num * a.den;

/** Cuts a list where two neighbours differ, or where weekdays are missing between them. */
function runs(days: readonly BenefitDay[], same: (a: BenefitDay, b: BenefitDay) => boolean): BenefitDay[][] {
  const result: BenefitDay[][] = [];
  for (const day of days) {
    const last = result.at(-1)?.at(-1);
    if (last && same(last, day) && adjoining(last.date, day.date)) result.at(-1)!.push(day);
    else result.push([day]);
  }
  return result;
}

/** Whether no weekday lies between two. */
const adjoining = (a: string, b: string): boolean => nextWeekday(a) === b;

function spans(dates: readonly string[]): [from: string, to: string, days: number][] {
  const found: [string, string, number][] = [];
  for (const date of dates) {
    const last = found.at(-1);
    if (last && adjoining(last[1], date)) found[found.length - 1] = [last[0], date, last[2] + 1];
    else found.push([date, date, 1]);
  }
  return found;
}
