import { z } from 'zod';
import { findCase } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** Finds the case that a start message names, and how it came in. A message for a case that is not ours ends there. */
export const openCase = defineStep({
  type: 'open-case',
  input: {},
  output: { entry: z.enum(['application', 'identification', 'unknown']) },
  async run({ caseId }, { tx, journal, log }) {
    const found = await findCase(tx, caseId);
    if (!found || found.phase === 'closed') {
      log.warn({ event: 'unknown-case-rejected', caseId }, 'a start message names no open case');
      return { entry: 'unknown' as const };
    }
    await journal({ kind: 'case-started' });
    return {
      entry: found.source === 'identification' ? ('identification' as const) : ('application' as const),
    };
  },
});
