import { z } from 'zod';
import { checkProgramme as check, periodEnd } from '../../src/law/index.ts';
import { readCase } from '../../src/casefile/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { need } from '../codes.ts';
import { programmeForm } from './forms.ts';

/** The individual programme: full weeks, work-directed, every need answered, evaluations planned (§ 30, regulation § 1). */
export const checkProgramme = defineFormCheck({
  type: 'check-programme',
  forms: { programme: programmeForm },
  input: { needs: z.array(need).nullish() },
  output: { periodStart: z.iso.date().nullable(), periodEnd: z.iso.date().nullable() },
  unread: { periodStart: null, periodEnd: null },
  async check({ programme }, { today, tx }, { caseId, needs }) {
    const { applicationDate, birthDate } = await readCase(tx, caseId);
    const outcome = check({ ...programme, today, birthDate, applicationDate, mappedNeeds: needs });
    return {
      outcome,
      periodStart: programme.startDate,
      periodEnd: periodEnd(programme.startDate, programme.months),
    };
  },
});
