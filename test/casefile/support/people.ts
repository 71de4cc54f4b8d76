/** Synthetic numbers (month + 80), made by counting: no person has one. */
export function identityNumber(index: number, day = '15', month = '86', year = '90'): string {
  // Two serial numbers in eleven have no valid check digits, so they are tried in order.
  for (let serial = 0, found = -1; serial < 500; serial += 1) {
    const digits = `${day}${month}${year}${String(serial).padStart(3, '0')}`;
    const first = checkDigit(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = checkDigit(`${digits}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10 && ++found === index) return `${digits}${first}${second}`;
  }
  throw new Error('out of numbers');
}

function checkDigit(digits: string, weights: number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}
