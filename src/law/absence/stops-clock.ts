import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { stopsClock } from './effect.ts';
import type { AbsenceFacts } from './facts.ts';

/** That the two years are moved is a result somebody must be able to see, and to see why. */
export const leaveIsNotCounted = rulesOver<AbsenceFacts>()({
  id: 'absence-stops-clock',
  sections: [SECTION.duration],
  says: 'Godkjent permisjon i hele dager regnes ikke med i varigheten; sykdom, fri, ferie og deler av dager regnes med.',
  facts: ['kind', 'from', 'to', 'minutesPerDay', 'antenatalReason'],
  settings: ['paidLeaveStopsClock', 'paidLeaveKinds'],
  check({ kind, from, to, minutesPerDay, antenatalReason }, settings) {
    if (typeof kind !== 'string' || !stopsClock({ kind, minutesPerDay, antenatalReason }, settings))
      return undefined;
    const first = isDate(from) ? ` fra ${norwegian(from)}` : '';
    const last = isDate(to) ? ` til ${norwegian(to)}` : '';
    return note(
      `Fraværet${first}${last} er godkjent permisjon og regnes ikke med i varigheten. Den lengste varigheten flyttes med like mange dager.`,
    );
  },
});

export const absenceApprovalRules = [leaveIsNotCounted] as const;

/** Job `approve-absence`: what follows from an approval that no person looks at. */
export const checkAbsenceApproval = checkWith<AbsenceFacts>(absenceApprovalRules);
