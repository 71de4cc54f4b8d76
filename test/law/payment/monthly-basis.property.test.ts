import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backPay,
  MissingRateError,
  monthlyBasis,
  ownLines,
  sumOf,
  type Attendance,
  type BenefitLine,
  type MonthFacts,
} from '../../../src/law/index.ts';
import { near, oracle, weekdaysOf } from './oracle.ts';

const months = fc
  .tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
  .filter((month) => month >= '2023-02' && month <= '2026-12');

const plus = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const within = (month: string, before = 10, longest = 60) =>
  fc
    .tuple(fc.integer({ min: -before, max: 40 }), fc.integer({ min: 0, max: longest }))
    .map(([offset, length]) => {
      const from = plus(`${month}-01`, offset);
      return { from, to: plus(from, length) };
    });

/** Any month: starting, ending, interrupted, with a birthday, new rates, children, absences and work in it. */
const cases = months.chain((month) =>
  fc.record({
    month: fc.constant(month),
    birthDate: fc.oneof(
      fc.constantFrom('1980-05-20', '2009-12-31', '2000-02-29'),
      fc.integer({ min: -5, max: 35 }).map((offset) => {
        const near = plus(`${month}-01`, offset);
        return `${Number(near.slice(0, 4)) - 25}${near.slice(4) === '-02-29' ? '-02-28' : near.slice(4)}`;
      }),
    ),
    programme: fc.array(within(month, 40, 400), { minLength: 1, maxLength: 2 }),
    children: fc
      .array(fc.record({ from: within(month).map(({ from }) => from), children: fc.nat({ max: 4 }) }), {
        maxLength: 2,
      })
      .map((rows) => rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))),
    interruptions: fc.array(within(month), { maxLength: 1 }),
    absences: fc.array(
      within(month, 5, 6).chain((span) =>
        fc.record({
          from: fc.constant(span.from),
          to: fc.constant(span.to),
          minutesPerDay: fc.option(fc.integer({ min: 1, max: 500 })),
          leave: fc.boolean(),
        }),
      ),
      { maxLength: 3 },
    ),
    work: fc.array(
      within(month, 0, 31).chain((span) =>
        fc.record({
          from: fc.constant(span.from),
          to: fc.constant(span.to),
          minutes: fc.integer({ min: 0, max: 9000 }),
        }),
      ),
      { maxLength: 2 },
    ),
  }),
);

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const facts = (given: Case, split = 0): MonthFacts => {
  // Leave is decided on; only absence is registered with the attendance.
  const registered = given.absences.slice(0, split).filter(({ leave }) => !leave);
  const attendance: Attendance = {
    asPlanned: false,
    work: given.work,
    absences: registered.map(({ from, to, minutesPerDay }) => ({ from, to, minutesPerDay })),
    otherBenefits: [],
  };
  return {
    month: given.month,
    today: '2027-01-02',
    birthDate: given.birthDate,
    programme: given.programme,
    children: given.children,
    interruptions: given.interruptions,
    absences: given.absences
      .filter((one) => !registered.includes(one))
      .map(({ leave, ...one }) => ({ ...one, effect: leave ? 'leave' : 'reduces' })),
    plannedWork: [],
    freeDayActivities: [],
    attendance,
  };
};

