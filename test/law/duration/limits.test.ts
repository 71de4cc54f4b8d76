import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPeriod,
  defaultSettings,
  durationUse,
  periodEnd,
  programmeLimits,
} from '../../../src/law/index.ts';
import { breaches, daysFrom, plusDays } from '../helpers.ts';

const before = { ...defaultSettings, shortMonthEndsPeriod: 'before-last-day' as const };

describe('periods of months', () => {
  it.each([
    ['2026-09-01', 12, '2027-08-31'],
    ['2026-09-15', 12, '2027-09-14'],
    ['2026-09-15', 1, '2026-10-14'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-28', 12, '2025-02-27'],
    ['2024-03-01', 12, '2025-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
  ])('from %s, %i months last until and including %s', (start, months, last) =>
    expect(periodEnd(start, months)).toBe(last),
  );

  it('can be set to leave out the last day of a short month', () => {
    expect(periodEnd('2024-02-29', 12, before)).toBe('2025-02-27');
    expect(programmeLimits({ firstStart: '2024-02-29' }, before).lastDay).toBe('2026-02-27');
  });

  it.each([
    ['2026-09-01', '2027-08-31', true],
    ['2026-09-01', '2027-09-01', false],
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', false],
    ['2026-09-01', '2026-09-01', true],
    ['2026-09-01', '2026-08-31', false],
    ['2026-09-01', '2026-09-31', false],
  ])('a period from %s to %s is at most a year: %s', (from, to, ok) =>
    expect(breaches(checkPeriod({ today: from, from, to })).length === 0).toBe(ok),
  );
});

describe('the two years of § 32', () => {
  it.each([
    ['2026-09-01', '2028-08-31', '2029-08-31'],
    ['2024-02-29', '2026-02-28', '2027-02-28'],
    ['2024-03-01', '2026-02-28', '2027-02-28'],
    ['2022-03-01', '2024-02-29', '2025-02-28'],
    ['2022-02-28', '2024-02-27', '2025-02-27'],
  ])('a programme from %s runs to %s, and at the utmost to %s', (firstStart, ordinary, utmost) => {
    const limits = programmeLimits({ firstStart });
    expect(limits).toMatchObject({
      limitedBy: 'max-duration',
      lastDay: ordinary,
      limitDate: plusDays(ordinary, 1),
      lastOrdinaryDay: ordinary,
      utmostDay: utmost,
    });
  });

  it.each([
    ['one day of leave', [['2027-01-10', '2027-01-10']], '2028-09-01'],
    ['a month of interruption', [['2027-03-01', '2027-03-31']], '2028-10-01'],
    ['leave before the start', [['2026-08-01', '2026-08-31']], '2028-08-31'],
    ['leave over the start', [['2026-08-25', '2026-09-02']], '2028-09-02'],
    ['leave on the last day', [['2028-08-31', '2028-08-31']], '2028-09-01'],
    ['leave on the first day after', [['2028-09-01', '2028-09-10']], '2028-08-31'],
    ['leave over the end', [['2028-08-30', '2028-09-08']], '2028-09-10'],
    [
      'leave inside an interruption',
      [
        ['2027-03-01', '2027-03-31'],
        ['2027-03-10', '2027-03-12'],
      ],
      '2028-10-01',
    ],
    [
      'overlapping, in any order',
      [
        ['2027-03-10', '2027-04-02'],
        ['2027-03-01', '2027-03-31'],
      ],
      '2028-10-03',
    ],
    [
      'leave in the time gained by leave',
      [
        ['2027-01-01', '2027-01-10'],
        ['2028-09-05', '2028-09-06'],
      ],
      '2028-09-12',
    ],
  ] as const)('%s moves the last day', (_name, stretches, lastDay) => {
    const uncounted = stretches.map(([from, to]) => ({ from, to }));
    expect(programmeLimits({ firstStart: '2026-09-01', uncounted }).lastDay).toBe(lastDay);
  });

  it('reckons with a year for what has not ended, so that no limit is reached within it', () => {
    const uncounted = [{ from: '2028-08-01', to: null }];
    expect(programmeLimits({ firstStart: '2026-09-01', uncounted }).lastDay).toBe('2029-08-31');
  });

  it.each([
    // Leave from 1 August 2028, when a month of the two years is left, and the day on which it is asked about.
    ['on its first day', '2028-08-01', '2029-08-31'],
    ['half a year before its first year is out', '2029-01-31', '2029-08-31'],
    ['a day later', '2029-02-01', '2030-08-31'],
    ['a day after its first year', '2029-08-01', '2030-08-31'],
    ['half a year before its second year is out', '2030-01-31', '2030-08-31'],
    ['a day later than that', '2030-02-01', '2031-08-31'],
  ])('does not count leave that lasts, however long: asked about %s', (_name, today, lastDay) => {
    const uncounted = [{ kind: 'leave', from: '2028-08-01', to: null }] as const;
    const facts = { firstStart: '2026-09-01', uncounted, today };
    expect(programmeLimits(facts).lastDay).toBe(lastDay);
    expect(durationUse(facts, today)).toMatchObject({ usedDays: 700, remainingDays: 31 });
    const interrupted = { ...facts, uncounted: [{ ...uncounted[0], kind: 'interruption' as const }] };
    expect(programmeLimits(interrupted).lastDay).toBe('2029-08-31');
  });

  it('says of leave that lasts how many of its days there have been, on the day asked about', () => {
    const facts = { firstStart: '2026-09-01', uncounted: [{ kind: 'leave', from: '2027-01-01' }] } as const;
    expect(durationUse(facts, '2028-06-01')).toMatchObject({ usedDays: 122, uncountedDays: 517 });
  });

  it('reckons leave that lasts to have lasted until its end when that is known', () => {
    const ended = { kind: 'leave', from: '2028-08-01', to: '2030-07-31' } as const;
    const facts = { firstStart: '2026-09-01', uncounted: [ended], today: '2031-01-01' };
    expect(programmeLimits(facts).lastDay).toBe('2030-08-31');
  });

  it.each([
    // By the setting the year from 29 February ends on the 28th or the 27th; two years from 1 September moved by it.
    [defaultSettings, '2029-09-01', 366],
    [before, '2029-08-31', 365],
  ])(
    'counts that year as every other period is, from 29 February too',
    (settings, lastDay, uncountedDays) => {
      const facts = { firstStart: '2026-09-01', uncounted: [{ from: '2028-02-29', to: null }] };
      expect(programmeLimits(facts, settings).lastDay).toBe(lastDay);
      expect(durationUse(facts, '2029-06-01', settings).uncountedDays).toBe(uncountedDays);
    },
  );

  it.each([
    [undefined, '2028-08-31'],
    ['2029-02-28', '2029-02-28'],
    ['2030-01-01', '2029-08-31'],
    ['2028-01-01', '2028-08-31'],
  ])('a third year to %s gives %s', (thirdYearTo, lastDay) =>
    expect(programmeLimits({ firstStart: '2026-09-01', thirdYearTo }).lastDay).toBe(lastDay),
  );

  it('says where leave ends before it begins', () => {
    const uncounted = [{ from: '2027-02-02', to: '2027-02-01' }];
    expect(() => programmeLimits({ firstStart: '2026-09-01', uncounted })).toThrow(/ends before it begins/);
  });

  it.each([
    ['2026-08-01', 0, 731, 0],
    ['2026-09-01', 0, 731, 0],
    ['2026-09-02', 1, 730, 0],
    ['2027-01-05', 122, 609, 4],
    ['2027-01-11', 122, 609, 10],
    ['2028-09-10', 730, 1, 10],
    ['2028-09-11', 731, 0, 10],
    ['2030-01-01', 731, 0, 10],
  ])(
    'on %s %i days are used, %i are left and %i were not counted',
    (asOf, used, remaining, uncountedDays) => {
      const uncounted = [{ from: '2027-01-01', to: '2027-01-10' }];
      expect(durationUse({ firstStart: '2026-09-01', uncounted }, asOf)).toEqual({
        earlierDays: 0,
        usedDays: used,
        remainingDays: remaining,
        uncountedDays,
      });
    },
  );
});

/** Walks day by day with a set of uncounted days: slow, and like nothing in the code under test. */
function walk(firstStart: string, stretches: readonly (readonly [number, number])[]) {
  const uncounted = new Set<string>();
  for (const [from, length] of stretches) {
    for (let i = 0; i < length; i++) uncounted.add(plusDays(firstStart, from + i));
  }
  const [year, month, date] = firstStart.split('-').map(Number) as [number, number, number];
  // JavaScript lets 29 February of a common year run on to 1 March, which is the default we have chosen.
  const anniversary = new Date(Date.UTC(year + 2, month - 1, date)).toISOString().slice(0, 10);
  let left = daysFrom(firstStart, anniversary);
  let day = firstStart;
  for (; left > 0; day = plusDays(day, 1)) if (!uncounted.has(day)) left--;
  return { limitDate: day, counted: (until: string) => countTo(until) };

  function countTo(until: string) {
    let n = 0;
    for (let d = firstStart; d < until; d = plusDays(d, 1)) if (!uncounted.has(d)) n++;
    return n;
  }
}

describe('any sequence of leaves and interruptions', () => {
  const start = fc.integer({ min: 0, max: 4000 }).map((n) => plusDays('2019-01-01', n));
  const stretches = fc.array(
    fc.tuple(fc.integer({ min: -60, max: 1100 }), fc.integer({ min: 1, max: 200 })),
    {
      maxLength: 6,
    },
  );

  it('gives the limit and the use that walking day by day gives', () => {
    fc.assert(
      fc.property(start, stretches, fc.integer({ min: 0, max: 1200 }), (firstStart, list, n) => {
        const facts = {
          firstStart,
          uncounted: list.map(([from, length]) => ({
            from: plusDays(firstStart, from),
            to: plusDays(firstStart, from + length - 1),
          })),
        };
        const oracle = walk(firstStart, list);
        const { limitDate } = programmeLimits(facts);
        expect(limitDate).toBe(oracle.limitDate);
        const asOf = plusDays(firstStart, n);
        const day = asOf < limitDate ? asOf : limitDate;
        const use = durationUse(facts, asOf);
        expect(use.usedDays).toBe(oracle.counted(day));
        expect(use.remainingDays).toBe(oracle.counted(limitDate) - oracle.counted(day));
      }),
      { numRuns: 150 },
    );
  });
});
