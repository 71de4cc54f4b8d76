import { limitFacts, type Db } from '../casefile/index.ts';
import { programmeLimits } from '../law/index.ts';

/** The limits of a programme by what its case file says (§ 32). */
export const limitsOf = async (tx: Db, caseId: string) => programmeLimits(await limitFacts(tx, caseId));
