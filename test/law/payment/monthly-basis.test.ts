import { describe, expect, it } from 'vitest';
import {
  benefitDates,
  defaultSettings,
  LawError,
  MissingRateError,
  monthlyBasis,
  withoutTaxDeduction,
  type MonthFacts,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { absence, monthFacts, withException } from './facts.ts';

/** Short enough to read in a table: kind, days, share, amount. */
const lines = (facts: MonthFacts, settings = defaultSettings) =>
  monthlyBasis(facts, {}, settings).lines.map(
    ({ kind, days, factor: { num, den }, amountOre }) =>
      `${kind} ${days}d ${den === 1 ? num : `${num}/${den}`} ${amountOre}`,
  );
const sum = (facts: MonthFacts, settings = defaultSettings) => monthlyBasis(facts, {}, settings).sumOre;

describe('a month as planned', () => {
  it.each([
    // Weekdays of the month × the rate of law.md § 4.
    ['2018-05', 23 * 74_525],
    ['2019-05', 23 * 76_814],
    ['2020-05', 21 * 77_962],
    ['2021-05', 21 * 81_845],
    ['2022-05', 22 * 85_752],
    ['2023-05', 23 * 91_246],
    ['2024-04', 22 * 91_246],
    ['2024-05', 23 * 95_406],
    ['2024-06', 20 * 95_406],
    ['2024-07', 23 * 97_362],
    ['2025-05', 22 * 102_176],
    ['2026-05', 21 * 107_191],
  ])('%s gives %i øre', (month, ore) => expect(sum(monthFacts(month))).toBe(ore));

  it.each([
    ['2018-06', 21 * 49_684],
    ['2019-06', 20 * 51_209],
    ['2020-06', 22 * 51_975],
    ['2021-06', 22 * 54_564],
    ['2022-06', 22 * 57_168],
    ['2023-06', 22 * 60_831],
    ['2024-06', 20 * 63_604],
    ['2024-08', 22 * 64_908],
    ['2025-06', 21 * 68_117],
    ['2026-06', 22 * 71_461],
  ])('%s gives two thirds, %i øre, to somebody under 25', (month, ore) =>
    expect(sum(monthFacts(month, { birthDate: '2010-12-31' }))).toBe(ore),
  );

  it('counts public holidays, which give benefit, and no weekend', () => {
    // May 2026 has 21 weekdays, of which the 1st, 14th and 25th are public holidays.
    expect(lines(monthFacts('2026-05'))).toEqual([`benefit 21d 1 ${21 * 107_191}`]);
  });

  it('adds the child supplement for each child and weekday', () => {
    const children = [{ from: '2025-01-01', children: 2 }];
    expect(lines(monthFacts('2026-06', { children }))).toEqual([
      `benefit 22d 1 ${22 * 107_191}`,
      `child-supplement 22d 1 ${22 * 2 * 3800}`,
    ]);
  });

  it.each([
    [2024, 262],
    [2026, 261],
    [2027, 261],
    [2028, 260],
  ])('every weekday is paid: %i has %i benefit days, not always 260 (§ 35)', (year, days) => {
    const programme = [{ from: `${year}-01-01`, to: `${year}-12-31` }];
    const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
    const paid = months.flatMap((month) => benefitDates({ month, programme, interruptions: [] }).paid);
    expect(paid).toHaveLength(days);
  });

  it('begins and ends on the programme’s own days', () => {
    const programme = [{ from: '2026-06-10', to: '2026-06-16' }];
    expect(lines(monthFacts('2026-06', { programme }))).toEqual([`benefit 5d 1 ${5 * 107_191}`]);
    expect(lines(monthFacts('2026-07', { programme }))).toEqual([]);
  });

  it('takes a child from the day that the programme says so', () => {
    const children = [
      { from: '2026-01-01', children: 1 },
      { from: '2026-06-15', children: 2 },
    ];
    expect(lines(monthFacts('2026-06', { children }))).toEqual([
      `benefit 10d 1 ${10 * 107_191}`,
      'child-supplement 10d 1 38000',
      `benefit 12d 1 ${12 * 107_191}`,
      `child-supplement 12d 1 ${12 * 7600}`,
    ]);
  });
});

describe('a rate that changes in the month', () => {
  it('on 1 July 2024 from 2 to 2.041 G does not fall in the same month, but a birthday does', () => {
    const facts = monthFacts('2026-09', { birthDate: '2001-09-15' });
    expect(lines(facts)).toEqual([`benefit 10d 1 ${10 * 71_461}`, `benefit 12d 1 ${12 * 107_191}`]);
  });

  it.each([
    ['birthday', 10],
    ['day-after', 11],
    ['next-month', 22],
  ] as const)('the reduced rate ends at %s: %i reduced days', (fullRateFrom, days) => {
    const facts = monthFacts('2026-09', { birthDate: '2001-09-15' });
    const reduced = days * 71_461 + (22 - days) * 107_191;
    expect(sum(facts, { ...defaultSettings, fullRateFrom })).toBe(reduced);
  });
});

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

describe('work (§ 37)', () => {
  const children = [{ from: '2020-01-01', children: 1 }];

  it('takes of benefit and child supplement by the hours, also those that the plan holds', () => {
    const plannedWork = [{ from: '2026-06-01', to: '2026-06-30', minutesPerDay: 225 }];
    expect(lines(monthFacts('2026-06', { children, plannedWork }))).toEqual([
      `benefit 22d 1 ${22 * 107_191}`,
      `child-supplement 22d 1 ${22 * 3800}`,
      `work 22d -1/2 ${-11 * 107_191}`,
      `work 22d -1/2 ${-11 * 3800}`,
    ]);
  });

  it('goes by the hours that were worked when they are registered, also none', () => {
    const plannedWork = [{ from: '2026-06-01', to: '2026-06-30', minutesPerDay: 225 }];
    const work = (minutes: number) =>
      withException({ work: [{ from: '2026-06-01', to: '2026-06-30', minutes }] });
    expect(sum(monthFacts('2026-06', { plannedWork, ...work(0) }))).toBe(22 * 107_191);
    expect(lines(monthFacts('2026-06', { plannedWork, ...work(990) })).at(-1)).toBe('work 22d -1/10 -235820');
  });

  const half = [{ from: '2026-09-01', to: '2026-09-30', minutesPerDay: 225 }];
  const worked = (...work: { from: string; to: string; minutes: number }[]) =>
    monthlyBasis(monthFacts('2026-09', { plannedWork: half, ...withException({ work }) }));
  const uncovered = 'merknad payment-planned-work-uncovered';
  const DAY = 107_191;
  /** September 2026 has 22 days from Monday to Friday; the first is a Tuesday. */
  it.each<[string, { from: string; to: string; minutes: number }[], number, string[]]>([
    ['the whole month, none', [{ from: '2026-09-01', to: '2026-09-30', minutes: 0 }], 22 * DAY, []],
    [
      'all but the last day, none',
      [{ from: '2026-09-01', to: '2026-09-29', minutes: 0 }],
      21.5 * DAY,
      [uncovered],
    ],
    ['four days as planned', [{ from: '2026-09-01', to: '2026-09-04', minutes: 900 }], 11 * DAY, [uncovered]],
    ['four days, none', [{ from: '2026-09-01', to: '2026-09-04', minutes: 0 }], 13 * DAY, [uncovered]],
    [
      'two rows that meet',
      [
        { from: '2026-09-01', to: '2026-09-15', minutes: 0 },
        { from: '2026-09-16', to: '2026-09-30', minutes: 0 },
      ],
      22 * DAY,
      [],
    ],
    [
      'two rows with a weekend between',
      [
        { from: '2026-09-01', to: '2026-09-04', minutes: 0 },
        { from: '2026-09-07', to: '2026-09-30', minutes: 0 },
      ],
      22 * DAY,
      [],
    ],
  ])('takes the plan where no hours are registered: %s', (_what, rows, ore, expected) => {
    const basis = worked(...rows);
    expect(Math.abs(basis.sumOre - ore)).toBeLessThanOrEqual(1);
    expect(found(basis).filter((one) => one === uncovered)).toEqual(expected);
  });

  it('says from which day, and how many days, the plan stands beside the hours', () => {
    const basis = worked({ from: '2026-09-01', to: '2026-09-04', minutes: 900 });
    expect(messageOf(basis, 'payment-planned-work-uncovered')).toContain('7.9.2026 og 17 andre dager');
    const outside = monthFacts('2026-09', {
      plannedWork: [{ from: '2026-09-01', to: '2026-09-04', minutesPerDay: 225 }],
      ...withException({ work: [{ from: '2026-09-01', to: '2026-09-04', minutes: 900 }] }),
    });
    expect(found(monthlyBasis(outside))).not.toContain(uncovered);
  });

  it('spreads a month’s hours over both rates of a month with two', () => {
    const work = [{ from: '2026-09-01', to: '2026-09-30', minutes: 990 }];
    const facts = monthFacts('2026-09', { birthDate: '2001-09-15', ...withException({ work }) });
    expect(lines(facts).filter((line) => line.startsWith('work'))).toEqual([
      'work 10d -1/10 -71461',
      'work 12d -1/10 -128629',
    ]);
  });

  it('takes everything, and no more, from a full-time apprentice', () => {
    const work = [{ from: '2026-06-01', to: '2026-06-30', minutes: 22 * 480 }];
    const basis = monthlyBasis(monthFacts('2026-06', { children, ...withException({ work }) }));
    expect(basis.sumOre).toBe(0);
    expect(basis.findings.map(({ rule }) => rule)).toContain('payment-hours-within-day');
  });

  it('does not lose hours on days without benefit: it says so', () => {
    const work = [{ from: '2026-06-06', to: '2026-06-07', minutes: 600 }];
    const basis = monthlyBasis(monthFacts('2026-06', withException({ work })));
    expect(basis.findings).toMatchObject([
      {
        rule: 'payment-work-on-benefit-days',
        severity: 'brudd',
        message: expect.stringContaining('6.6.2026'),
      },
    ]);
  });
});

describe('other benefits (§ 38)', () => {
  const other = (kind: 'sickness' | 'disability', amountOre: number) =>
    withException({ otherBenefits: [{ kind, from: '2026-06-01', to: '2026-06-30', amountOre }] });
  const children = [{ from: '2020-01-01', children: 1 }];

  it('take krone for krone, never more than the benefit, and not of the child supplement', () => {
    expect(sum(monthFacts('2026-06', { children, ...other('sickness', 100_000) }))).toBe(
      22 * (107_191 + 3800) - 100_000,
    );
    expect(sum(monthFacts('2026-06', { children, ...other('sickness', 90_000_000) }))).toBe(22 * 3800);
    const settings = { ...defaultSettings, otherBenefitsReduceChildSupplement: true };
    expect(sum(monthFacts('2026-06', { children, ...other('sickness', 90_000_000) }), settings)).toBe(0);
  });

  it('of disability take nothing, but give a claim for refund', () => {
    const basis = monthlyBasis(monthFacts('2026-06', other('disability', 100_000)));
    expect(basis.sumOre).toBe(22 * 107_191);
    expect(basis.findings).toMatchObject([
      { rule: 'payment-other-benefits', section: 'sosialtjenesteloven § 38' },
    ]);
  });
});

describe('interruption (§ 35)', () => {
  it('gives nothing, and the lines tell why', () => {
    const facts = monthFacts('2026-06', { interruptions: [{ from: '2026-06-08', to: '2026-06-14' }] });
    expect(lines(facts)).toEqual([
      `benefit 5d 1 ${5 * 107_191}`,
      `benefit 12d 1 ${12 * 107_191}`,
      'interruption 5d 0 0',
    ]);
  });

  it('that lasts gives nothing until it ends', () => {
    const facts = monthFacts('2026-06', { interruptions: [{ from: '2026-05-08', to: null }] });
    expect(monthlyBasis(facts)).toMatchObject({ sumOre: 0, days: 0 });
  });
});

describe('attendance (§ 39)', () => {
  it('that nobody has registered gives nothing, and is a breach', () => {
    const basis = monthlyBasis(monthFacts('2026-06', { attendance: null }));
    expect(basis).toMatchObject({
      lines: [],
      sumOre: 0,
      findings: [
        {
          rule: 'payment-attendance-registered',
          severity: 'brudd',
          section: 'sosialtjenesteloven § 39',
          message: expect.stringContaining('juni 2026'),
        },
      ],
    });
  });

  it('is not missed in a month without programme days', () => {
    expect(monthlyBasis(monthFacts('2027-06', { attendance: null, today: '2027-07-01' })).findings).toEqual(
      [],
    );
  });

  it('cannot be as planned and otherwise at once', () => {
    const { attendance } = withException({ work: [{ from: '2026-06-01', to: '2026-06-30', minutes: 60 }] });
    const basis = monthlyBasis(monthFacts('2026-06', { attendance: { ...attendance, asPlanned: true } }));
    expect(basis.findings.map(({ rule }) => rule)).toEqual(['payment-attendance-consistent']);
  });
});

describe('tax', () => {
  it.each([
    ['2026-06', '2026-07-03', 'earned', true],
    ['2026-05', '2026-06-03', 'earned', false],
    ['2026-05', '2026-06-03', 'paid', true],
    ['2026-06', '2026-07-03', 'paid', false],
  ] as const)(
    'is not deducted: of %s paid on %s, by what is %s: %s',
    (month, paidOn, taxFreeMonth, without) =>
      expect(withoutTaxDeduction({ month }, paidOn, { ...defaultSettings, taxFreeMonth })).toBe(without),
  );
});

describe('rounding', () => {
  const facts = monthFacts('2018-06', { birthDate: '2010-12-31' });
  it.each([
    // The exact day is 496,83589…; 21 days of it are 10 433,553…
    ['day', 'half-up', 21 * 49_684],
    ['day', 'down', 21 * 49_683],
    ['line', 'half-up', 1_043_355],
    ['line', 'down', 1_043_355],
  ] as const)('of each %s, %s', (roundBenefitAt, roundOre, ore) =>
    expect(sum(facts, { ...defaultSettings, roundBenefitAt, roundOre })).toBe(ore),
  );
});

describe('a rate that is not known', () => {
  it('in May until the new one is published, and is replaced by the one before, which is said', () => {
    const before = monthlyBasis(monthFacts('2026-05', { today: '2026-05-21' }));
    expect(before).toMatchObject({ sumOre: 21 * 102_176, provisional: true });
    expect(before.findings.map(({ rule }) => rule)).toEqual(['payment-provisional-rate']);
    expect(monthlyBasis(monthFacts('2026-05', { today: '2026-05-22' }))).toMatchObject({
      sumOre: 21 * 107_191,
      provisional: false,
    });
  });

  it.each([
    ['2027-05', '2027-06-01', 21 * 107_191],
    ['2027-05', '2027-06-30', 21 * 107_191],
  ])('%s worked out on %s takes the one before', (month, today, ore) => {
    const programme = [{ from: '2027-01-01', to: '2027-12-31' }];
    expect(sum(monthFacts(month, { today, programme }))).toBe(ore);
  });

  it('of a child supplement that lacks stops nobody without children', () =>
    expect(sum(monthFacts('2027-01', { today: '2027-02-01' }))).toBe(21 * 107_191));

  it.each([
    ['2027-05', '2027-07-01', 'src/law/benefit/base-amounts.ts', 0],
    ['2018-04', '2018-05-02', 'src/law/benefit/base-amounts.ts', 0],
    ['2023-01', '2023-02-02', 'src/law/benefit/child-supplements.ts', 1],
    ['2027-01', '2027-01-31', 'src/law/benefit/child-supplements.ts', 1],
    ['2027-01', '2027-03-01', 'src/law/benefit/child-supplements.ts', 1],
  ])('%s worked out on %s names the file it lacks in: %s', (month, today, file, children) => {
    const facts = monthFacts(month, {
      today,
      programme: [{ from: '2017-01-01', to: '2028-12-31' }],
      children: [{ from: '2017-01-01', children }],
    });
    expect(() => monthlyBasis(facts)).toThrow(MissingRateError);
    expect(() => monthlyBasis(facts)).toThrow(file);
  });
});

it.each([
  { month: '2026-13' },
  { month: '2026-6' },
  { birthDate: 'x' },
  { today: '2026-02-30' },
  { children: [{ from: '2026-01-01', children: -1 }] },
])('does not reckon with %j', (wrong) =>
  expect(() => monthlyBasis(monthFacts('2026-06', wrong))).toThrow(LawError),
);
