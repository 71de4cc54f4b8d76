import { z } from 'zod';
import { keepSelfCertification } from '../../src/casefile/index.ts';
import { addCalendarDays, checkHearingNotice as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { hearingForm } from './forms.ts';

/** The participant is to be heard before the right is taken away (§ 8), or the right stays without more. */
export const checkHearingNotice = defineFormCheck({
  type: 'check-hearing-notice',
  forms: { hearing: hearingForm },
  input: {},
  output: {
    proceed: z.boolean(),
    /** The last day to respond, and the day on which that time is out. */
    responseDate: z.iso.date().nullable(),
    responseEndDate: z.iso.date().nullable(),
  },
  unread: { proceed: false, responseDate: null, responseEndDate: null },
  async check({ hearing }, { tx, today, change }) {
    const outcome = check({ ...hearing, today, absences: [] });
    const proceed = hearing.proceed === 'yes';
    if (outcome.passed && !proceed) await keepSelfCertification(tx, { ...change, data: { heard: false } });
    const last = outcome.passed && proceed ? hearing.responseDeadline! : null;
    return {
      outcome,
      proceed,
      responseDate: last,
      responseEndDate: last && addCalendarDays(last, 1),
    };
  },
});
