import { limitFacts, neverBegan, type CaseFacts, type Db } from '../../casefile/index.ts';
import { addCalendarDays, durationUse, programmeLimits } from '../../law/index.ts';

/** The longest duration (§ 32) as of today, or as of the day the programme ended. */
export interface LimitsShown {
  readonly firstStart: string;
  readonly started: boolean;
  /** The case fell away before the first day. */
  readonly neverBegan: boolean;
  readonly usedDays: number;
  readonly remainingDays: number;
  readonly uncountedDays: number;
  /** Of the used days, those of earlier programmes. */
  readonly earlierDays: number;
  /** The last day on which the programme may run. */
  readonly lastDay: string;
  readonly limitedBy: 'max-duration' | 'turned-67';
  readonly thirdYear: boolean;
  /** Leave of which nobody knows the last day: the limit moves on as long as it lasts. */
  readonly leaveLasts: boolean;
  readonly usedPercent: number;
}

/** For a case that has a decision period. */
export async function limitsShown(
  db: Db,
  { caseId, endedOn }: CaseFacts,
  today: string,
): Promise<LimitsShown> {
  const facts = await limitFacts(db, caseId);
  const never = neverBegan(endedOn, [{ from: facts.firstStart }]);
  const use = durationUse(facts, endedOn ? dayAfterEnd(endedOn, today) : today);
  const { lastDay, lastOrdinaryDay, limitedBy } = programmeLimits({ ...facts, today });
  return {
    firstStart: facts.firstStart,
    started: !never && facts.firstStart <= today,
    neverBegan: never,
    ...use,
    lastDay,
    limitedBy,
    thirdYear: lastDay > lastOrdinaryDay,
    leaveLasts: facts.uncounted.some(({ kind, to }) => kind === 'leave' && to === null),
    usedPercent: Math.round((100 * use.usedDays) / (use.usedDays + use.remainingDays)),
  };
}

function dayAfterEnd(endedOn: string, today: string): string {
  const after = addCalendarDays(endedOn, 1);
  return after < today ? after : today;
}
