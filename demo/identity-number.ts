/** Check digits of a Norwegian identity number; undefined where one of them would be 10. */
function checkDigits(nine: string): string | undefined {
  const digit = (weights: number[], digits: string) => {
    const rest = [...digits].reduce((sum, d, i) => sum + Number(d) * weights[i]!, 0) % 11;
    return rest === 0 ? 0 : 11 - rest;
  };
  const first = digit([3, 7, 6, 1, 8, 9, 4, 5, 2], nine);
  const second = digit([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], `${nine}${first}`);
  return first === 10 || second === 10 ? undefined : `${first}${second}`;
}

/**
 * A synthetic identity number, as Skatteetaten's test population has them: 80 is added to the month, so that it
 * is nobody's.
 * @param birthDate YYYY-MM-DD, from 1900
 * @param nth the number's place among those that the day has
 */
export function syntheticIdentityNumber(birthDate: string, nth = 0): string {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number];
  const date = `${String(day).padStart(2, '0')}${month + 80}${String(year % 100).padStart(2, '0')}`;
  let left = nth;
  for (let i = year < 2000 ? 0 : 500; i < (year < 2000 ? 500 : 1000); i += 1) {
    const nine = `${date}${String(i).padStart(3, '0')}`;
    const check = checkDigits(nine);
    if (check && left-- === 0) return nine + check;
  }
  throw new RangeError(`no identity number ${nth} for ${birthDate}`);
}
