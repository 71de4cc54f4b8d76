import type { Absence } from './absences-of.ts';

/** An absence with what its kind says besides, in one: as the rules read it. */
export const asReported = ({ number, kind, from, to, minutesPerDay, data }: Absence) => ({
  ...data,
  number,
  kind,
  from,
  to,
  minutesPerDay,
});
