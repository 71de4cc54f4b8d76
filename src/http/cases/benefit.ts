import { lastEntry, type Db, type Decision } from '../../casefile/index.ts';

export interface Benefit {
  readonly dailyOre: number;
  readonly childSupplementDailyOre: number;
  readonly yearlyOre: number | null;
}

/** What the person gets: by the newest decision that says so, before that by the calculation made for it. */
export async function benefitOf(
  db: Db,
  caseId: string,
  decisions: readonly Decision[],
): Promise<Benefit | null> {
  const decided = decisions.filter(({ data }) => typeof data.dailyBenefitOre === 'number').at(-1)?.data;
  const data = decided ?? (await lastEntry(db, caseId, 'benefit-calculated'))?.data;
  if (typeof data?.dailyBenefitOre !== 'number') return null;
  return {
    dailyOre: data.dailyBenefitOre,
    childSupplementDailyOre: Number(data.dailyChildSupplementOre ?? 0),
    yearlyOre: typeof data.yearlyBenefitOre === 'number' ? data.yearlyBenefitOre : null,
  };
}
