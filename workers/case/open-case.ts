import { z } from 'zod';
import { caseNumber, findCase, periodsOf, transferOf } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { effortGroup, need } from '../codes.ts';
import { assessmentOf } from './assessment-of.ts';

const output = {
  entry: z.enum(['application', 'identification', 'transfer', 'programme', 'unknown']),
  /** Whether the case was assessed before it was opened again; then the assessment goes with it. */
  assessed: z.boolean(),
  /** Whether the application has been decided before: then it gets no interim reply (administration act § 11 a). */
  reopened: z.boolean(),
  effortGroup: effortGroup.nullable(),
  assessmentDate: z.iso.date().nullable(),
  needs: z.array(need),
  /** Whether there is an assessment from another municipality to build on. */
  assessmentToReuse: z.boolean(),
  /** The decision period that the programme begins with, or goes on with. */
  periodNumber: z.number().int().positive(),
  periodStart: z.iso.date().nullable(),
  periodEnd: z.iso.date().nullable(),
};

const nothing = {
  assessed: false,
  reopened: false,
  effortGroup: null,
  assessmentDate: null,
  needs: [],
  assessmentToReuse: false,
  periodNumber: 1,
  periodStart: null,
  periodEnd: null,
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
  async run({ caseId }, { tx, journal, log, today }) {
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
    // And only one whose end was undone can begin in its programme.
    if (found.phase === 'programme') {
      const periods = await periodsOf(tx, caseId);
      const { number, from, to } = periods.find((one) => today <= one.to) ?? periods.at(-1)!;
      return {
        ...nothing,
        reopened: true,
        entry: 'programme' as const,
        ...(await assessmentOf(tx, caseId)),
        ...{ periodNumber: number, periodStart: from, periodEnd: to },
      };
    }
    const transfer = await transferOf(tx, caseId);
    return { ...nothing, entry: found.source, assessmentToReuse: transfer?.assessmentDocumented ?? false };
  },
});
