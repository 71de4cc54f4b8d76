import { z } from 'zod';
import { latestProgramme, readCase } from '../../src/casefile/index.ts';
import { addCalendarDays, checkExtension as check, periodEnd as endOf } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { splitTexts } from '../../src/step/form.ts';
import { programmeForm } from '../decision/forms.ts';
import { extensionForm } from './forms.ts';

/** May the programme go on, and for how long? Beyond two years each condition of regulation § 2 must be answered. */
export const checkExtension = defineFormCheck({
  type: 'check-extension',
  forms: { extension: extensionForm },
  input: { periodEnd: z.iso.date() },
  output: {
    extensionProposal: z.enum(['extend', 'end']).nullable(),
    /** A start for the next period's programme: the one that runs now, moved to the new dates. */
    programme: z.record(z.string(), z.unknown()).nullable(),
    /** A decision that was sent back is over when its case is assessed anew. */
    verdict: z.null(),
  },
  unread: { extensionProposal: null, programme: null, verdict: null },
  async check({ extension }, { today, tx }, { caseId, periodEnd }) {
    const limits = await limitsOf(tx, caseId);
    const { birthDate } = await readCase(tx, caseId);
    const outcome = check({ ...extension, ...limits, today, periodEnd, birthDate });
    const extend = extension.proposal === 'extend' && extension.months !== undefined;
    return {
      outcome,
      verdict: null,
      extensionProposal: extension.proposal,
      programme: extend ? await nextProgramme(tx, caseId, periodEnd, extension.months!) : null,
    };
  },
});

async function nextProgramme(
  tx: Parameters<typeof latestProgramme>[0],
  caseId: string,
  periodEnd: string,
  months: number,
) {
  const running = (await latestProgramme(tx, caseId))?.programme;
  if (!running) return null;
  const startDate = addCalendarDays(periodEnd, 1);
  const toDate = endOf(startDate, months);
  const { codes } = splitTexts(programmeForm, {
    ...running,
    startDate,
    months,
    activities: running.activities.map((activity) => ({ ...activity, fromDate: startDate, toDate })),
    evaluationDates: [],
  });
  return codes;
}
