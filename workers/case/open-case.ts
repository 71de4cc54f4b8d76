import { z } from 'zod';
import { findCase, transferOf } from '../../src/casefile/index.ts';
import { caseNumber, defineStep } from '../../src/step/define-step.ts';
import { effortGroup, need } from '../codes.ts';
import { assessmentOf } from './assessment-of.ts';

const output = {
  entry: z.enum(['application', 'identification', 'transfer', 'unknown']),
  /** Whether the case was assessed before it was opened again; then the assessment goes with it. */
  assessed: z.boolean(),
  /** Whether the application has been decided before: then it gets no interim reply (administration act § 11 a). */
  reopened: z.boolean(),
  effortGroup: effortGroup.nullable(),
  assessmentDate: z.iso.date().nullable(),
  needs: z.array(need),
  /** Whether there is an assessment from another municipality to build on. */
  assessmentToReuse: z.boolean(),
};

const nothing = {
  assessed: false,
  reopened: false,
  effortGroup: null,
  assessmentDate: null,
  needs: [],
  assessmentToReuse: false,
};

/**
 * Finds the case that a start message names, how it came in, and what it brings with it. A message for a case that
 * is not ours ends there.
 */
export const openCase = defineStep({
  type: 'open-case',
  input: {},
  // A stranger's message may call anything a case number: what is none is no case of ours, and stands in no log.
  caseId: caseNumber.catch(''),
  output,
  async run({ caseId }, { tx, journal, log }) {
    const found = await findCase(tx, caseId);
    if (!found || found.phase === 'closed') {
      log.warn({ event: 'unknown-case-rejected', caseId }, 'a start message names no open case');
      return { ...nothing, entry: 'unknown' as const };
    }
    await journal({ kind: 'case-started' });
    // Only a case that was decided before can begin where a decision is prepared: it has been opened again.
    if (found.phase === 'decision') {
      return {
        ...nothing,
        reopened: true,
        entry: 'application' as const,
        ...(await assessmentOf(tx, caseId)),
      };
    }
    const transfer = await transferOf(tx, caseId);
    return { ...nothing, entry: found.source, assessmentToReuse: transfer?.assessmentDocumented ?? false };
  },
});
