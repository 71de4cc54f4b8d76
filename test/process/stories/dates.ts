import { FIRST_DAY } from '../engine.setup.ts';

/** The day on which the time line begins, and all stories with it. */
export const firstDay = FIRST_DAY;
