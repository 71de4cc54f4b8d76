import { describe, expect, it } from 'vitest';
import { checkChangedMonths, defaultSettings } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const check = (changedMonths: string[], nextPaymentMonth: string, correctionMonths = 12) =>
  checkChangedMonths(
    { today: '2026-11-23', changedMonths, nextPaymentMonth },
    { ...defaultSettings, correctionMonths },
  );
const told = ['merknad payment-change-too-old'];

describe('something registered for months that are paid (§ 39)', () => {
  it.each<[string, string[], string, string[]]>([
    ['the oldest that is corrected', ['2025-11'], '2026-11', []],
    ['the month before it', ['2025-10'], '2026-11', told],
    ['across them', ['2025-10', '2025-11', '2025-12'], '2026-11', told],
    ['over New Year', ['2025-01'], '2026-01', []],
    ['none', [], '2026-11', []],
  ])('%s', (_name, months, next, expected) => expect(found(check(months, next))).toEqual(expected));

  it('goes by the setting', () => {
    expect(found(check(['2026-09'], '2026-11', 1))).toEqual(told);
    expect(found(check(['2026-10'], '2026-11', 1))).toEqual([]);
    expect(found(check(['2023-11'], '2026-11', 36))).toEqual([]);
    expect(found(check(['2023-10'], '2026-11', 36))).toEqual(told);
  });

  it('names the months that nothing follows of, and what to do', () => {
    const one = messageOf(check(['2025-10', '2025-11'], '2026-11'), 'payment-change-too-old');
    expect(one).toContain('registrert for oktober 2025, blir ikke etterbetalt av seg selv');
    expect(one).toContain('fra og med november 2025');
    expect(one).toContain('registrer en manuell korreksjon');
    const more = messageOf(check(['2025-08', '2025-09', '2025-10'], '2026-11'), 'payment-change-too-old');
    expect(more).toContain('august 2025 til oktober 2025');
  });
});
