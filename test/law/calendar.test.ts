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
import { holidaysOf, rolled } from './holidays.ts';

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

  /** The last Sundays of March and October, when Norway changes its clocks at 01:00 UTC; by our own reckoning. */
  const changeDays = (year: number): [spring: string, autumn: string] => {
    const lastSunday = (month: string) => {
      const last = `${year}-${month}-31`;
      return plusDays(last, -new Date(`${last}T12:00:00Z`).getUTCDay());
    };
    return [lastSunday('03'), lastSunday('10')];
  };
  /** Minutes that Norway is ahead of UTC at an instant. */
  const ahead = (ms: number): number => {
    const [spring, autumn] = changeDays(new Date(ms).getUTCFullYear());
    const summer = ms >= Date.parse(`${spring}T01:00:00Z`) && ms < Date.parse(`${autumn}T01:00:00Z`);
    return summer ? 120 : 60;
  };
  const osloDate = (ms: number) => new Date(ms + ahead(ms) * 60_000).toISOString().slice(0, 10);

  it('knows the date in Oslo of every half hour around the days the clocks change, to 2035', () => {
    for (let year = 2019; year <= 2035; year++) {
      for (const day of changeDays(year)) {
        const begun = Date.parse(`${day}T00:00:00Z`) - 6 * 3_600_000;
        for (let half = 0; half < 72; half++) {
          const ms = begun + half * 1_800_000;
          const instant = new Date(ms).toISOString();
          expect([instant, toOsloDate(instant)]).toEqual([instant, osloDate(ms)]);
        }
      }
    }
  });

  it('gives an instant one date, however its offset is written', () => {
    const instant = fc.integer({ min: Date.parse('2019-01-01'), max: Date.parse('2035-12-31') });
    fc.assert(
      fc.property(instant, fc.integer({ min: -12, max: 14 }), (ms, hours) => {
        const local = new Date(ms + hours * 3_600_000).toISOString().slice(0, -1);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        expect(toOsloDate(`${local}${offset}`)).toBe(osloDate(ms));
        expect(toOsloDate(`${local}${offset}[Etc/Unknown]`)).toBe(osloDate(ms));
      }),
    );
  });

  it('takes the date of a time in Oslo from the time itself, also in the hour that there are two of', () => {
    for (let year = 2019; year <= 2035; year++) {
      const [spring, autumn] = changeDays(year);
      for (const [day, time] of [
        [spring, '00:00:00'],
        [spring, '03:30:00'],
        [spring, '23:59:59'],
        [autumn, '00:00:00'],
        [autumn, '02:30:00'],
        [autumn, '23:59:59'],
      ] as const)
        expect([day, time, toOsloDate(`${day}T${time}@Europe/Oslo`)]).toEqual([day, time, day]);
    }
  });

  it('adds months without ever leaving the month it lands in, and is at its end only when it must be', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -36, max: 36 }), (date, months) => {
        const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
        const later = addMonths(date, months);
        const count = year * 12 + month - 1 + months;
        expect(later.slice(0, 7)).toBe(
          `${Math.floor(count / 12)}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`,
        );
        const lastDay = Number(plusDays(`${addMonths(later.slice(0, 8) + '01', 1)}`, -1).slice(8));
        expect(Number(later.slice(8))).toBe(Math.min(dayOfMonth, lastDay));
        // Later days do not overtake: the order of two days of a month is kept.
        expect(addMonths(plusDays(date, 1), months) >= later).toBe(true);
      }),
    );
  });

  it('rolls a deadline to the day that walking the calendar by hand finds, for every day to 2035', () => {
    for (let date = '2015-01-01'; date < '2036-01-01'; date = plusDays(date, 1)) {
      const to = rolled(date);
      if (nextWorkday(date) !== to) expect([date, nextWorkday(date)]).toEqual([date, to]);
      if (isWorkday(date) !== (to === date)) expect([date, isWorkday(date)]).toEqual([date, to === date]);
    }
  });

  it('writes dates as people do', () => expect(norwegian('2026-05-01')).toBe('1.5.2026'));
});
