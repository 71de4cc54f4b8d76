import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backPay,
  checkPaymentControl,
  monthlyBasis,
  overpaidOre,
  ownLines,
  settle,
  undecidedOverpaid,
  type BenefitLine,
  type MonthFacts,
  type SettledMonth,
} from '../../../src/law/index.ts';
import { messageOf } from '../helpers.ts';
import { absence, monthFacts, withException } from './facts.ts';

const short = ({ kind, paidAs, month, amountOre }: BenefitLine) => `${kind} ${paidAs} ${month} ${amountOre}`;
const settled = (month: string, paid: MonthFacts, due: MonthFacts, more: Partial<SettledMonth> = {}) => ({
  ...{ month, paid: ownLines(paid), due: ownLines(due) },
  ...more,
});

describe('back-pay', () => {
  it('of a base amount that was published after May was paid, to the øre', () => {
    const children = [{ from: '2020-01-01', children: 1 }];
    const before = monthFacts('2024-05', { today: '2024-05-23', children });
    const after = monthFacts('2024-05', { today: '2024-07-01', children });
    const found = backPay(settled('2024-05', before, after, { newRates: true }));
    expect(found.map(short)).toEqual([`correction benefit 2024-05 ${23 * (95_406 - 91_246)}`]);
    expect(found[0]).toMatchObject({
      section: 'sosialtjenesteloven § 39',
      reason: 'Etterbetaling for mai 2024: kvalifiseringsstønad, nye satser.',
    });
  });

  it('of a month whose attendance came late, benefit and child supplement apart', () => {
    const children = [{ from: '2020-01-01', children: 1 }];
    const late = monthFacts('2026-06', { children });
    const found = backPay(settled('2026-06', { ...late, attendance: null }, late, { heldBack: true }));
    expect(found.map(short)).toEqual([
      `correction benefit 2026-06 ${22 * 107_191}`,
      `correction child-supplement 2026-06 ${22 * 3800}`,
    ]);
    expect(found[0]!.reason).toContain('ikke utbetalt da');
  });

  it('is nothing where the month gave too much: that is not taken by itself (§ 40)', () => {
    const due = monthFacts('2026-06', { absences: [absence('2026-06-02', '2026-06-03')] });
    const month = settled('2026-06', monthFacts('2026-06'), due);
    expect(backPay(month)).toEqual([]);
    expect(overpaidOre(month)).toBe(2 * 107_191);
  });

  it('sets benefit and child supplement of one month against each other, and pays what is left', () => {
    const paid = monthFacts('2026-06', { children: [{ from: '2020-01-01', children: 1 }], attendance: null });
    const one = ownLines(monthFacts('2026-06', { children: [{ from: '2020-01-01', children: 1 }] }));
    const supplement = one.filter(({ paidAs }) => paidAs === 'child-supplement');
    const month = { ...settled('2026-06', paid, monthFacts('2026-06')), paid: supplement };
    expect(backPay(month).map(short)).toEqual([
      `correction benefit 2026-06 ${22 * 107_191}`,
      `correction child-supplement 2026-06 ${-22 * 3800}`,
    ]);
    expect(overpaidOre(month)).toBe(0);
  });

  it.each([
    [{}, 2 * 107_191, 0],
    [{ takenOre: 100_000 }, 2 * 107_191 - 100_000, 0],
    [{ takenOre: 2 * 107_191 }, 0, 0],
    [{ takenOre: 2 * 107_191 + 1 }, 0, 1],
  ])('counts what was taken for the month as paid back: %j', (more, tooMuch, back) => {
    const due = monthFacts('2026-06', { absences: [absence('2026-06-02', '2026-06-03')] });
    const month = settled('2026-06', monthFacts('2026-06'), due, more);
    expect(overpaidOre(month)).toBe(tooMuch);
    expect(backPay(month).reduce((sum, line) => sum + line.amountOre, 0)).toBe(back);
  });

  it.each([
    [0, 2 * 107_191],
    [107_191, 107_191],
    [2 * 107_191, null],
    [9_999_999, null],
  ])('with %i øre decided on, %s is left to decide on', (decidedOre, left) => {
    const due = monthFacts('2026-06', { absences: [absence('2026-06-02', '2026-06-03')] });
    const month = settled('2026-06', monthFacts('2026-06'), due, { decidedOre });
    expect(undecidedOverpaid([month])).toEqual(left === null ? [] : [{ month: '2026-06', amountOre: left }]);
  });

  it('is nothing when nothing has changed, whatever adjustments were paid with it', () => {
    const paid = settle(
      '2026-06',
      ownLines(monthFacts('2026-06')),
      [],
      [
        { number: 1, kind: 'correction', remainingOre: 5000 },
        { number: 2, kind: 'overpayment', remainingOre: 7000 },
      ],
    ).lines;
    expect(backPay({ month: '2026-06', paid, due: ownLines(monthFacts('2026-06')) })).toEqual([]);
  });
});

