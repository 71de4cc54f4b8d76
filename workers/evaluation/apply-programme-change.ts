import { z } from 'zod';
import { planEvaluations, recordProgramme } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { thePeriod } from '../../src/step/the-period.ts';
import { programmeForm, type ProgrammeAnswers } from '../decision/forms.ts';

/** From today the programme is the changed one; earlier versions stay in the case file. */
export const applyProgrammeChange = defineStep({
  type: 'apply-programme-change',
  input: { periodNumber: z.number().int().positive() },
  output: {},
  async run({ caseId, periodNumber }, { tx, job, today, change }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const programme = await latestAnswers<ProgrammeAnswers>(tx, programmeForm, of);
    if (!programme) throw new KvpError('CASE_WITHOUT_PROGRAMME', `${caseId} has no changed programme`);
    await recordProgramme(tx, { ...change, programme, validFrom: today });
    const { from, to } = await thePeriod(tx, caseId, periodNumber);
    const dates = programme.evaluationDates
      .map(({ date }) => date)
      .filter((date) => from <= date && date <= to && date > today);
    await planEvaluations(tx, { ...change, periodNumber, dates, replace: true });
    return {};
  },
});
