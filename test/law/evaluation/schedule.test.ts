import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkday, nextEvaluation, periodEnd, planEvaluations } from '../../../src/law/index.ts';
import { plusDays } from '../helpers.ts';

describe('suggested evaluation dates', () => {
  it('come every third month, on workdays', () => {
    expect(planEvaluations({ from: '2026-10-01', to: '2027-09-30' })).toEqual([
      '2027-01-04',
      '2027-04-01',
      '2027-07-01',
    ]);
  });
  it('are one in a short period', () => {
    expect(planEvaluations({ from: '2026-10-01', to: '2026-10-31' })).toEqual(['2026-10-30']);
  });

  it('lie in their period, in order, on workdays', () => {
    const start = fc.integer({ min: 0, max: 3000 }).map((n) => plusDays('2024-01-01', n));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 12 }), (from, months) => {
        const to = periodEnd(from, months);
        const dates = planEvaluations({ from, to });
        expect(dates.length).toBeGreaterThan(0);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) expect(date >= from && date <= to && isWorkday(date)).toBe(true);
      }),
    );
  });
});

describe('what a period waits for', () => {
  const period = { from: '2026-10-01', to: '2027-09-30' };
  const point = (number: number, plannedOn: string, done = false) => ({ number, plannedOn, done });

  it.each([
    ['nothing planned', [], 'period-end', '2027-10-01', null],
    ['the earliest', [point(1, '2027-03-01'), point(2, '2027-01-15')], 'evaluation', '2027-01-15', 2],
    [
      'the first not done',
      [point(1, '2027-01-15', true), point(2, '2027-03-01')],
      'evaluation',
      '2027-03-01',
      2,
    ],
    ['all done', [point(1, '2027-01-15', true)], 'period-end', '2027-10-01', null],
    ['one that is overdue', [point(1, '2026-10-15')], 'evaluation', '2026-10-15', 1],
    ['one on the last day', [point(1, '2027-09-30')], 'evaluation', '2027-09-30', 1],
    ['one after it', [point(1, '2027-10-01')], 'period-end', '2027-10-01', null],
    ['two on a day', [point(2, '2027-01-15'), point(1, '2027-01-15')], 'evaluation', '2027-01-15', 1],
  ])('%s', (_name, points, nextStep, nextDate, evaluationNumber) =>
    expect(nextEvaluation(points, period)).toEqual({ nextStep, nextDate, evaluationNumber }),
  );
});
