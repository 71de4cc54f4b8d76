import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentityNumber } from '../../src/casefile/index.ts';
import { identityNumber } from './support/people.ts';

/** The number with check digits, for any nine first digits that have some. */
function complete(nine: string): string {
  for (let end = 0; end < 100; end += 1) {
    const digits = nine + String(end).padStart(2, '0');
    try {
      readIdentityNumber(digits);
      return digits;
    } catch (error) {
      if ((error as { code: string }).code !== 'ERR_IDENTITY_NUMBER_CHECKSUM') throw error;
    }
  }
  throw new Error('no check digits');
}

describe('a number is read', () => {
  it.each([
    ['fødselsnummer', '150690001', '1990-06-15'],
    ['D-number', '550690001', '1990-06-15'],
    ['Tenor number', '158690001', '1990-06-15'],
    ['Tenor D-number', '558690001', '1990-06-15'],
    ['Nav number', '154690001', '1990-06-15'],
    ['born 2003', '150603501', '2003-06-15'],
    ['born 2008, leap day', '298208501', '2008-02-29'],
    ['born on leap day 2000', '298200601', '2000-02-29'],
    ['born 1955, high serial', '150655901', '1955-06-15'],
    ['born 1890', '150690601', '1890-06-15'],
    ['last day of a year', '311299401', '1999-12-31'],
  ])('%s', (_what, nine, birthDate) => {
    expect(readIdentityNumber(complete(nine)).birthDate).toBe(birthDate);
  });

  it('with spaces in it', () => {
    const digits = identityNumber(0);
    expect(readIdentityNumber(` ${digits.slice(0, 6)} ${digits.slice(6)} `).digits).toBe(digits);
  });
});

describe('a number is refused', () => {
  it.each([
    ['', 'ERR_IDENTITY_NUMBER_LENGTH'],
    ['1506900012', 'ERR_IDENTITY_NUMBER_LENGTH'],
    ['150690001234', 'ERR_IDENTITY_NUMBER_LENGTH'],
    ['1506900012x', 'ERR_IDENTITY_NUMBER_LENGTH'],
    ['١٥٠٦٩٠٠٠١٢٣', 'ERR_IDENTITY_NUMBER_LENGTH'],
    ['00000000000', 'ERR_IDENTITY_NUMBER_DATE'],
    ['30028200123', 'ERR_IDENTITY_NUMBER_DATE'],
    ['29020000123', 'ERR_IDENTITY_NUMBER_DATE'],
    ['15139000123', 'ERR_IDENTITY_NUMBER_DATE'],
    ['15065080012', 'ERR_IDENTITY_NUMBER_DATE'],
    ['15069000100', 'ERR_IDENTITY_NUMBER_CHECKSUM'],
  ])('«%s»: %s', (text, code) => {
    expect(() => readIdentityNumber(text)).toThrowError(expect.objectContaining({ code }));
  });

  it('when one digit is mistyped, mostly, and without repeating it', () => {
    const digits = identityNumber(3);
    let accepted = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (place, add) => {
        const wrong = (Number(digits[place]) + add) % 10;
        const typed = digits.slice(0, place) + wrong + digits.slice(place + 1);
        try {
          readIdentityNumber(typed);
          accepted += 1;
        } catch (error) {
          expect(JSON.stringify(error) + String(error) + (error as Error).stack).not.toContain(typed);
        }
      }),
      { numRuns: 99 },
    );
    expect(accepted).toBeLessThan(20);
  });
});

describe('synthetic numbers from Tenor, as the demonstration register has them', () => {
  it.each([
    ['19818113539', '1981-01-19'],
    ['14887348562', '1973-08-14'],
    ['13828941024', '1989-02-13'],
    ['17839109458', '1991-03-17'],
  ])('%s', (digits, birthDate) => {
    expect(readIdentityNumber(digits)).toEqual({ digits, birthDate });
  });

  const register = ['../../demo/recipients.csv', '../fixtures/recipients.csv']
    .map((path) => new URL(path, import.meta.url))
    .find((file) => existsSync(file));
  it.skipIf(!register)('all of them', () => {
    const lines = readFileSync(register!, 'utf8').trim().split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(600);
    for (const line of lines) readIdentityNumber(line.split(';')[0]!);
  });
});
