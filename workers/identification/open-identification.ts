import { defineOpening } from '../../src/step/define-opening.ts';

export const openIdentification = defineOpening({
  type: 'open-identification',
  phase: 'identification',
  kind: 'identification-opened',
});
