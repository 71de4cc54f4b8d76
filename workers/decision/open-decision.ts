import { defineOpening } from '../../src/step/define-opening.ts';

export const openDecision = defineOpening({
  type: 'open-decision',
  phase: 'decision',
  kind: 'decision-opened',
});
