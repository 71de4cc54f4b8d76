import { addCalendarDays, daysBetween, latest, norwegian } from '../calendar.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import { countedDays, counting, type EarlierTime } from './earlier.ts';
import { programmeLimits } from './limits.ts';

export interface TimeLeft {
  /** Days of earlier programmes that count. */
  readonly usedDays: number;
  /** Days left of the two years, and with special reasons of the third. */
  readonly ordinaryDays: number;
  readonly utmostDays: number;
  /** Last day of the latest of them. */
  readonly lastDay: string;
}

type Used = Pick<Settings, 'earlierProgrammeCounts' | 'shortMonthEndsPeriod' | 'leapDayBirthday'>;
export const TIME_LEFT_SETTINGS = [
  'earlierProgrammeCounts',
  'shortMonthEndsPeriod',
  'leapDayBirthday',
] as const;

/** What earlier programmes leave of the time that § 32 gives; undefined when there are none that count. */
export function timeLeft(
  earlier: readonly EarlierTime[] | null | undefined,
  settings: Used = settingsHere(),
): TimeLeft | undefined {
  const counted = counting(earlier, settings);
  const [first] = counted;
  if (!first) return undefined;
  const lastDay = counted.reduce((last, { to }) => latest(last, to), first.to);
  const next = addCalendarDays(lastDay, 1);
  const limits = programmeLimits({ firstStart: next, earlier }, { ...settingsHere(), ...settings });
  const until = (day: string) => Math.max(0, daysBetween(next, day) + 1);
  return {
    usedDays: counted.reduce((sum, time) => sum + countedDays(time), 0),
    ordinaryDays: until(limits.lastOrdinaryDay),
    utmostDays: until(limits.utmostDay),
    lastDay,
  };
}

/** `fra 1.2.2023 til 31.1.2024 og fra …` */
export const stretchesOf = (earlier: readonly EarlierTime[]): string =>
  earlier.map(({ from, to }) => `fra ${norwegian(from)} til ${norwegian(to)}`).join(' og ');
