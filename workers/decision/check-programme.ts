import { z } from 'zod';
import { checkProgramme as check, programmePeriod } from '../../src/law/index.ts';
import { earlierProgrammes, readCase } from '../../src/casefile/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { need } from '../codes.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { conditionsForm, programmeForm, type ConditionsAnswers } from './forms.ts';

/** The individual programme: full weeks, work-directed, every need answered, evaluations planned (§ 30, regulation § 1). */
export const checkProgramme = defineFormCheck({
  type: 'check-programme',
  forms: { programme: programmeForm },
  input: { needs: z.array(need).nullish() },
  output: { periodStart: z.iso.date().nullable(), periodEnd: z.iso.date().nullable() },
  unread: { periodStart: null, periodEnd: null },
  async check({ programme }, { today, tx, job }, { caseId, needs }) {
    const { applicationDate, birthDate } = await readCase(tx, caseId);
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const conditions = await latestAnswers<ConditionsAnswers>(tx, conditionsForm, of);
    const earlier = await earlierProgrammes(tx, caseId);
    const facts = { ...specialReasonsOf(conditions), ...programme, birthDate, earlier };
    const outcome = check({ ...facts, today, applicationDate, mappedNeeds: needs });
    const period = programmePeriod(facts);
    return { outcome, periodStart: period?.from ?? null, periodEnd: period?.to ?? null };
  },
});

/** Time beyond the two years rests on answers that were given with the conditions. */
const specialReasonsOf = (conditions: ConditionsAnswers | undefined) => ({
  necessary: conditions?.necessary,
  progress: conditions?.progress,
  motivation: conditions?.motivation,
  likelyWork: conditions?.likelyWork,
  likelyWorkReason: conditions?.likelyWorkReason,
  labourMarket: conditions?.labourMarket,
  specialReasons: conditions?.specialReasons,
});
