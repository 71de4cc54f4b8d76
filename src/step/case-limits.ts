import { limitFacts, type Db } from '../casefile/index.ts';
import { programmeLimits } from '../law/index.ts';

/** The limits of a programme by what its case file says today (§ 32), and the first day they are counted from. */
export async function limitsOf(tx: Db, caseId: string, today: string) {
  const facts = await limitFacts(tx, caseId);
  return { firstStart: facts.firstStart, ...programmeLimits({ ...facts, today }) };
}
