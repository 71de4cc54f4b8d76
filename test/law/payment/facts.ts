import {
  defaultSettings,
  monthlyBasis,
  type Attendance,
  type BenefitAbsence,
  type MonthFacts,
} from '../../../src/law/index.ts';

export const asPlanned: Attendance = { asPlanned: true, work: [], absences: [], otherBenefits: [] };

/** A month of somebody over 25 without children, attended as planned. */
export const monthFacts = (month: string, changes: Partial<MonthFacts> = {}): MonthFacts => ({
  month,
  today: '2027-01-02',
  birthDate: '1980-05-20',
  programme: [{ from: '2018-05-01', to: '2027-04-30' }],
  children: [],
  interruptions: [],
  absences: [],
  plannedWork: [],
  freeDayActivities: [],
  attendance: asPlanned,
  ...changes,
});

export const absence = (
  from: string,
  to: string | null,
  changes: Partial<BenefitAbsence> = {},
): BenefitAbsence => ({ from, to, minutesPerDay: null, effect: 'reduces', ...changes });

export const withException = (changes: Partial<Attendance>): { attendance: Attendance } => ({
  attendance: { ...asPlanned, asPlanned: false, ...changes },
});

/** Short enough to read in a table: kind, days, share, amount. */
export const lines = (facts: MonthFacts, settings = defaultSettings) =>
  monthlyBasis(facts, {}, settings).lines.map(
    ({ kind, days, factor: { num, den }, amountOre }) =>
      `${kind} ${days}d ${den === 1 ? num : `${num}/${den}`} ${amountOre}`,
  );
export const sum = (facts: MonthFacts, settings = defaultSettings) =>
  monthlyBasis(facts, {}, settings).sumOre;
