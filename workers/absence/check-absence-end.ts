import { z } from 'zod';
import { endAbsence } from '../../src/casefile/index.ts';
import { checkAbsenceEnd as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { absenceEndForm } from './forms.ts';
import { theAbsence } from './the-absence.ts';

/** An absence whose end was not known is over, or is asked about again later. */
export const checkAbsenceEnd = defineFormCheck({
  type: 'check-absence-end',
  forms: { absenceEnd: absenceEndForm },
  input: { absenceNumber: z.number().int().positive() },
  /** The next time is counted from now. */
  output: { followUpDate: z.null() },
  unread: { followUpDate: null },
  async check({ absenceEnd }, { tx, today, change }, { caseId, absenceNumber: number }) {
    const { absence, facts } = await theAbsence(tx, caseId, number, today);
    const { absenceSituation: situation, lastDay } = absenceEnd;
    const { from } = absence;
    const outcome = check({ today, from, programmeEnd: facts.programmeEnd, situation, lastDay });
    const stands = absence.status === 'approved' && absence.to === null;
    if (outcome.passed && stands && situation === 'ended') {
      await endAbsence(tx, { ...change, number, lastDay: lastDay!, announce: false });
    }
    return { outcome, followUpDate: null };
  },
});
