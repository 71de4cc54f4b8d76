import type { LimitFacts } from '../../src/law/index.ts';

/**
 * The two years of § 32 reckoned as somebody would with a wall calendar and a pencil: every day is looked at and
 * crossed out if it counts. It shares no code with src/law, not even the calendar, and thinks in numbers of days.
 */
export interface Reckoned {
  readonly lastDay: string;
  readonly lastOrdinaryDay: string;
  readonly utmostDay: string;
  readonly limitedBy: 'max-duration' | 'turned-67';
  readonly usedDays: number;
  readonly remainingDays: number;
  readonly uncountedDays: number;
  readonly earlierDays: number;
}

export function reckon(facts: LimitFacts, asOf: string): Reckoned {
  const start = numberOf(facts.firstStart);
  const earlier = (facts.earlier ?? []).map((one) => ({
    from: numberOf(one.from),
    to: numberOf(one.to),
    off: one.uncountedDays ?? 0,
    leave: stretches(one.uncounted ?? []),
  }));
  const own = stretches(facts.uncounted ?? []);
  const zero = earlier.reduce((first, { from }) => Math.min(first, from), start);

  const counts = (day: number): boolean => {
    if (day >= start) return !within(own, day);
    // Days off whose dates nobody knows are taken to be the last ones.
    return earlier.some(({ from, to, off, leave }) => day >= from && day <= to - off && !within(leave, day));
  };
  const endAfter = (years: number): number => {
    let left = daysOfYears(zero, years);
    let day = zero;
    for (; left > 0; day += 1) if (counts(day)) left -= 1;
    return day;
  };

  const ordinary = endAfter(2);
  const utmost = endAfter(3);
  const granted = facts.thirdYearTo ? numberOf(facts.thirdYearTo) + 1 : ordinary;
  const byDuration = Math.max(ordinary, Math.min(granted, utmost));
  const birthday = facts.birthDate ? birthdayNumber(facts.birthDate, 67) : Infinity;
  const limit = Math.min(byDuration, birthday);

  let day = numberOf(asOf);
  if (day > limit) day = limit;
  if (day < start) day = start;
  const used = (until: number) => {
    let n = 0;
    for (let d = zero; d < until; d += 1) if (counts(d)) n += 1;
    return n;
  };
  let remaining = 0;
  for (let d = day; d < limit; d += 1) if (counts(d)) remaining += 1;
  let uncounted = 0;
  for (let d = start; d < day; d += 1) if (within(own, d)) uncounted += 1;
  return {
    lastDay: dateOf(limit - 1),
    lastOrdinaryDay: dateOf(ordinary - 1),
    utmostDay: dateOf(utmost - 1),
    limitedBy: birthday < byDuration ? 'turned-67' : 'max-duration',
    usedDays: used(day),
    remainingDays: remaining,
    uncountedDays: uncounted,
    earlierDays: used(start),
  };
}

type Stretch = readonly [from: number, to: number];

const stretches = (list: readonly { from: string; to?: string | null }[]): Stretch[] =>
  list.map(({ from, to }) => {
    const first = numberOf(from);
    // An interruption that lasts is over after a year, which is as long as every other year that begins that day.
    return [first, to ? numberOf(to) : first + daysOfYears(first, 1) - 1];
  });

function within(list: readonly Stretch[], day: number): boolean {
  for (const [from, to] of list) if (day >= from && day <= to) return true;
  return false;
}

/** How many days pass from a day until its date has come round so many times; 29 February comes round on 1 March. */
function daysOfYears(from: number, years: number): number {
  const [, month, day] = civil(from);
  let to: number;
  for (to = from + 365 * years; ; to += 1) {
    const [, m, d] = civil(to);
    if (m === month && d === day) return to - from;
    if (month === 2 && day === 29 && m === 3 && d === 1) return to - from;
  }
}

/** The day on which so many years have passed since a date; of 29 February in a common year, the day before March. */
function birthdayNumber(date: string, years: number): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const there = serial(year + years, month, day);
  return civil(there)[1] === month ? there : there - 1;
}

const numberOf = (date: string): number =>
  serial(...(date.split('-').map(Number) as [number, number, number]));

/** Days from 1 March of the year 0: leap days are then the last of a year. */
function serial(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((306 * m + 5) / 10) +
    day -
    1
  );
}

function civil(number: number): [year: number, month: number, day: number] {
  let y = Math.floor((10_000 * number + 14_780) / 3_652_425);
  let rest = number - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400));
  if (rest < 0) {
    y -= 1;
    rest = number - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400));
  }
  const m = Math.floor((100 * rest + 52) / 3_060);
  const month = ((m + 2) % 12) + 1;
  return [y + Math.floor((m + 2) / 12), month, rest - Math.floor((306 * m + 5) / 10) + 1];
}

function dateOf(number: number): string {
  const [year, month, day] = civil(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
