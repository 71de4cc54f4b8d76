import type { EndingFacts } from './facts.ts';

export type Will = Pick<EndingFacts, 'endReason' | 'againstWill'>;

/** Somebody who does not resume has not agreed; of other reasons it is said. */
export const isAgainstWill = ({ endReason, againstWill }: Will): boolean =>
  endReason === 'not-resuming' || againstWill === 'yes';

/**
 * An ending that the participant has not asked for, agreed or not: a year's interruption, a condition that the office
 * finds is not met any more, or what else it finds in the participant.
 */
const isUnasked = ({ endReason }: Will): boolean =>
  endReason === 'interruption-year' || isFoundByOffice(endReason);

/** Told of beforehand, whatever the participant is said to want (administration act § 16). */
export const isFoundByOffice = (endReason: Will['endReason']): boolean =>
  endReason === 'condition-lost' || endReason === 'circumstances';

/** Whether § 34 second paragraph protects: nobody has wished that the programme ends. */
export const isProtecting = (facts: Will): boolean => isAgainstWill(facts) || isUnasked(facts);

/**
 * The absence that an ending is grounded in. Whoever ends a programme for work against the participant's will grounds
 * it in absence for work, also where the form says that it is no absence.
 */
export const absenceAnswered = ({
  endReason,
  absenceKind,
}: Pick<EndingFacts, 'endReason' | 'absenceKind'>): string | null | undefined =>
  endReason === 'work' && absenceKind !== 'birth' && absenceKind !== 'adoption' ? 'work' : absenceKind;
