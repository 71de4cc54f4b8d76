import { describe, expect, it } from 'vitest';
import { childrenByDay, monthlyBasis, plannedChildrenFindings } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { lines, monthFacts } from './facts.ts';

const child = (birthDate: string, from = birthDate, to: string | null = null) => ({ birthDate, from, to });
const supplement = (month: string, ...children: ReturnType<typeof child>[]) =>
  lines(monthFacts(month, { children: childrenByDay(children) })).filter((line) => line.startsWith('child'));

describe('the child supplement of a month (regulation § 3)', () => {
  it.each([
    // June 2026 begins on a Monday: 22 weekdays.
    ['all month', [child('2020-01-01')], ['child-supplement 22d 1 83600']],
    [
      'until the day before the 18th birthday, a Tuesday',
      [child('2008-06-16')],
      ['child-supplement 11d 1 41800'],
    ],
    ['a birthday on the first', [child('2008-06-01')], []],
    ['a birthday on the last', [child('2008-06-30')], ['child-supplement 21d 1 79800']],
    ['a birthday on the first of the next', [child('2008-07-01')], ['child-supplement 22d 1 83600']],
    ['born on a Saturday', [child('2026-06-13')], ['child-supplement 12d 1 45600']],
    ['born on the last', [child('2026-06-30')], ['child-supplement 1d 1 3800']],
    [
      'moved out on a Wednesday',
      [child('2020-01-01', '2020-01-01', '2026-06-10')],
      ['child-supplement 8d 1 30400'],
    ],
    [
      'moved out and in',
      [child('2020-01-01', '2020-01-01', '2026-06-10'), child('2018-01-01', '2026-06-15')],
      ['child-supplement 8d 1 30400', 'child-supplement 12d 1 45600'],
    ],
    [
      'one is born while another comes of age',
      [child('2008-06-15'), child('2026-06-15')],
      ['child-supplement 22d 1 83600'],
    ],
    [
      'two, then one',
      [child('2008-06-15'), child('2020-01-01')],
      ['child-supplement 10d 1 76000', 'child-supplement 12d 1 45600'],
    ],
  ])('%s', (_what, children, expected) => expect(supplement('2026-06', ...children)).toEqual(expected));

  it.each([
    // Born on 29 February 2008: of age on Saturday 28 February 2026.
    ['2026-02', child('2008-02-29'), ['child-supplement 20d 1 76000']],
    ['2026-03', child('2008-02-29'), []],
    // Born on 29 February 2024, a Thursday.
    ['2024-02', child('2024-02-29'), ['child-supplement 1d 1 3600']],
  ])('29 February: %s', (month, one, expected) => expect(supplement(month, one)).toEqual(expected));
});

describe('a plan with another number of children than is registered', () => {
  const month = (planned: [string, number][] | null, ...children: ReturnType<typeof child>[]) =>
    monthlyBasis(
      monthFacts('2026-06', {
        programme: [{ from: '2026-04-01', to: '2027-03-31' }],
        children: childrenByDay(children),
        plannedChildren: planned && planned.map(([from, number]) => ({ from, children: number })),
      }),
    );
  const noted = ['merknad payment-children-as-planned'];

  it.each([
    ['the plan counts itself', null, [], []],
    ['both say one', [['2026-04-01', 1]], [child('2020-01-01')], []],
    ['the plan says more', [['2026-04-01', 2]], [child('2020-01-01')], noted],
    ['the plan says none', [['2026-04-01', 0]], [child('2020-01-01')], noted],
    ['one was born since', [['2026-04-01', 1]], [child('2020-01-01'), child('2026-06-02')], []],
    ['one was born before the plan', [['2026-04-01', 1]], [child('2020-01-01'), child('2026-04-01')], noted],
    ['one came of age since', [['2026-04-01', 1]], [child('2008-04-02')], []],
    ['one moved out on the day', [['2026-04-01', 1]], [child('2020-01-01', '2020-01-01', '2026-04-01')], []],
    [
      'one moved out the day before',
      [['2026-04-01', 1]],
      [child('2020-01-01', '2020-01-01', '2026-03-31')],
      noted,
    ],
    [
      'a plan from before the programme is held against its first day',
      [['2026-03-01', 1]],
      [child('2020-01-01', '2026-04-01')],
      [],
    ],
    [
      'a plan that was wrong and has been changed',
      [
        ['2026-04-01', 3],
        ['2026-05-15', 1],
      ],
      [child('2020-01-01')],
      [],
    ],
    [
      'a plan that is wrong for a part of the month',
      [
        ['2026-04-01', 1],
        ['2026-06-15', 2],
      ],
      [child('2020-01-01')],
      noted,
    ],
    [
      'a plan of a later month',
      [
        ['2026-04-01', 1],
        ['2026-07-01', 2],
      ],
      [child('2020-01-01')],
      [],
    ],
    ['no plan yet', [], [child('2020-01-01')], []],
  ] as [string, [string, number][] | null, ReturnType<typeof child>[], string[]][])(
    '%s',
    (_what, planned, children, expected) => expect(found(month(planned, ...children))).toEqual(expected),
  );

  it('says both numbers and the day, and pays what is registered', () => {
    const basis = month([['2026-04-01', 2]], child('2020-01-01'));
    expect(messageOf(basis, 'payment-children-as-planned')).toMatch(
      /^Programmet har 2 barn fra 1\.4\.2026, men det er registrert ett barn/,
    );
    expect(basis.lines.find(({ kind }) => kind === 'child-supplement')?.amountOre).toBe(22 * 3800);
  });

  it('is said on a page as well', () => {
    const disagree = [{ from: '2026-04-01', planned: 1, registered: 0 }];
    expect(plannedChildrenFindings('2026-06-01', disagree)).toMatchObject([
      {
        severity: 'merknad',
        message: expect.stringContaining('ett barn fra 1.4.2026, men det er registrert ingen barn'),
      },
    ]);
    expect(plannedChildrenFindings('2026-06-01', [])).toEqual([]);
  });
});
