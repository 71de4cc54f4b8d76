import type { InterruptionFacts } from './facts.ts';

/** Whether the programme is to stand still. A proposal from a page has no answer yet. */
export const interrupts = (proposal: InterruptionFacts['proposal']): boolean =>
  proposal !== 'keep' && proposal !== 'notice';
