import { differences } from '../bench/duration/compare.ts';
import { drawFrom, randomCase } from '../bench/duration/random-case.ts';
import { readArguments, wholeNumber } from './arguments.ts';

/**
 * Puts random cases through the two-year count (§ 32) and through an oracle that walks day by day.
 *
 *   npm run check:duration -- [--cases 1000000] [--seed 1]
 */
const values = readArguments({
  cases: { type: 'string', default: '1000000' },
  seed: { type: 'string', default: '1' },
});
const cases = wholeNumber('cases', values.cases, 1, 100_000_000);
const draw = drawFrom(wholeNumber('seed', values.seed, 0, 2 ** 31));
const SHOWN = 5;

const began = performance.now();
let mismatches = 0;
for (let n = 1; n <= cases; n += 1) {
  const one = randomCase(draw);
  const wrong = differences(one);
  if (wrong.length > 0) {
    mismatches += 1;
    if (mismatches <= SHOWN) console.log(JSON.stringify(one), wrong);
  }
  if (n % 100_000 === 0) console.log(`${n} cases, ${mismatches} mismatches`);
}
const seconds = (performance.now() - began) / 1_000;
console.log(`${cases} cases, ${seconds.toFixed(1)} seconds, ${mismatches} mismatches (seed ${values.seed})`);
process.exitCode = mismatches > 0 ? 1 : 0;
