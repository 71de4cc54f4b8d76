import type { AbsenceFacts, OtherAbsence, ReportedAbsence } from '../../../src/law/index.ts';

/** A programme that began on Monday 5 January 2026; the case file holds nothing else. */
export const known = {
  today: '2026-06-01',
  birthDate: '1990-03-03',
  reportedOn: '2026-06-01',
  programmeStart: '2026-01-05',
  transferred: [],
  programmeEnd: '2027-01-04',
  others: [],
  interruptions: [],
  freeDayActivities: [],
  withdrawnRights: [],
} as const satisfies AbsenceFacts;

export const absence = (reported: ReportedAbsence, more: Partial<AbsenceFacts> = {}): AbsenceFacts => ({
  ...known,
  ...reported,
  ...more,
});

export const ill = (from: string, to: string): ReportedAbsence => ({ kind: 'self-certified', from, to });

export const others = (...absences: Omit<OtherAbsence, 'number'>[]): OtherAbsence[] =>
  absences.map((one, index) => ({ ...one, number: index + 1 }));
