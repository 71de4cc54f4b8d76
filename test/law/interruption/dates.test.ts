import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  durationUse,
  nextInterruptionStep,
  periodEndAfter,
  programmeLimits,
  yearOutOn,
} from '../../../src/law/index.ts';
import { daysFrom, plusDays } from '../helpers.ts';

const LEAD = 56;
const day = (min: string, span: number) =>
  fc.integer({ min: 0, max: span }).map((days) => plusDays(min, days));

describe('a running interruption', () => {
  const running = { from: '2027-03-01', expectedTo: null, reviewedOn: null, endingOpen: false };
  it.each([
    ['nobody knows until when', running, '2027-03-01', 'review', '2028-01-05'],
    ['asked', { ...running, reviewedOn: '2028-01-05' }, '2028-01-05', 'year', '2028-03-01'],
    ['an expected end', { ...running, expectedTo: '2027-05-01' }, '2027-03-01', 'review', '2027-05-01'],
    [
      'asked at the expected end, which moved',
      { ...running, expectedTo: '2027-07-01', reviewedOn: '2027-05-01' },
      '2027-05-01',
      'review',
      '2027-07-01',
    ],
    [
      'asked at the expected end, which is not known any more',
      { ...running, reviewedOn: '2027-05-01' },
      '2027-05-01',
      'review',
      '2028-01-05',
    ],
    ['decided too late to ask in time', running, '2028-02-01', 'review', '2028-01-05'],
    ['an ending is under way', { ...running, endingOpen: true }, '2027-04-01', 'year', '2028-03-01'],
    ['the year is out', running, '2028-03-01', 'year', '2028-03-01'],
    ['long ago', running, '2028-06-01', 'year', '2028-06-01'],
    [
      'the year is out, protected absence',
      { ...running, protectedUntil: '2028-05-01' },
      '2028-03-01',
      'year',
      '2028-05-01',
    ],
    [
      'the year is out, protected until today',
      { ...running, protectedUntil: '2028-05-01' },
      '2028-05-01',
      'year',
      '2028-05-01',
    ],
    [
      'the year is not out, absence protected for less',
      { ...running, protectedUntil: '2027-12-01', reviewedOn: '2028-01-05' },
      '2028-01-05',
      'year',
      '2028-03-01',
    ],
    ['the year is out, ending', { ...running, endingOpen: true }, '2028-03-01', 'year', '2028-04-26'],
  ])('%s', (_name, interruption, today, nextStep, nextDate) =>
    expect(nextInterruptionStep(interruption, today, LEAD)).toEqual({ nextStep, nextDate }),
  );

  it('is asked about before its year is out, and never waits past it, whatever is answered', () => {
    const facts = fc.record({
      from: day('2024-01-01', 1500),
      answers: fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(facts, ({ from, answers }) => {
        const year = yearOutOn(from);
        let now = { from, expectedTo: null as string | null, reviewedOn: null as string | null };
        let today = from;
        let asked = 0;
        for (const answer of [...answers, null, null, null]) {
          const next = nextInterruptionStep({ ...now, endingOpen: false }, today, LEAD);
          expect(next.nextDate <= year).toBe(true);
          today = next.nextDate > today ? next.nextDate : today;
          if (next.nextStep === 'year') {
            expect(today).toBe(year);
            break;
          }
          asked += 1;
          const expectedTo = answer === null ? null : plusDays(today, answer);
          now = { from, reviewedOn: today, expectedTo: expectedTo && expectedTo < year ? expectedTo : null };
        }
        expect(asked).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the year', () => {
  it.each([
    ['2027-03-01', '2028-03-01'],
    ['2028-02-28', '2029-02-28'],
    ['2028-02-29', '2029-03-01'],
    ['2028-03-01', '2029-03-01'],
    ['2027-02-28', '2028-02-28'],
  ])('from %s is out on %s', (from, out) => expect(yearOutOn(from)).toBe(out));

  it('from 29 February ends a day earlier where the setting says so', () =>
    expect(yearOutOn('2028-02-29', { shortMonthEndsPeriod: 'before-last-day' })).toBe('2029-02-28'));
});

describe('the year of several interruptions', () => {
  const together = { ...defaultSettings, interruptionYearCounts: 'together' as const };
  it.each([
    [undefined, '2028-03-01', '2028-03-01'],
    [0, '2028-03-01', '2028-03-01'],
    [1, '2028-03-01', '2028-02-29'],
    [100, '2028-03-01', '2027-11-22'],
    [366, '2028-03-01', '2027-03-01'],
    [700, '2028-03-01', '2027-03-01'],
  ])('after %s days is out on %s each by itself, and on %s together', (before, each, all) => {
    expect(yearOutOn('2027-03-01', undefined, before)).toBe(each);
    expect(yearOutOn('2027-03-01', together, before)).toBe(all);
    const running = { from: '2027-03-01', expectedTo: null, reviewedOn: null, endingOpen: false };
    const step = (settings: typeof defaultSettings) =>
      nextInterruptionStep({ ...running, interruptedBefore: before ?? null }, '2029-01-01', LEAD, settings);
    expect(step(defaultSettings).nextStep).toBe('year');
    expect(step(together).nextStep).toBe('year');
  });

  it('asks whether the person comes back so many days before it', () => {
    const running = { from: '2027-03-01', expectedTo: null, reviewedOn: null, endingOpen: false };
    expect(
      nextInterruptionStep({ ...running, interruptedBefore: 100 }, '2027-03-01', LEAD, together),
    ).toEqual({
      nextStep: 'review',
      nextDate: '2027-09-27',
    });
  });
});

describe('the two years', () => {
  it('move by exactly the days that a resumed interruption lasted, and no day of it is used', () => {
    const facts = fc.record({
      start: day('2024-01-01', 900),
      after: fc.integer({ min: 0, max: 700 }),
      lasted: fc.integer({ min: 1, max: 365 }),
    });
    fc.assert(
      fc.property(facts, ({ start, after, lasted }) => {
        const from = plusDays(start, after);
        const to = plusDays(from, lasted - 1);
        const without = programmeLimits({ firstStart: start });
        const limits = programmeLimits({ firstStart: start, uncounted: [{ from, to }] });
        expect(daysFrom(without.limitDate, limits.limitDate)).toBe(lasted);
        const use = durationUse({ firstStart: start, uncounted: [{ from, to }] }, plusDays(to, 1));
        expect([use.usedDays, use.uncountedDays]).toEqual([after, lasted]);
      }),
      { numRuns: 500 },
    );
  });

  it('are not over while an interruption lasts', () => {
    fc.assert(
      fc.property(day('2024-01-01', 900), fc.integer({ min: 0, max: 700 }), (start, after) => {
        const from = plusDays(start, after);
        const { limitDate } = programmeLimits({ firstStart: start, uncounted: [{ from, to: null }] });
        expect(limitDate > plusDays(yearOutOn(from), -1)).toBe(true);
      }),
    );
  });
});

describe('the end of the decision period', () => {
  const period = { from: '2027-01-01', to: '2027-12-31' };
  const moves = { ...defaultSettings, interruptionMovesPeriodEnd: true };
  it.each([
    ['within it', { from: '2027-03-01', to: '2027-03-31' }, '2028-01-31'],
    ['partly within it', { from: '2026-12-01', to: '2027-01-10' }, '2028-01-10'],
    ['outside', { from: '2026-11-01', to: '2026-11-30' }, '2027-12-31'],
    ['of no day', { from: '2027-03-01', to: '2027-02-28' }, '2027-12-31'],
  ])(
    'moves with an interruption %s where the office says so, and not by default',
    (_name, interrupted, to) => {
      expect(periodEndAfter(period, interrupted, moves)).toBe(to);
      expect(periodEndAfter(period, interrupted)).toBe(period.to);
    },
  );
});
