import { z } from 'zod';
import {
  announceLimitsChanged,
  endAbsence,
  lastEntry,
  uncountedPeriods,
  type Change,
  type Tx,
} from '../../src/casefile/index.ts';
import { checkAbsenceEnd as check } from '../../src/law/index.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { absenceEndForm } from './forms.ts';
import { theAbsence } from './the-absence.ts';

/** An absence whose end was not known is over, or is asked about again later. */
export const checkAbsenceEnd = defineFormCheck({
  type: 'check-absence-end',
  forms: { absenceEnd: absenceEndForm },
  round: 'absence-follow-up-opened',
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
    if (outcome.passed && stands && situation === 'lasts') await moveLimits(tx, change, number);
    return { outcome, followUpDate: null };
  },
});

/** Leave that still lasts is not counted (§ 32): once in a year of it the limit that the engine waits for must move on. */
async function moveLimits(tx: Tx, change: Change, absence: number): Promise<void> {
  const { caseId, engineDate } = change;
  const leave = (await uncountedPeriods(tx, caseId)).some(({ kind, to }) => kind === 'leave' && to === null);
  if (!leave) return;
  const { limitDate } = await limitsOf(tx, caseId, engineDate);
  const computed = await lastEntry(tx, caseId, 'limits-computed');
  if (computed?.data.limitDate === limitDate) return;
  await announceLimitsChanged(tx, { ...change, data: { because: 'leave', absence } });
}
