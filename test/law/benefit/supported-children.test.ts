import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childrenByDay,
  childrenOn,
  comesOfAge,
  defaultSettings,
  supplementDays,
  tooOldFrom,
  type Settings,
  type SupportedChild,
} from '../../../src/law/index.ts';
import { plusDays } from '../helpers.ts';

const child = (birthDate: string, from = birthDate, to: string | null = null): SupportedChild => ({
  birthDate,
  from,
  to,
});
const by = (changes: Partial<Settings>): Settings => ({ ...defaultSettings, ...changes });

describe('the day a child is too old for a supplement (regulation § 3)', () => {
  it.each([
    ['2008-06-15', '2026-06-15', {}],
    ['2008-06-15', '2026-06-16', { childSupplementEnds: 'day-after' }],
    ['2008-06-15', '2026-07-01', { childSupplementEnds: 'next-month' }],
    // Month and year ends.
    ['2008-06-01', '2026-06-01', {}],
    ['2008-06-30', '2026-06-30', {}],
    ['2008-06-30', '2026-07-01', { childSupplementEnds: 'day-after' }],
    ['2008-12-31', '2026-12-31', {}],
    ['2008-12-31', '2027-01-01', { childSupplementEnds: 'next-month' }],
    // Born on 29 February: 2026 has none, 2024 has one.
    ['2008-02-29', '2026-02-28', {}],
    ['2008-02-29', '2026-03-01', { leapDayBirthday: '03-01' }],
    ['2008-02-29', '2026-03-01', { childSupplementEnds: 'day-after' }],
    ['2008-02-28', '2026-02-28', { leapDayBirthday: '03-01' }],
    ['2006-02-28', '2024-02-28', {}],
    ['2008-06-15', '2028-06-15', { childSupplementAge: 20 }],
  ] as [string, string, Partial<Settings>][])('born %s: %s (%j)', (birthDate, day, settings) =>
    expect(tooOldFrom(birthDate, by(settings))).toBe(day),
  );

  it('is shown as the birthday itself, whatever the supplement follows', () =>
    expect(comesOfAge('2008-06-15', by({ childSupplementEnds: 'next-month' }))).toBe('2026-06-15'));
});

describe('the days for which a child gives a supplement', () => {
  it.each([
    ['from its birth until the day before the birthday', child('2008-06-15'), '2008-06-15', '2026-06-14'],
    ['from the day it came', child('2010-01-01', '2026-05-31'), '2026-05-31', '2027-12-31'],
    ['until it moved out', child('2020-03-01', '2020-03-01', '2026-05-31'), '2020-03-01', '2026-05-31'],
    ['on one day alone', child('2020-03-01', '2026-02-28', '2026-02-28'), '2026-02-28', '2026-02-28'],
    [
      'not longer than it is young',
      child('2008-02-29', '2020-01-01', '2026-12-31'),
      '2020-01-01',
      '2026-02-27',
    ],
    ['on its last day of youth', child('2008-06-15', '2026-06-14'), '2026-06-14', '2026-06-14'],
    ['not before it is born', child('2026-05-02', '2026-05-01'), '2026-05-02', '2044-05-01'],
  ])('%s', (_what, given, from, to) => expect(supplementDays(given)).toEqual({ from, to }));

  it.each([
    ['it was too old when it came', child('2008-06-15', '2026-06-15')],
    ['it left before it came', child('2020-01-01', '2026-05-02', '2026-05-01')],
  ])('are none where %s', (_what, given) => expect(supplementDays(given)).toBeUndefined());
});

describe('how many children count', () => {
  it('changes on the day that one comes, and on the day after one’s last', () =>
    expect(
      childrenByDay([
        child('2020-01-10'),
        child('2008-06-15', '2020-01-10'),
        child('2026-05-02'),
        child('2015-01-01', '2026-01-01', '2026-05-01'),
        child('2000-01-01', '2026-01-01'),
      ]),
    ).toEqual([
      { from: '2020-01-10', children: 2 },
      { from: '2026-01-01', children: 3 },
      { from: '2026-05-02', children: 3 },
      { from: '2026-06-15', children: 2 },
      { from: '2038-01-10', children: 1 },
      { from: '2044-05-02', children: 0 },
    ]));

  it('is none without children, and none before the first', () => {
    expect(childrenByDay([])).toEqual([]);
    expect(childrenOn([], '2026-01-01')).toBe(0);
    expect(childrenOn([{ from: '2026-01-02', children: 2 }], '2026-01-01')).toBe(0);
  });

  it('counts a child once, in each of its stretches', () =>
    expect(
      childrenByDay([
        { ...child('2020-01-10', '2020-01-10', '2026-05-31'), child: 1 },
        { ...child('2020-01-10', '2026-05-31', '2026-06-30'), child: 1 },
        { ...child('2020-01-10', '2026-09-01', '2026-09-30'), child: 1 },
      ]).map(({ from, children }) => [from, children]),
    ).toEqual([
      ['2020-01-10', 1],
      ['2026-05-31', 1],
      ['2026-06-01', 1],
      ['2026-07-01', 0],
      ['2026-09-01', 1],
      ['2026-10-01', 0],
    ]));

  it('counts twins twice', () =>
    expect(childrenOn(childrenByDay([child('2020-01-10'), child('2020-01-10')]), '2026-01-01')).toBe(2));

  it('is on every day what counting the children one by one gives', () => {
    const day = (from: string, days: number) => fc.nat({ max: days }).map((n) => plusDays(from, n));
    const any = fc.record({
      birthDate: day('2005-01-01', 8000),
      from: day('2005-01-01', 8000),
      to: fc.option(day('2024-01-01', 1200)),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), day('2023-06-01', 1500), (children, date) => {
        const eighteenAgo = `${Number(date.slice(0, 4)) - 18}${date.slice(4)}`;
        // Born on 29 February: of age on the 28th, since no year eighteen years later has that day.
        const leapling = eighteenAgo.endsWith('-02-28') ? `${eighteenAgo.slice(0, 7)}-29` : eighteenAgo;
        const counted = children.filter(
          ({ birthDate, from, to }) =>
            from <= date &&
            birthDate <= date &&
            (to === null || date <= to) &&
            birthDate > eighteenAgo &&
            birthDate !== leapling,
        );
        expect(childrenOn(childrenByDay(children), date)).toBe(counted.length);
      }),
    );
  });
});