describe('what is paid', () => {
  const june = ownLines(monthFacts('2026-06', { programme: [{ from: '2026-06-29', to: '2026-06-30' }] }));
  const whole = 2 * 107_191;

  it('is not less for what an earlier month got too much: that is decided on first', () => {
    const due = monthFacts('2026-05', { absences: [absence('2026-05-01', '2026-05-31')] });
    expect(settle('2026-06', june, [settled('2026-05', monthFacts('2026-05'), due)]).sumOre).toBe(whole);
  });

  it.each([
    [[{ number: 1, kind: 'overpayment', remainingOre: 50_000, instalmentOre: 20_000 }], whole - 20_000],
    [[{ number: 1, kind: 'overpayment', remainingOre: 10_000, instalmentOre: 20_000 }], whole - 10_000],
    [[{ number: 1, kind: 'overpayment', remainingOre: 10_000 }], whole - 10_000],
    [[{ number: 1, kind: 'overpayment', remainingOre: 900_000 }], 0],
    [[{ number: 1, kind: 'overpayment', remainingOre: 50_000, atMostOre: 30_000 }], whole - 30_000],
    [
      [{ number: 1, kind: 'overpayment', remainingOre: 50_000, instalmentOre: 20_000, atMostOre: 30_000 }],
      whole - 20_000,
    ],
    [[{ number: 1, kind: 'overpayment', remainingOre: 0, giveBackOre: 40_000 }], whole + 40_000],
    [[{ number: 1, kind: 'correction', remainingOre: 0, giveBackOre: 40_000 }], whole + 40_000],
    [[{ number: 1, kind: 'correction', remainingOre: 12_345 }], whole + 12_345],
    [[{ number: 1, kind: 'correction', remainingOre: -12_345 }], whole - 12_345],
  ] as const)('with %j is %i øre', (adjustments, ore) => {
    const { lines, sumOre } = settle('2026-06', june, [], adjustments);
    expect(sumOre).toBe(ore);
    expect(lines.at(-1)).toMatchObject({ adjustment: 1 });
  });

  it('in the end is what every month should give and what nobody has decided on, however late and often its facts change', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
    const minutes = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 4, maxLength: 4 }), (known) => {
        // In month i, what is known of an earlier month is the newest that has come in by then.
        const facts = (index: number, at: number) => {
          const minutes = known[index]?.[Math.min(at - index, known[index].length - 1)];
          const work = [{ from: `${months[index]}-01`, to: `${months[index]}-28`, minutes: minutes ?? 0 }];
          return monthFacts(months[index]!, withException({ work }));
        };
        const paid = new Map<string, BenefitLine[]>();
        const before = (at: number) =>
          months
            .slice(0, at)
            .map((m, index) => ({ month: m, paid: paid.get(m)!, due: ownLines(facts(index, at)) }));
        let total = 0;
        months.forEach((month, at) => {
          const own = ownLines(facts(at, at));
          const { lines, sumOre } = settle(month, own, before(at));
          expect(sumOre).toBeGreaterThanOrEqual(own.reduce((sum, line) => sum + line.amountOre, 0));
          total += sumOre;
          paid.set(month, []);
          for (const line of lines) paid.get(line.month)!.push(line);
        });
        const due = months.reduce(
          (sum, _m, index) => sum + ownLines(facts(index, 5)).reduce((s, l) => s + l.amountOre, 0),
          0,
        );
        const undecided = undecidedOverpaid(before(5)).reduce((sum, { amountOre }) => sum + amountOre, 0);
        expect(total).toBe(due + undecided);
      }),
      { numRuns: 200 },
    );
  });
});

