import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import type { AbsenceKindCode } from './facts.ts';

/** What an absence means for the benefit of its days, and where that stands. */
export interface BenefitEffect {
  /**
   * `reduces`: absence that § 36 deducts. `leave`: approved leave without benefit, on which nobody takes part (§ 35).
   * `undecided`: nobody has said yet whether it was permitted.
   */
  readonly effect: 'keeps' | 'reduces' | 'leave' | 'undecided';
  readonly section: string;
}

/** Where the right to be away with benefit stands; what is not here gives none. */
const KEEPS: Partial<Record<AbsenceKindCode, string>> = {
  'self-certified': SECTION.selfCertification,
  'medical-certificate': SECTION.sickness,
  'sick-child': SECTION.sickChild,
  antenatal: SECTION.antenatal,
  birth: SECTION.birth,
  'father-birth': SECTION.fatherBirth,
  nursing: SECTION.nursing,
  welfare: SECTION.welfare,
  religious: SECTION.religious,
  holiday: SECTION.holiday,
};

/** Where the right to be away with benefit stands, for a kind of absence that gives one. */
export const benefitSection = (kind: string): string | undefined =>
  Object.hasOwn(KEEPS, kind) ? KEEPS[kind as AbsenceKindCode] : undefined;

/** What is leave once it is approved, and gives no benefit. */
const LEAVE: readonly AbsenceKindCode[] = ['unpaid-leave', 'adoption'];

export const isLeave = (kind: string): boolean => (LEAVE as readonly string[]).includes(kind);

/** Whether the days of an absence keep the benefit, by its kind and by what has been decided (§ 36, regulation §§ 5–17). */
export function effectOnBenefit(
  absence: {
    readonly kind: AbsenceKindCode;
    readonly status: 'reported' | 'approved' | 'rejected' | 'withdrawn';
  },
  { adoptionKeepsBenefit }: Pick<Settings, 'adoptionKeepsBenefit'> = settingsHere(),
): BenefitEffect {
  const reduced = { effect: 'reduces', section: SECTION.benefitAbsence } as const;
  // Withdrawn: it was reported by mistake, and nobody has been away.
  if (absence.status === 'withdrawn') return { effect: 'keeps', section: SECTION.benefit };
  if (absence.status === 'reported') return { effect: 'undecided', section: SECTION.benefitAbsence };
  if (absence.status === 'rejected') return reduced;
  if (absence.kind === 'adoption' && adoptionKeepsBenefit) {
    return { effect: 'keeps', section: SECTION.benefitAbsence };
  }
  if (LEAVE.includes(absence.kind)) return { effect: 'leave', section: SECTION.benefitWhileTakingPart };
  const section = benefitSection(absence.kind);
  return section ? { effect: 'keeps', section } : reduced;
}

/**
 * Whether the two years stand still during an absence once it is approved (§ 32): leave does, whole days only.
 * Sickness, time off and holiday count.
 */
export function stopsClock(
  absence: {
    readonly kind: string;
    readonly minutesPerDay?: number | null | undefined;
    readonly antenatalReason?: unknown;
  },
  settings: Pick<Settings, 'paidLeaveStopsClock' | 'paidLeaveKinds'> = settingsHere(),
): boolean {
  if (absence.minutesPerDay) return false;
  if ((LEAVE as readonly string[]).includes(absence.kind)) return true;
  if (absence.kind === 'antenatal' && absence.antenatalReason === 'check-up') return false;
  return settings.paidLeaveStopsClock && settings.paidLeaveKinds.includes(absence.kind);
}
