import type { EndingFacts } from './facts.ts';

export type Will = Pick<EndingFacts, 'endReason' | 'againstWill'>;

/** Somebody who does not resume has not agreed; of other reasons it is said. */
export const isAgainstWill = ({ endReason, againstWill }: Will): boolean =>
  endReason === 'not-resuming' || againstWill === 'yes';
