import { z } from 'zod';
import { latestProgramme, readCase } from '../../src/casefile/index.ts';
import { checkNextProgramme as check } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { need } from '../codes.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { programmeForm } from '../decision/forms.ts';
import { extensionForm, type ExtensionAnswers } from './forms.ts';
import { nextPeriodOf } from './next-period-of.ts';

/** The programme of the next period keeps the same rules as the first: full weeks, needs answered, evaluations planned. */
export const checkNextProgramme = defineFormCheck({
  type: 'check-next-programme',
  forms: { programme: programmeForm },
  input: { needs: z.array(need).nullish(), periodEnd: z.iso.date() },
  output: {},
  unread: {},
  async earlier(tx, { caseId }) {
    const running = (await latestProgramme(tx, caseId))?.programme;
    // Why the period that runs began on its day and is so long says nothing of the next one.
    return running && { ...running, periodReason: undefined };
  },
  async check({ programme }, { today, tx, job }, { caseId, needs, periodEnd }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const extension = await latestAnswers<ExtensionAnswers>(tx, extensionForm, of);
    const { birthDate } = await readCase(tx, caseId);
    const { from, to } = await nextPeriodOf(tx, caseId, extension, periodEnd, today);
    const limits = await limitsOf(tx, caseId, today);
    const known = { today, birthDate, mappedNeeds: needs, nextPeriod: { from, to } };
    return { outcome: check({ ...programme, ...limits, ...known }) };
  },
});
