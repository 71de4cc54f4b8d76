import { defineOpening } from '../../src/step/define-opening.ts';

/** The office stands by its decision, or by a part of it: the complaint is to be sent on without delay (§ 33). */
export const openComplaintAppeal = defineOpening({
  type: 'open-complaint-appeal',
  kind: 'complaint-appeal-opened',
});
