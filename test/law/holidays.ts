import { plusDays } from './helpers.ts';

/** Easter by Gauss's reckoning in Butcher's form, and the holidays that follow it: nothing of our own code. */
export function holidaysOf(year: number): Set<string> {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  const easter = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => plusDays(easter, days));
  return new Set([...moving, ...['01-01', '05-01', '05-17', '12-25', '12-26'].map((d) => `${year}-${d}`)]);
}

/** The day, or the first after it that is neither Saturday, Sunday nor public holiday; by our own reckoning. */
export function rolled(date: string): string {
  let day = date;
  while (
    [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) ||
    holidaysOf(Number(day.slice(0, 4))).has(day)
  )
    day = plusDays(day, 1);
  return day;
}
