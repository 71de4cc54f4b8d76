/** Divides whole numbers to the nearest whole øre, halves up. The law has no rule on rounding; this is the usual one. */
export function divideHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** `107191` as `1 071,91`. */
export function formatOre(ore: number): string {
  const kroner = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${kroner},${String(ore % 100).padStart(2, '0')}`;
}
