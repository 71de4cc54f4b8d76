import { earlierProgrammes, type Db } from '../../casefile/index.ts';
import { timeLeft } from '../../law/index.ts';
import { longDate } from '../words/dates.ts';

/** What the person has had of programmes before this case, and what it leaves (§ 32). */
export interface EarlierShown {
  readonly programmes: readonly {
    readonly from: string;
    readonly to: string;
    /** Where it was, as a sentence part. */
    readonly where: string;
    /** The case here that it was in. */
    readonly caseId: string | null;
  }[];
  readonly usedDays: number;
  readonly ordinaryDays: number;
  readonly utmostDays: number;
}

/** Null when the person has had none that counts. */
export async function earlierShown(db: Db, caseId: string): Promise<EarlierShown | null> {
  const earlier = await earlierProgrammes(db, caseId);
  const left = timeLeft(earlier);
  if (!left) return null;
  return {
    programmes: earlier.map(({ from, to, municipality, ...one }) => ({
      from: longDate(from),
      to: longDate(to),
      where: municipality ? `i kommune ${municipality}` : `i sak ${one.caseId}`,
      caseId: one.caseId ?? null,
    })),
    usedDays: left.usedDays,
    ordinaryDays: left.ordinaryDays,
    utmostDays: left.utmostDays,
  };
}
