import { daysOffRules } from './days-off.ts';
import { familyRules } from './family.ts';
import { leaveRules } from './leave.ts';
import { selfCertificationUseRules } from './self-certification.ts';
import { sickChildRules } from './sick-child.ts';

/** What a kind of absence gives a right to, and what must be looked at by somebody. */
export const absenceRightRules = [
  ...selfCertificationUseRules,
  ...sickChildRules,
  ...familyRules,
  ...daysOffRules,
  ...leaveRules,
] as const;