describe('any month', () => {
  it('gives what exact fractions give, day by day, to half an øre a line', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 3 }), (given, split) => {
        const { lines, sumOre, days } = monthlyBasis(facts(given, split));
        const exact = oracle(given);
        expect(days).toBe(exact.days);
        for (const [paidAs, amount] of [
          ['benefit', exact.benefit],
          ['child-supplement', exact.child],
        ] as const) {
          const own = lines.filter((line) => line.paidAs === paidAs);
          const ore = own.reduce((sum, { amountOre }) => sum + amountOre, 0);
          expect(near(ore, amount, own.length), JSON.stringify({ paidAs, ore, lines })).toBe(true);
          expect(ore).toBeGreaterThanOrEqual(0);
        }
        expect(sumOre).toBe(lines.reduce((sum, { amountOre }) => sum + amountOre, 0));
      }),
      { numRuns: 1500 },
    );
  });

  it('is exact to the øre when nothing is taken: days times the rate of the day', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const quiet = { ...given, absences: [], work: [] };
        const exact = oracle(quiet);
        const basis = monthlyBasis(facts(quiet));
        expect(BigInt(basis.sumOre)).toBe(
          exact.benefit.num / exact.benefit.den + exact.child.num / exact.child.den,
        );
      }),
      { numRuns: 800 },
    );
  });

  it('has lines that can each be checked by hand: days × rate × factor', () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const line of monthlyBasis(facts(given)).lines) {
          const exact = {
            num: BigInt(line.days) * BigInt(line.rateOre) * BigInt(line.factor.num),
            den: BigInt(line.factor.den),
          };
          expect(near(line.amountOre, exact, 2), JSON.stringify(line)).toBe(true);
          const weekdays = weekdaysOf(given.month).filter((d) => line.from <= d && d <= line.to);
          expect(line.days).toBe(weekdays.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const sumAs = (lines: readonly BenefitLine[], paidAs: BenefitLine['paidAs']) =>
  sumOf(lines.filter((line) => line.paidAs === paidAs));

describe('other benefits (§ 38)', () => {
  const benefits = fc.array(
    fc.record({
      kind: fc.constantFrom('unemployment', 'sickness', 'parental', 'disability'),
      amountOre: fc.integer({ min: 0, max: 3_000_000 }),
    }),
    { maxLength: 4 },
  );

  it('take krone for krone as long as there is benefit, and nothing of the child supplement', () => {
    fc.assert(
      fc.property(cases, benefits, (given, rows) => {
        const before = facts(given);
        const otherBenefits = rows.map((row) => ({
          ...row,
          ...{ from: `${given.month}-01`, to: `${given.month}-28` },
        }));
        const after = { ...before, attendance: { ...before.attendance!, otherBenefits } };
        const asked = rows
          .filter(({ kind }) => kind !== 'disability')
          .reduce((sum, { amountOre }) => sum + amountOre, 0);
        const [had, has] = [ownLines(before), ownLines(after as MonthFacts)];
        expect(sumAs(has, 'benefit')).toBe(Math.max(0, sumAs(had, 'benefit') - asked));
        expect(sumAs(has, 'child-supplement')).toBe(sumAs(had, 'child-supplement'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the same facts told in another way', () => {
  it('hours of the plan give what registering the same hours for its days gives', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 450 }), (given, minutesPerDay) => {
        const quiet = { ...given, work: [], absences: [] };
        const whole = { from: `${given.month}-01`, to: `${given.month}-31` };
        const { days } = oracle(quiet);
        const asPlanned = { ...facts(quiet), plannedWork: [{ ...whole, minutesPerDay }] };
        const work = [{ ...whole, minutes: minutesPerDay * days }];
        expect(sumOf(ownLines(asPlanned))).toBe(sumOf(ownLines(facts({ ...quiet, work }))));
      }),
      { numRuns: 400 },
    );
  });

  it('a programme in two adjoining periods gives what it gives in one', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 27 }), (given, cut) => {
        const [whole] = given.programme as [{ from: string; to: string }];
        const last = `${given.month}-${String(cut).padStart(2, '0')}`;
        fc.pre(whole.from <= last && last < whole.to);
        const parts = [
          { from: whole.from, to: last },
          { from: plus(last, 1), to: whole.to },
        ];
        const sum = (programme: typeof parts) => sumOf(ownLines(facts({ ...given, programme })));
        expect(sum(parts)).toBe(sum([whole]));
      }),
      { numRuns: 400 },
    );
  });

  it('the order in which absences and hours were written does not matter', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const turned = { ...given, absences: given.absences.toReversed(), work: given.work.toReversed() };
        expect(sumOf(ownLines(facts(turned)))).toBe(sumOf(ownLines(facts(given))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a new base amount', () => {
  const mays = fc.constantFrom(
    ['2024-05', '2024-05-24'],
    ['2025-05', '2025-05-23'],
    ['2026-05', '2026-05-22'],
  );

  it('that came too late is made up to the øre, whatever else is in the month', () => {
    fc.assert(
      fc.property(cases, mays, fc.nat({ max: 22 }), (given, [month, published], daysBefore) => {
        const shifted = (date: string) => `${month}-${date.slice(8)}`;
        const programme = [{ from: `${month}-01`, to: plus(`${month}-28`, daysBefore) }];
        const work = given.work.map((row) => ({
          ...{ from: shifted(row.from), to: `${month}-31` },
          minutes: row.minutes,
        }));
        const late = facts({ ...given, month: month!, programme, work, interruptions: [], absences: [] });
        const [before, after] = [plus(published!, -1 - daysBefore), published!].map((today) =>
          ownLines({ ...late, today }),
        );
        const made = backPay({ month: month!, paid: before!, due: after!, newRates: true });
        expect(sumOf(before!) + sumOf(made)).toBe(sumOf(after!));
        expect(sumOf(after!)).toBe(sumOf(ownLines({ ...late, today: '2027-01-02' })));
      }),
      { numRuns: 300 },
    );
  });

  it('that nobody knows is never guessed: outside the tables a month names what lacks and where to add it', () => {
    const outside = fc
      .tuple(fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
      .filter((month) => month < '2018-05' || month > '2027-04');
    fc.assert(
      fc.property(outside, fc.nat({ max: 3 }), (month, children) => {
        const programme = [{ from: `${month}-01`, to: `${month}-28` }];
        const known = [{ from: '2000-01-01', children }];
        // Later than anybody may go on with an old rate.
        const today = plus(`${month}-28`, 95);
        const asked = {
          ...{ month, today, programme, birthDate: '1980-05-20', children: known, interruptions: [] },
          ...{ absences: [], plannedWork: [], freeDayActivities: [] },
          attendance: { asPlanned: true, work: [], absences: [], otherBenefits: [] },
        };
        expect(() => monthlyBasis(asked)).toThrow(MissingRateError);
        expect(() => monthlyBasis(asked)).toThrow(/src\/law\/benefit\/[a-z-]+\.ts/);
      }),
      { numRuns: 300 },
    );
  });
});
