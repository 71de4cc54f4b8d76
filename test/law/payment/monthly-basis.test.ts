import { describe, expect, it } from 'vitest';
import {
  benefitDates,
  defaultSettings,
  LawError,
  MissingRateError,
  monthlyBasis,
  withoutTaxDeduction,
} from '../../../src/law/index.ts';
import { messageOf } from '../helpers.ts';
import { lines, monthFacts, sum, withException } from './facts.ts';

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

  it('of those that reduce may be paid in arrears too, and give a claim for refund then', () => {
    const basis = monthlyBasis(monthFacts('2026-06', other('sickness', 100_000)));
    expect(messageOf(basis, 'payment-other-benefits')).toContain('kreve refusjon i etterbetalingen');
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
