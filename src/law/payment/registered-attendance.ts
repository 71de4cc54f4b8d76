import { checkWith } from '../check.ts';
import type { YesNo } from '../facts.ts';
import { heardRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** What is registered about a month, as it comes in. */
export interface RegisteredAttendanceFacts {
  readonly today: string;
  /** Stretches of absence that nobody has agreed to. */
  readonly absenceCount?: number | null;
  readonly participantHeard?: YesNo;
}

export const attendanceAbsenceHeard = rulesOver<RegisteredAttendanceFacts>()({
  id: 'attendance-absence-heard',
  sections: [SECTION.notice, SECTION.benefitAbsence],
  says: 'Deltakeren skal få uttale seg før fravær uten avtale i frammøtet reduserer stønaden.',
  facts: ['absenceCount', 'participantHeard'],
  check: ({ absenceCount, participantHeard }) =>
    typeof absenceCount === 'number' && absenceCount > 0
      ? heardRemarks(participantHeard, 'Fravær uten avtale reduserer stønaden')
      : undefined,
});

export const registeredAttendanceRules = [attendanceAbsenceHeard] as const;
export const checkRegisteredAttendance = checkWith(registeredAttendanceRules);
