import { durationUse, programmeLimits } from '../../src/law/index.ts';
import { reckon, type Reckoned } from './oracle.ts';
import type { RandomCase } from './random-case.ts';

/** What the law's count says, in the shape of the oracle. */
export function counted({ facts, asOf }: RandomCase): Reckoned {
  const { lastDay, lastOrdinaryDay, utmostDay, limitedBy } = programmeLimits(facts);
  return { lastDay, lastOrdinaryDay, utmostDay, limitedBy, ...durationUse(facts, asOf) };
}

/** The answers that differ; empty when law and oracle agree. */
export function differences(one: RandomCase): string[] {
  const [law, oracle] = [counted(one), reckon(one.facts, one.asOf)];
  return (Object.keys(oracle) as (keyof Reckoned)[])
    .filter((key) => law[key] !== oracle[key])
    .map((key) => `${key}: ${law[key]}, by the oracle ${oracle[key]}`);
}
