import { lastEntry, neverBegan, type Db, type Period } from '../../casefile/index.ts';
import { benefitAsKnown, childrenOn, MissingRateError, type ChildrenFrom } from '../../law/index.ts';
import { childrenCounted } from '../../payment/children-counted.ts';

export interface Benefit {
  readonly dailyOre: number;
  readonly childSupplementDailyOre: number;
  readonly yearlyOre: number | null;
  /** The day that it is the benefit of; null for one that was worked out before there was a decision. */
  readonly on: string | null;
  /** Made of rates that are not those of the day, which are awaited. */
  readonly provisional: boolean;
}

interface Found {
  readonly caseId: string;
  readonly birthDate: string;
  readonly endedOn: string | null;
}

/** The benefit, or a note on the rate that lacks: one that nobody has added must not keep the case from being read. */
export async function benefitOrNote(
  work: Promise<Benefit | null>,
): Promise<{ benefit: Benefit | null; notes: string[] }> {
  try {
    return { benefit: await work, notes: [] };
  } catch (error) {
    if (!(error instanceof MissingRateError)) throw error;
    return { benefit: null, notes: [`Stønaden kan ikke vises. ${error.forUser}`] };
  }
}

/** What the person gets today (§ 35): rates, age and children change after the decision. Before it: as it was worked out. */
export async function benefitOf(
  db: Db,
  found: Found,
  periods: readonly Period[],
  today: string,
): Promise<Benefit | null> {
  if (periods.length > 0) {
    const { children } = await childrenCounted(db, found.caseId);
    return benefitToday(found, periods, children, today);
  }
  const data = (await lastEntry(db, found.caseId, 'benefit-calculated'))?.data;
  if (typeof data?.dailyBenefitOre !== 'number') return null;
  return {
    dailyOre: data.dailyBenefitOre,
    childSupplementDailyOre: Number(data.dailyChildSupplementOre ?? 0),
    yearlyOre: typeof data.yearlyBenefitOre === 'number' ? data.yearlyBenefitOre : null,
    on: null,
    provisional: data.provisional === true,
  };
}

/**
 * Of today while the programme runs, of its first day before that and of its last day afterwards. There is none for a
 * programme that never began (§ 35: for the time in which somebody takes part).
 */
export function benefitToday(
  { birthDate, endedOn }: Omit<Found, 'caseId'>,
  periods: readonly Pick<Period, 'from' | 'to'>[],
  counts: readonly ChildrenFrom[],
  today: string,
): Benefit | null {
  const [first, last] = [periods[0]?.from, endedOn ?? periods.at(-1)?.to];
  if (!first || !last || neverBegan(endedOn, periods)) return null;
  const on = today < first ? first : today > last ? last : today;
  const children = childrenOn(counts, on);
  const known = benefitAsKnown(on, { birthDate, children }, today);
  const { dailyOre, childSupplementDailyOre, yearlyOre, provisional } = known;
  return { dailyOre, childSupplementDailyOre, yearlyOre, on, provisional };
}
