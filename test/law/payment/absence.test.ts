import { describe, expect, it } from 'vitest';
import { defaultSettings, monthlyBasis, type MonthFacts } from '../../../src/law/index.ts';

import { absence, lines, monthFacts, sum, withException } from './facts.ts';

describe('absence (§ 36)', () => {
  it('takes whole days away, and leaves the child supplement', () => {
    const facts = monthFacts('2026-06', {
      children: [{ from: '2020-01-01', children: 1 }],
      absences: [absence('2026-06-05', '2026-06-08')],
    });
    // Friday to Monday: two benefit days.
    expect(lines(facts)).toEqual([
      `benefit 22d 1 ${22 * 107_191}`,
      `child-supplement 22d 1 ${22 * 3800}`,
      `absence 2d -1 ${-2 * 107_191}`,
    ]);
    const settings = { ...defaultSettings, absenceReducesChildSupplement: true };
    expect(sum(facts, settings)).toBe(20 * (107_191 + 3800));
  });

  it('takes hours as their share of seven and a half', () => {
    const facts = monthFacts('2026-06', {
      absences: [absence('2026-06-02', '2026-06-02', { minutesPerDay: 180 })],
    });
    expect(lines(facts).at(-1)).toBe('absence 1d -2/5 -42876');
  });

  it.each(['keeps', 'undecided'] as const)('takes nothing where it %s', (effect) => {
    const facts = monthFacts('2026-06', { absences: [absence('2026-06-01', null, { effect })] });
    expect(sum(facts)).toBe(22 * 107_191);
  });

  it('takes no more than the day, however often it was registered', () => {
    const facts = monthFacts('2026-06', {
      absences: [absence('2026-06-02', '2026-06-02')],
      ...withException({ absences: [{ from: '2026-06-02', to: '2026-06-02', minutesPerDay: null }] }),
    });
    expect(sum(facts)).toBe(21 * 107_191);
    expect(monthlyBasis(facts).findings.map(({ rule }) => rule)).toContain('payment-hours-within-day');
  });

  const away = { from: '2026-06-15', to: '2026-06-19', minutesPerDay: null };
  it.each([
    // The doctor's certificate came after the attendance: five days would be 5 359,55 kr.
    ['keeps', null, 0],
    ['undecided', null, 0],
    // Half of each day was permitted, the other was not.
    ['keeps', 225, 2.5],
  ] as const)(
    'takes nothing for what attendance calls without agreement where it %s (%s minutes), and says so',
    (effect, minutesPerDay, taken) => {
      const facts = monthFacts('2026-06', {
        absences: [absence(away.from, away.to, { effect, minutesPerDay })],
        ...withException({ absences: [away] }),
      });
      expect(sum(facts)).toBe(22 * 107_191 - Math.ceil(taken * 107_191));
      expect(monthlyBasis(facts).findings).toContainEqual(
        expect.objectContaining({
          rule: 'payment-absence-not-contradicted',
          severity: 'merknad',
          message: expect.stringContaining('15.6.2026 og 4 andre dager') as string,
        }),
      );
    },
  );

  it('is not contradicted by what is permitted on another day', () => {
    const facts = monthFacts('2026-06', {
      absences: [absence('2026-06-22', '2026-06-22', { effect: 'keeps' })],
      ...withException({ absences: [away] }),
    });
    expect(sum(facts)).toBe(17 * 107_191);
    expect(monthlyBasis(facts).findings.map(({ rule }) => rule)).not.toContain(
      'payment-absence-not-contradicted',
    );
  });

  it('is worth what its own day is worth', () => {
    const facts = monthFacts('2024-07', {
      programme: [{ from: '2024-06-01', to: '2025-05-31' }],
      absences: [absence('2024-06-28', '2024-07-01')],
    });
    expect(lines(facts).at(-1)).toBe('absence 1d -1 -97362');
  });
});

