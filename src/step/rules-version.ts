import { createHash } from 'node:crypto';
import { allRules } from '../law/index.ts';

/** One name for the set of rules that is running: changes whenever a rule is added, taken away or raised. */
export const RULES_VERSION = createHash('sha256')
  .update(
    allRules
      .map(({ id, version }) => `${id}@${version}`)
      .sort()
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 12);
