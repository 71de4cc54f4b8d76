import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benefitAsKnown,
  benefitOn,
  defaultSettings,
  formatOre,
  LawError,
  MissingRateError,
} from '../../../src/law/index.ts';
import { latestRateOn, rateOn } from '../../../src/law/benefit/rates.ts';

const adult = { birthDate: '1980-05-20', children: 0 };
const young = { birthDate: '2010-12-31', children: 0 };

describe('the benefit to the øre', () => {
  it.each([
    ['2018-05-01', '193 766,00', '745,25', '129 177,33', '496,84'],
    ['2019-05-01', '199 716,00', '768,14', '133 144,00', '512,09'],
    ['2020-05-01', '202 702,00', '779,62', '135 134,67', '519,75'],
    ['2021-05-01', '212 798,00', '818,45', '141 865,33', '545,64'],
    ['2022-05-01', '222 954,00', '857,52', '148 636,00', '571,68'],
    ['2023-05-01', '237 240,00', '912,46', '158 160,00', '608,31'],
    ['2024-05-01', '248 056,00', '954,06', '165 370,67', '636,04'],
    ['2024-07-01', '253 141,15', '973,62', '168 760,77', '649,08'],
    ['2025-05-01', '265 656,56', '1 021,76', '177 104,37', '681,17'],
    ['2026-05-01', '278 696,51', '1 071,91', '185 797,67', '714,61'],
  ])('from %s', (date, year, day, youngYear, youngDay) => {
    const full = benefitOn(date, adult);
    const reduced = benefitOn(date, young);
    expect([formatOre(full.yearlyOre), formatOre(full.dailyOre)]).toEqual([year, day]);
    expect([formatOre(reduced.yearlyOre), formatOre(reduced.dailyOre)]).toEqual([youngYear, youngDay]);
  });

  it.each([
    // The day before each change still has the old rate.
    ['2019-04-30', '745,25', '496,84'],
    ['2020-04-30', '768,14', '512,09'],
    ['2021-04-30', '779,62', '519,75'],
    ['2022-04-30', '818,45', '545,64'],
    ['2023-04-30', '857,52', '571,68'],
    ['2024-04-30', '912,46', '608,31'],
    ['2024-06-30', '954,06', '636,04'],
    ['2025-04-30', '973,62', '649,08'],
    ['2026-04-30', '1 021,76', '681,17'],
    ['2027-04-30', '1 071,91', '714,61'],
  ])('until %s is what it was', (date, day, youngDay) => {
    expect(formatOre(benefitOn(date, adult).dailyOre)).toBe(day);
    expect(formatOre(benefitOn(date, young).dailyOre)).toBe(youngDay);
  });

  it.each([
    ['2024-04-30', '2024-05-01', 118_620, 124_028],
    ['2025-04-30', '2025-05-01', 124_028, 130_160],
    ['2026-04-30', '2026-05-01', 130_160, 136_549],
  ])('G changes between %s and %s', (last, first, old, now) => {
    expect(benefitOn(last, adult).rates.baseAmount).toBe(old);
    expect(benefitOn(first, adult).rates.baseAmount).toBe(now);
  });

  it('the factor changes on 1 July 2024', () => {
    expect(benefitOn('2024-06-30', adult).rates.factorThousandths).toBe(2000);
    expect(benefitOn('2024-07-01', adult).rates.factorThousandths).toBe(2041);
  });

  it('is what exact fractions give, for every day in the tables and every age', () => {
    const day = fc.date({ min: new Date('2018-05-01'), max: new Date('2027-04-30'), noInvalidDate: true });
    const birth = fc.date({ min: new Date('1958-01-01'), max: new Date('2006-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, birth, (d, b) => {
        const [date, birthDate] = [d.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        const { yearlyOre, dailyOre, rates, reduced } = benefitOn(date, { birthDate, children: 0 });
        // The exact amount is G × factor / 10 (øre) times 2/3 or 1; the result may be half an øre away, never more.
        const exact3 = 3 * rates.baseAmount * rates.factorThousandths * (reduced ? 2 / 3 : 1);
        expect(Math.abs(yearlyOre * 30 - Math.round(exact3))).toBeLessThanOrEqual(15);
        expect(Math.abs(dailyOre * 7800 - Math.round(exact3))).toBeLessThanOrEqual(3900);
        const under25 =
          Number(date.slice(0, 4)) -
            Number(birthDate.slice(0, 4)) -
            (date.slice(5) < birthDate.slice(5) ? 1 : 0) <
          25;
        if (!birthDate.endsWith('02-29')) expect(reduced).toBe(under25);
      }),
    );
  });
});

describe('the day the reduced rate ends', () => {
  const person = { birthDate: '2001-09-15', children: 0 };
  it.each([
    ['birthday', '2026-09-14', '2026-09-15'],
    ['day-after', '2026-09-15', '2026-09-16'],
    ['next-month', '2026-09-30', '2026-10-01'],
  ] as const)('%s', (fullRateFrom, last, first) => {
    const settings = { ...defaultSettings, fullRateFrom };
    expect(benefitOn(last, person, settings).reduced).toBe(true);
    expect(benefitOn(first, person, settings).reduced).toBe(false);
  });
});

describe('the child supplement', () => {
  it.each([
    ['2023-02-01', 1, 3500],
    ['2023-12-31', 2, 7000],
    ['2024-01-01', 1, 3600],
    ['2024-12-31', 1, 3600],
    ['2025-01-01', 3, 11_100],
    ['2025-12-31', 1, 3700],
    ['2026-01-01', 1, 3800],
    ['2026-12-31', 20, 76_000],
    ['2026-06-01', 0, 0],
  ])('on %s for %i children is %i øre', (date, children, ore) =>
    expect(benefitOn(date, { ...adult, children }).childSupplementDailyOre).toBe(ore),
  );

  it('is whole for participants under 25, unless it is set otherwise', () => {
    const person = { ...young, children: 1 };
    expect(benefitOn('2026-06-01', person).childSupplementDailyOre).toBe(3800);
    const settings = { ...defaultSettings, reduceChildSupplementUnder25: true };
    expect(benefitOn('2026-06-01', person, settings).childSupplementDailyOre).toBe(2533);
  });
});

describe('a date outside the tables', () => {
  it.each([
    ['2018-04-30', adult, 'grunnbeløpet (G)', 'src/law/benefit/base-amounts.ts'],
    ['2027-05-01', adult, 'grunnbeløpet (G)', 'src/law/benefit/base-amounts.ts'],
    ['2027-01-01', { ...adult, children: 1 }, 'barnetillegg per dag', 'src/law/benefit/child-supplements.ts'],
    ['2023-01-31', { ...adult, children: 1 }, 'barnetillegg per dag', 'src/law/benefit/child-supplements.ts'],
  ])('%s names the missing rate and its file', (date, person, rate, file) => {
    const thrown = catching(() => benefitOn(date, person));
    expect(thrown).toBeInstanceOf(MissingRateError);
    expect(thrown).toMatchObject({ code: 'ERR_MISSING_RATE', rate, date, file });
    expect((thrown as MissingRateError).forUser).toContain(file);
  });

  it('has no guiding rate before the first, and none of its own for a day whose circular was not found', () => {
    const thrown = catching(() => latestRateOn('guidingRate', '2017-12-31'));
    expect((thrown as MissingRateError).forUser).toContain('src/law/benefit/guiding-rates.ts');
    expect(catching(() => rateOn('guidingRate', '2023-03-01'))).toBeInstanceOf(MissingRateError);
    expect(latestRateOn('guidingRate', '2023-03-01')).toEqual({
      amount: 6650,
      from: '2022-07-01',
      outdated: true,
    });
  });

  it('can be decided on with the rates known that day, and says so', () => {
    const known = benefitAsKnown('2027-05-10', young, '2027-04-20');
    expect(known).toMatchObject({ provisional: true, date: '2027-05-10', rates: { of: '2027-04-20' } });
    expect(benefitAsKnown('2026-09-01', adult, '2026-08-01')).toMatchObject({
      provisional: false,
      dailyOre: 107_191,
    });
    expect(() => benefitAsKnown('2028-05-10', adult, '2028-04-20')).toThrow(MissingRateError);
    expect(() => benefitAsKnown('2018-01-01', adult, '2019-06-01')).toThrow(MissingRateError);
  });

  it.each([
    ['2027-05-10', '2027-05-10', 107_191],
    ['2027-06-01', '2027-05-10', 107_191],
    ['2027-05-03', '2027-06-30', 107_191],
  ])(
    'from %s is decided on %s with the base amount before, while the new one is awaited',
    (from, today, dailyOre) => {
      expect(benefitAsKnown(from, adult, today)).toMatchObject({ date: from, dailyOre, provisional: true });
      const child = catching(() => benefitAsKnown(from, { ...adult, children: 1 }, today));
      expect(child).toMatchObject({ rate: 'barnetillegg per dag' });
    },
  );

  it('is not decided with a base amount that has been out of force for too long', () => {
    expect(catching(() => benefitAsKnown('2027-07-05', adult, '2027-07-01'))).toMatchObject({
      rate: 'grunnbeløpet (G)',
      date: '2027-07-01',
    });
    expect(catching(() => benefitAsKnown('2027-05-10', adult, '2027-07-01'))).toMatchObject({
      date: '2027-05-10',
    });
  });

  it('takes the age of the day to come', () => {
    const person = { birthDate: '2002-05-05', children: 0 };
    expect(benefitAsKnown('2027-05-10', person, '2027-04-20').reduced).toBe(false);
  });

  it.each([
    ['2026-02-30', adult],
    ['2026-02-01', { ...adult, birthDate: 'x' }],
    ['2026-02-01', { ...adult, children: 1.5 }],
    ['2026-02-01', { ...adult, children: -1 }],
  ])('does not reckon with %s and %o', (date, person) =>
    expect(() => benefitOn(date, person)).toThrow(LawError),
  );
});

it.each([
  [0, '0,00'],
  [5, '0,05'],
  [107_191, '1 071,91'],
  [123_456_789, '1 234 567,89'],
])('writes %i øre as %s', (ore, text) => expect(formatOre(ore)).toBe(text));

function catching(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