describe('approved leave without benefit (§ 35)', () => {
  const children = [{ from: '2020-01-01', children: 3 }];
  const leave = (from: string, to: string | null, minutesPerDay: number | null = null) =>
    absence(from, to, { effect: 'leave', minutesPerDay });
  const whole = { ...defaultSettings, leaveKeepsChildSupplement: true };

  it('of a whole month gives nothing, the child supplement included', () => {
    const facts = monthFacts('2026-06', { children, absences: [leave('2026-05-15', null)] });
    expect(lines(facts)).toEqual([
      `benefit 22d 1 ${22 * 107_191}`,
      `child-supplement 22d 1 ${22 * 3 * 3800}`,
      `leave 22d -1 ${-22 * 107_191}`,
      `leave 22d -1 ${-22 * 3 * 3800}`,
    ]);
    expect(sum(facts)).toBe(0);
    expect(sum(facts, whole)).toBe(22 * 3 * 3800);
  });

  it.each([
    ['some days', leave('2026-06-05', '2026-06-08'), 20 * (107_191 + 3 * 3800)],
    [
      'hours of a day, in which the rest is taken part in',
      leave('2026-06-02', '2026-06-02', 225),
      22 * 3 * 3800 + 22 * 107_191 - 53_596,
    ],
    ['a public holiday in it too', leave('2026-05-25', '2026-05-31'), 16 * (107_191 + 3 * 3800)],
  ])('takes %s', (_what, one, ore) =>
    expect(sum(monthFacts(one.from.slice(0, 7), { children, absences: [one] }))).toBe(ore),
  );

  it('tells of leave, and of no deduction that a decision must have reserved', () => {
    const month = { children, absences: [leave('2026-06-01', '2026-06-05')] };
    const basis = monthlyBasis(monthFacts('2026-06', month));
    expect(basis.findings).toMatchObject([
      {
        rule: 'payment-leave-without-benefit',
        severity: 'merknad',
        section: 'sosialtjenesteloven § 35 første ledd',
        message: expect.stringMatching(
          /permisjon uten stønad i 37,5 timer i juni 2026.*barnetillegg utbetales ikke/,
        ),
      },
    ]);
    expect(basis.lines.filter(({ kind }) => kind === 'leave')).toMatchObject([
      { section: 'sosialtjenesteloven § 35 første ledd', reason: 'Godkjent permisjon uten stønad.' },
      { paidAs: 'child-supplement' },
    ]);
    const [found] = monthlyBasis(monthFacts('2026-06', month), {}, whole).findings;
    expect(found!.message).toContain('men barnetillegget utbetales');
  });

  it('and absence on the same day take one day together, and that is said', () => {
    const absences = [leave('2026-06-02', '2026-06-02'), absence('2026-06-02', '2026-06-02')];
    const basis = monthlyBasis(monthFacts('2026-06', { absences }));
    expect(basis.sumOre).toBe(21 * 107_191);
    expect(basis.findings.map(({ rule }) => rule)).toEqual([
      'payment-hours-within-day',
      'payment-leave-without-benefit',
    ]);
  });

  it('asks for the hours that were worked, where the plan has some', () => {
    const plannedWork = [{ from: '2026-06-01', to: '2026-06-30', minutesPerDay: 60 }];
    const absences = [leave('2026-06-02', '2026-06-02', 60)];
    expect(
      monthlyBasis(monthFacts('2026-06', { plannedWork, absences })).findings.map(({ rule }) => rule),
    ).toEqual(['payment-leave-without-benefit', 'payment-planned-work-confirmed']);
  });
});

describe('absence on free days (§ 36, regulation § 16)', () => {
  const everyDay = [{ from: '2026-01-01', to: '2026-12-31' }];
  const rule = 'payment-absence-on-free-days';
  const row = (from: string, to: string) =>
    withException({ absences: [{ from, to, minutesPerDay: null }] }).attendance;
  // June 2026: the 6th and 7th are a weekend. May: the 14th is Ascension, the 25th Whit Monday.
  it.each<[string, Partial<MonthFacts>, number, string[]]>([
    ['a weekend without an activity', { absences: [absence('2026-06-05', '2026-06-08')] }, 2, []],
    [
      'a weekend with one',
      { freeDayActivities: everyDay, absences: [absence('2026-06-05', '2026-06-08')] },
      2,
      ['6.6.2026 og en annen dag'],
    ],
    [
      'one that lasts',
      { freeDayActivities: everyDay, absences: [absence('2026-06-20', null)] },
      7,
      ['20.6.2026 og 3 andre dager'],
    ],
    [
      'registered with the attendance',
      { freeDayActivities: everyDay, attendance: row('2026-06-06', '2026-06-06') },
      0,
      ['fravær uten stønad 6.6.2026, da'],
    ],
    [
      'permitted',
      {
        freeDayActivities: everyDay,
        absences: [absence('2026-06-06', '2026-06-07', { effect: 'keeps' })],
      },
      0,
      [],
    ],
    [
      'an activity that begins later',
      {
        freeDayActivities: [{ from: '2026-06-08', to: '2026-12-31' }],
        absences: [absence('2026-06-05', '2026-06-08')],
      },
      2,
      [],
    ],
    [
      'before the programme',
      {
        freeDayActivities: everyDay,
        programme: [{ from: '2026-06-08', to: '2027-01-01' }],
        absences: [absence('2026-06-05', '2026-06-08')],
      },
      1,
      [],
    ],
    [
      'while it is interrupted',
      {
        freeDayActivities: everyDay,
        interruptions: [{ from: '2026-06-05', to: '2026-06-30' }],
        absences: [absence('2026-06-06', '2026-06-07')],
      },
      0,
      [],
    ],
    [
      'a public holiday without an activity',
      { month: '2026-05', absences: [absence('2026-05-13', '2026-05-15')] },
      3,
      ['trukket for fravær 14.5.2026, en helligdag'],
    ],
    [
      'a public holiday with one',
      { month: '2026-05', freeDayActivities: everyDay, absences: [absence('2026-05-13', '2026-05-15')] },
      3,
      [],
    ],
  ])('%s', (_what, changes, days, said) => {
    const facts = monthFacts(changes.month ?? '2026-06', changes);
    const { findings, lines: worked } = monthlyBasis(facts);
    expect(worked.filter(({ kind }) => kind === 'absence').reduce((sum, one) => sum + one.days, 0)).toBe(
      days,
    );
    const mine = findings.filter((one) => one.rule === rule);
    expect(mine).toHaveLength(said.length);
    for (const [index, words] of said.entries()) {
      expect(mine[index]).toMatchObject({ severity: 'merknad', message: expect.stringContaining(words) });
    }
  });
});
