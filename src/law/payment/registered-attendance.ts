import { checkWith } from '../check.ts';
import type { Text, YesNo } from '../facts.ts';
import { heardWithViewRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** What is registered about a month, as it comes in. */
export interface RegisteredAttendanceFacts {
  readonly today: string;
  /** Stretches of absence that nobody has agreed to. */
  readonly absenceCount?: number | null;
  readonly participantHeard?: YesNo;
  readonly participantView?: Text;
}

export const attendanceAbsenceHeard = rulesOver<RegisteredAttendanceFacts>()({
  id: 'attendance-absence-heard',
  sections: [SECTION.notice, SECTION.consult, SECTION.benefitAbsence],
  says: 'Deltakeren skal få uttale seg før fravær uten avtale i frammøtet reduserer stønaden, og det deltakeren sier, skal være med.',
  version: 2,
  facts: ['absenceCount', 'participantHeard', 'participantView'],
  check: ({ absenceCount, participantHeard, participantView }) =>
    typeof absenceCount === 'number' && absenceCount > 0
      ? heardWithViewRemarks(participantHeard, participantView, 'Fravær uten avtale reduserer stønaden')
      : undefined,
});

export const registeredAttendanceRules = [attendanceAbsenceHeard] as const;
export const checkRegisteredAttendance = checkWith(registeredAttendanceRules);
