/**
 * What a month gives, reckoned day by day with exact fractions and nothing of the code under test: neither its
 * calendar nor its rates.
 */
const G: [from: string, kroner: bigint][] = [
  ['2018-05-01', 96_883n],
  ['2019-05-01', 99_858n],
  ['2020-05-01', 101_351n],
  ['2021-05-01', 106_399n],
  ['2022-05-01', 111_477n],
  ['2023-05-01', 118_620n],
  ['2024-05-01', 124_028n],
  ['2025-05-01', 130_160n],
  ['2026-05-01', 136_549n],
];
const CHILD: [string, bigint][] = [
  ['2023-02-01', 35n],
  ['2024-01-01', 36n],
  ['2025-01-01', 37n],
  ['2026-01-01', 38n],
];
const last = <T>(rows: [string, T][], day: string): T => rows.filter(([from]) => from <= day).at(-1)![1];

export interface OracleFacts {
  month: string;
  birthDate: string;
  programme: { from: string; to: string }[];
  children: { from: string; children: number }[];
  interruptions: { from: string; to: string }[];
  absences: { from: string; to: string; minutesPerDay: number | null; leave?: boolean }[];
  work: { from: string; to: string; minutes: number }[];
}

/** Hundredths of an øre would be too coarse: numerator over this denominator, in øre. */
export interface Exact {
  num: bigint;
  den: bigint;
}

const add = (a: Exact, b: Exact): Exact => ({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
export const ORE0: Exact = { num: 0n, den: 1n };

const day = (date: Date) => date.toISOString().slice(0, 10);

export function weekdaysOf(month: string): string[] {
  const found: string[] = [];
  const date = new Date(`${month}-01T12:00:00Z`);
  while (day(date).startsWith(month)) {
    if (date.getUTCDay() >= 1 && date.getUTCDay() <= 5) found.push(day(date));
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return found;
}

const has = (one: { from: string; to: string }, date: string) => one.from <= date && date <= one.to;

/** The daily benefit rounded half up to the øre, as the decision states it. */
export function daily(date: string, birthDate: string): bigint {
  const factor = date < '2024-07-01' ? 2000n : 2041n;
  const [year, rest] = [Number(birthDate.slice(0, 4)) + 25, birthDate.slice(4)];
  const birthday = rest === '-02-29' && year % 4 !== 0 ? `${year}-02-28` : `${year}${rest}`;
  const third = date < birthday ? 2n : 3n;
  const [num, den] = [last(G, date) * factor * 100n * third, 1000n * 260n * 3n];
  return (num * 2n + den) / (den * 2n);
}

/** The exact sum for the benefit and for the child supplement, before any line is rounded. */
export function oracle(facts: OracleFacts): { benefit: Exact; child: Exact; days: number } {
  const paid = weekdaysOf(facts.month).filter(
    (date) => facts.programme.some((p) => has(p, date)) && !facts.interruptions.some((p) => has(p, date)),
  );
  let [benefit, child] = [ORE0, ORE0];
  for (const date of paid) {
    let [absent, leave] = [0n, 0n];
    for (const one of facts.absences) {
      if (!has(one, date)) continue;
      absent += BigInt(one.minutesPerDay ?? 450);
      if (one.leave) leave += BigInt(one.minutesPerDay ?? 450);
    }
    if (absent > 450n) absent = 450n;
    // A whole day of leave is a day without taking part: nothing is left of it.
    const taking = leave < 450n;
    let work: Exact = ORE0;
    for (const row of facts.work.filter((one) => has(one, date))) {
      work = add(work, { num: BigInt(row.minutes), den: BigInt(paid.filter((d) => has(row, d)).length) });
    }
    const room = 450n - absent;
    if (work.num > room * work.den) work = { num: room, den: 1n };
    const rate = daily(date, facts.birthDate);
    const children = BigInt(facts.children.filter(({ from }) => from <= date).at(-1)?.children ?? 0);
    const perChild = children === 0n ? 0n : last(CHILD, date) * 100n * children;
    const left = { num: (450n - absent) * work.den - work.num, den: 450n * work.den };
    benefit = add(benefit, { num: rate * left.num, den: left.den });
    const notWorked = { num: 450n * work.den - work.num, den: 450n * work.den };
    if (taking) child = add(child, { num: perChild * notWorked.num, den: notWorked.den });
  }
  return { benefit, child, days: paid.length };
}

/** Whether a sum in whole øre is within so many half øre of the exact one. */
export function near(ore: number, exact: Exact, halves: number): boolean {
  const away = BigInt(ore) * exact.den - exact.num;
  return (away < 0n ? -away : away) * 2n <= exact.den * BigInt(halves);
}
