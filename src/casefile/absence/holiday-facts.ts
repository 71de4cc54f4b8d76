import type { Db } from '../store/schema.ts';
import { absenceFacts } from './absence-facts.ts';

/**
 * What a case knows of holiday: the same for the evaluation and the page. Holiday that waits for a decision counts,
 * for somebody is asked about it already.
 * @throws CaseFileError `ERR_PERIOD_NOT_FOUND`
 */
export async function holidayFacts(tx: Db, caseId: string) {
  const { programmeStart, programmeEnd, birthDate, others, interruptions, freeDayActivities } =
    await absenceFacts(tx, caseId);
  const holidays = others
    .filter(({ kind }) => kind === 'holiday')
    .map(({ from, to, minutesPerDay, ...one }) => ({
      ...{ from, to, minutesPerDay },
      ...('earlierCase' in one && { earlierCase: true }),
    }));
  return { programmeStart, programmeEnd, birthDate, holidays, interruptions, freeDayActivities };
}