describe('deviations', () => {
  it.each([
    ['payment-absence-deduction', { absences: [absence('2026-06-02', '2026-06-02')] }, '7,5 timer'],
    [
      'payment-absence-decided',
      { absences: [absence('2026-06-02', null, { effect: 'undecided' })] },
      '2.6.2026',
    ],
    [
      'payment-planned-work-confirmed',
      {
        absences: [absence('2026-06-02', null, { effect: 'keeps' })],
        plannedWork: [{ from: '2026-01-01', to: '2026-12-31', minutesPerDay: 90 }],
      },
      'faktisk',
    ],
  ] as const)('%s', (rule, changes, says) => {
    const basis = monthlyBasis(monthFacts('2026-06', changes));
    expect(basis.findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(messageOf(basis, rule)).toContain(says);
  });

  it.each([
    [undefined, 'Kontroller at vedtaket tar forbehold'],
    [[], 'Vedtaket tar forbehold om slikt trekk.'],
    [[{ from: '2026-06-03', to: '2026-12-31' }], 'Vedtaket tar forbehold om slikt trekk.'],
    [[{ from: '2026-06-02', to: '2026-12-31' }], 'ikke forbehold om trekk for fravær 2.6.2026.'],
    [[{ from: '2025-01-01', to: '2026-12-31' }], 'for fravær 1.6.2026 og en annen dag.'],
  ])('a deduction in a month without a reservation in %o: %s', (unreserved, says) => {
    const facts = { absences: [absence('2026-06-01', '2026-06-02')], ...(unreserved && { unreserved }) };
    const basis = monthlyBasis(monthFacts('2026-06', facts));
    expect(messageOf(basis, 'payment-absence-deduction')).toContain(says);
  });

  it.each([
    [22 * 107_191, false],
    [Math.ceil((22 * 107_191) / 1.2), false],
    [Math.floor((22 * 107_191) / 1.2) - 1, true],
    [Math.floor((22 * 107_191) / 0.8), false],
    [Math.ceil((22 * 107_191) / 0.8) + 1, true],
    [0, false],
    [null, false],
  ])('a month after one of %s øre: %s', (previousOre, big) => {
    const { findings } = monthlyBasis(monthFacts('2026-06'), { previousOre });
    expect(findings.map(({ rule }) => rule)).toEqual(big ? ['payment-big-difference'] : []);
  });

  it('what earlier months lack or got too much, and adjustments, are shown with month and amount', () => {
    const less = monthFacts('2026-04', { absences: [absence('2026-04-07', '2026-04-07')] });
    const due = monthFacts('2026-05', { absences: [absence('2026-05-04', '2026-05-04')] });
    const basis = monthlyBasis(monthFacts('2026-06'), {
      earlier: [
        settled('2026-04', less, monthFacts('2026-04')),
        settled('2026-05', monthFacts('2026-05'), due),
      ],
      adjustments: [
        { number: 1, kind: 'overpayment', remainingOre: 5000 },
        { number: 2, kind: 'correction', remainingOre: 100 },
      ],
    });
    expect(messageOf(basis, 'payment-corrections')).toMatch(/april 2026 etterbetales 1.021,76 kr/);
    expect(messageOf(basis, 'payment-overpaid')).toMatch(
      /mai 2026 er det utbetalt 1.071,91 kr for mye. Ingenting trekkes av seg selv/,
    );
    expect(messageOf(basis, 'payment-set-off')).toContain('50,00 kr trekkes');
    expect(messageOf(basis, 'payment-manual-correction')).toContain('1,00 kr');
  });

  it.each([
    ['sickness', 100_000, true],
    ['disability', 100_000, undefined],
  ] as const)(
    '%s for a month that is paid already: a refund may be asked for first (§ 38)',
    (kind, amountOre, refund) => {
      const late = withException({
        otherBenefits: [{ kind, from: '2026-05-01', to: '2026-05-31', amountOre }],
        absences: [{ from: '2026-05-04', to: '2026-05-04', minutesPerDay: null }],
      });
      const month = settled('2026-05', monthFacts('2026-05'), monthFacts('2026-05', late));
      expect(undecidedOverpaid([month])[0]!.refund).toBe(refund);
      const says = messageOf(monthlyBasis(monthFacts('2026-06'), { earlier: [month] }), 'payment-overpaid');
      expect(says.includes('kreve refusjon i etterbetalingen')).toBe(refund === true);
    },
  );

  it('what was taken and is given back after a complaint is shown', () => {
    const adjustments = [{ number: 1, kind: 'overpayment', remainingOre: 0, giveBackOre: 5000 }] as const;
    const basis = monthlyBasis(monthFacts('2026-06'), { adjustments });
    expect(messageOf(basis, 'payment-set-off')).toContain('50,00 kr er trukket og betales tilbake');
  });

  it('a month as planned has none: it is paid without anybody', () => {
    expect(monthlyBasis(monthFacts('2026-06'), { previousOre: 22 * 107_191 }).findings).toEqual([]);
  });
});

describe('the control of a deviation', () => {
  const check = (answers: object) =>
    checkPaymentControl({ today: '2026-07-03', month: '2026-06', ...answers });
  it.each([
    [{ action: 'pay', openBreaches: [] }, []],
    [{ action: 'hold', reason: 'Venter på timelister.', openBreaches: ['x'] }, []],
    [{ action: 'hold', reason: ' ' }, ['payment-held-back-with-reason']],
    [{ action: 'pay', openBreaches: ['payment-attendance-registered'] }, ['payment-no-breach-paid']],
    [{}, ['payment-control-answered']],
    [{ action: 'perhaps' }, ['payment-control-answered']],
  ])('%j: %j', (answers, rules) => expect(check(answers).findings.map(({ rule }) => rule)).toEqual(rules));
});
