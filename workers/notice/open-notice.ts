import { defineOpening } from '../../src/step/define-opening.ts';
import { matterShape } from './matter.ts';

/** Opens the notice that goes before a decision against somebody's will (administration act § 16). */
export const openNotice = defineOpening({
  type: 'open-notice',
  kind: 'notice-opened',
  input: matterShape,
});
