import { z } from 'zod';
import { latestNotice, latestProgramme } from '../../src/casefile/index.ts';
import {
  checkExtension as check,
  nextPeriod,
  passed,
  periodEndNeedsNotice,
  type Period,
} from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { deadlines, newDates, newDatesShape } from '../../src/step/due-dates.ts';
import { splitTexts } from '../../src/step/form.ts';
import { registeredAbsences } from '../../src/grounds/registered-absences.ts';
import { programmeForm } from '../decision/forms.ts';
import { extensionForm } from './forms.ts';

/**
 * May the programme go on, and for how long? Beyond two years each condition of regulation § 2 must be answered. May it
 * end, though the participant wants to go on? Then there must be a ground, and notice comes first (§ 34).
 */
export const checkExtension = defineFormCheck({
  type: 'check-extension',
  forms: { extension: extensionForm },
  input: { periodNumber: z.number().int().positive(), periodEnd: z.iso.date(), deadlines },
  output: {
    extensionProposal: z.enum(['extend', 'end']).nullable(),
    noticeNeeded: z.boolean(),
    /** As the limits are now: leave that came meanwhile moves them, and the form asks by this. */
    beyondTwoYears: z.boolean().optional(),
    /** Only where notice comes first: it takes weeks, and then the case is assessed again. */
    ...newDatesShape,
    /** A start for the next period's programme: the one that runs now, moved to the new dates. */
    programme: z.record(z.string(), z.unknown()).nullable(),
    /** A decision that was sent back is over when its case is assessed anew. */
    verdict: z.null(),
  },
  unread: { extensionProposal: null, noticeNeeded: false, programme: null, verdict: null },
  async check({ extension }, { today, tx }, { caseId, periodNumber, periodEnd, deadlines: days }) {
    const limits = await limitsOf(tx, caseId, today);
    const notice = await latestNotice(tx, caseId, 'period-end', periodNumber);
    const facts = {
      ...{ ...extension, ...limits, today, periodEnd },
      noticeSentOn: notice?.sentOn ?? null,
      responseDeadline: notice?.responseDeadline ?? null,
      respondedOn: notice?.respondedOn ?? null,
      ...(await registeredAbsences(tx, caseId)),
    };
    const outcome = check(facts);
    const noticeNeeded = passed(outcome.findings) && periodEndNeedsNotice(facts);
    const next = nextPeriod(facts);
    return {
      outcome,
      verdict: null,
      noticeNeeded,
      beyondTwoYears: periodEnd >= limits.lastOrdinaryDay,
      ...(noticeNeeded && newDates(days, today, periodEnd)),
      extensionProposal: extension.proposal,
      programme: next ? await nextProgramme(tx, caseId, next, extension.months!) : null,
    };
  },
});

async function nextProgramme(
  tx: Parameters<typeof latestProgramme>[0],
  caseId: string,
  { from: startDate, to: toDate }: Period,
  months: number,
) {
  const running = (await latestProgramme(tx, caseId))?.programme;
  if (!running) return null;
  const { codes } = splitTexts(programmeForm, {
    ...running,
    startDate,
    months,
    activities: running.activities.map((activity) => ({ ...activity, fromDate: startDate, toDate })),
    evaluationDates: [],
    // What was foreseen of the running period is not foreseen of the next.
    extensionForeseen: false,
  });
  return codes;
}
