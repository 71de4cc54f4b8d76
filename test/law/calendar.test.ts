import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  addMonths,
  daysBetween,
  isDate,
  isPublicHoliday,
  isWorkday,
  LawError,
  nextWorkday,
  norwegian,
  toOsloDate,
} from '../../src/law/index.ts';
import { daysFrom, plusDays } from './helpers.ts';
import { holidaysOf } from './holidays.ts';

const day = fc
  .integer({ min: 0, max: daysFrom('2015-01-01', '2036-01-01') })
  .map((n) => plusDays('2015-01-01', n));

describe('the calendar', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-01-01',
    '2026-1-1',
    '',
    null,
    20260101,
  ])('does not take %s for a date', (value) => expect(isDate(value)).toBe(false));
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('knows %s', (value) =>
    expect(isDate(value)).toBe(true),
  );
  it('refuses to reckon with what is no date', () => {
    expect(() => addCalendarDays('2026-02-30', 1)).toThrow(LawError);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-01-15', 6, '2026-07-15'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('adds and counts days and months as Temporal does', () => {
    const wide = fc.integer({ min: -40_000, max: 40_000 }).map((n) => plusDays('2000-02-29', n));
    fc.assert(
      fc.property(wide, fc.integer({ min: -900, max: 900 }), (date, n) => {
        const plain = Temporal.PlainDate.from(date);
        const later = plain.add({ days: n });
        expect(addCalendarDays(date, n)).toBe(later.toString());
        expect(daysBetween(date, later.toString())).toBe(n);
        expect(addMonths(date, n)).toBe(plain.add({ months: n }).toString());
        if (plain.dayOfWeek > 5) expect(isWorkday(date)).toBe(false);
      }),
    );
  });

  it('knows the public holidays of every year to 2035', () => {
    for (let year = 2015; year <= 2035; year++) {
      const holidays = holidaysOf(year);
      for (let n = 0; n < 366; n++) {
        const date = plusDays(`${year}-01-01`, n);
        if (date.startsWith(String(year)))
          expect([date, isPublicHoliday(date)]).toEqual([date, holidays.has(date)]);
      }
    }
  });

  it.each([
    ['2026-04-01', '2026-04-01'],
    ['2026-04-02', '2026-04-07'],
    ['2026-05-16', '2026-05-18'],
    ['2026-05-23', '2026-05-26'],
    ['2026-12-24', '2026-12-24'],
    ['2026-12-25', '2026-12-28'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-04'],
  ])('a deadline on %s rolls to %s', (date, to) => expect(nextWorkday(date)).toBe(to));

  it('rolls to the first workday and never backwards', () => {
    fc.assert(
      fc.property(day, (date) => {
        const rolled = nextWorkday(date);
        expect(rolled >= date && isWorkday(rolled)).toBe(true);
        for (let d = date; d < rolled; d = plusDays(d, 1)) expect(isWorkday(d)).toBe(false);
      }),
    );
  });

  it.each([
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T22:30:00Z', '2026-03-30'],
    ['2026-10-24T22:30:00Z', '2026-10-25'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-11-22T09:04:32.123456789+01:00[Europe/Oslo]', '2026-11-22'],
    ['2026-11-22T23:30:00@Europe/Oslo', '2026-11-22'],
    ['2026-11-22T23:30:00Z[GMT]', '2026-11-23'],
    ['2026-11-22T20:00:00-05:00', '2026-11-23'],
  ])('%s is %s in Oslo', (instant, date) => expect(toOsloDate(instant)).toBe(date));

  it('writes dates as people do', () => expect(norwegian('2026-05-01')).toBe('1.5.2026'));
});
