import type { ProgrammeLimits } from './limits.ts';

export interface PeriodEnd {
  /** The period lasts to the day before the 67th birthday, or longer (§ 29). */
  readonly turns67: boolean;
  /** Whether there can be another period: the programme is not at what § 32 allows at the very most, nor at 67 years. */
  readonly extensionPossible: boolean;
  /** Why the programme is over when no period follows. */
  readonly endReason: 'turned-67' | 'period-end';
}

/** What the last day of a decision period leads to (§§ 29 and 32, regulation § 2). */
export function atPeriodEnd(
  lastDay: string,
  { utmostDay, lastDayBefore67 }: Pick<ProgrammeLimits, 'utmostDay' | 'lastDayBefore67'>,
): PeriodEnd {
  const turns67 = lastDayBefore67 !== null && lastDay >= lastDayBefore67;
  return {
    turns67,
    extensionPossible: lastDay < utmostDay && !turns67,
    endReason: turns67 ? 'turned-67' : 'period-end',
  };
}
