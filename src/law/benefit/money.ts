import type { Settings } from '../settings.ts';

/** An exact amount or share: money is never a decimal number in between. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const fraction = (num: bigint | number, den: bigint | number = 1n): Fraction => ({
  num: BigInt(num),
  den: BigInt(den),
});

export const times = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.num, den: a.den * b.den });

export const lessThan = (a: Fraction, b: Fraction): boolean => a.num * b.den < b.num * a.den;

/** The same share with the smallest numbers. */
export function reduced({ num, den }: Fraction): Fraction {
  let [a, b] = [num < 0n ? -num : num, den];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? { num: 0n, den: 1n } : { num: num / a, den: den / a };
}

/** Rounds an exact amount to whole øre, by the municipality's rule; what is below zero like what is above. */
export function toOre({ num, den }: Fraction, rule: Settings['roundOre'] = 'half-up'): number {
  if (num < 0n) return -toOre({ num: -num, den }, rule) || 0;
  const whole = num / den;
  const twiceRest = (num % den) * 2n;
  const up =
    rule === 'half-up'
      ? twiceRest >= den
      : rule === 'half-even' && (twiceRest > den || (twiceRest === den && whole % 2n === 1n));
  return Number(up ? whole + 1n : whole);
}

/** `107191` as `1 071,91`. */
export function formatOre(ore: number): string {
  const amount = Math.abs(ore);
  const kroner = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${ore < 0 ? '−' : ''}${kroner},${String(amount % 100).padStart(2, '0')}`;
}
