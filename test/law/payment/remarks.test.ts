import { describe, expect, it } from 'vitest';
import { basisWithoutRate, MissingRateError, monthlyBasis } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { monthFacts } from './facts.ts';

describe('a rate that nobody has added', () => {
  /** Before the first base amount that is kept. */
  const month = monthFacts('1960-06', { programme: [{ from: '1960-01-01', to: '1960-12-31' }] });
  const missing = () => {
    try {
      monthlyBasis(month);
    } catch (error) {
      if (error instanceof MissingRateError) return error;
    }
    throw new Error('every rate is known');
  };

  it('is not guessed: the month gives nothing, and says which rate, of which day, and where it belongs', () => {
    const error = missing();
    const basis = basisWithoutRate(month, error);
    expect([basis.sumOre, basis.lines]).toEqual([0, []]);
    expect(found(basis)).toEqual(['brudd payment-rate-known']);
    const message = messageOf(basis, 'payment-rate-known');
    expect(message).toContain(error.rate);
    expect(message).toContain(error.file);
    expect(message).toMatch(/\d+\.6\.1960/);
  });

  it('is no finding where every rate is known', () =>
    expect(found(monthlyBasis(monthFacts('2026-06')))).not.toContain('brudd payment-rate-known'));
});

describe('a month that is sent back for a new control of every case', () => {
  it.each([
    [true, ['merknad payment-recheck']],
    [false, []],
  ])('asked for: %s', (recheckAsked, expected) =>
    expect(found(monthlyBasis(monthFacts('2026-06'), { recheckAsked }))).toEqual(expected),
  );
});
