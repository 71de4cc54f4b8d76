import type { RegisteredAttendanceFacts } from '../payment/registered-attendance.ts';
import { heardRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { superseded } from './superseded.ts';

/** Whether the participant had been heard was asked, and not what they said. */
export const attendanceAbsenceHeard1 = superseded(
  rulesOver<RegisteredAttendanceFacts>()({
    id: 'attendance-absence-heard',
    sections: [SECTION.notice, SECTION.benefitAbsence],
    says: 'Deltakeren skal få uttale seg før fravær uten avtale i frammøtet reduserer stønaden.',
    facts: ['absenceCount', 'participantHeard'],
    check: ({ absenceCount, participantHeard }) =>
      typeof absenceCount === 'number' && absenceCount > 0
        ? heardRemarks(participantHeard, 'Fravær uten avtale reduserer stønaden')
        : undefined,
  }),
  '2026-11-29',
);
