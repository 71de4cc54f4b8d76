import { addCalendarDays, type CaseSupervisionFacts } from '../../../src/law/index.ts';

// A case that is in order, and ways in which it is not.
export type Plan = NonNullable<CaseSupervisionFacts['plans']>[number];
type Held = NonNullable<CaseSupervisionFacts['evaluations']>[number];

const whole = { fromDate: '2026-02-02', toDate: '2027-02-01' };
export const plan: Plan = {
  version: 1,
  recordedOn: '2026-01-20',
  validFrom: '2026-02-02',
  activities: [
    {
      ...{ kind: 'work-training', provider: 'employer', hoursPerWeek: 22.5, ...whole },
      ...{ need: 'work-experience', goal: 'Referanse fra lager', reason: 'Vil jobbe på lager' },
    },
    {
      ...{ kind: 'language-training', provider: 'school', hoursPerWeek: 15, ...whole },
      ...{ need: 'language', goal: 'Norsk B1', reason: 'Arbeidsgiver krever det' },
    },
  ],
  omittedNeeds: [],
  evaluationDates: ['2026-05-04'],
  viewWritten: true,
};
const evaluation: Held = {
  number: 1,
  plannedOn: '2026-05-04',
  status: 'held',
  heldOn: '2026-05-04',
  findings: 'Møter stabilt og har fått mer ansvar',
  progress: 'good',
  changeConsidered: true,
  participantTookPart: true,
  viewWritten: true,
};
export const contact = (on: string) => ({ on, weekPlan: true, providerChecked: false });
/** Never more than six weeks apart, with the evaluation. */
export const contacts = ['2026-03-16', '2026-04-20', '2026-06-15', '2026-07-20'].map(contact);
/** A case in order, half a year into its first period. */
export const kept: CaseSupervisionFacts = {
  today: '2026-08-03',
  applicationDate: '2026-01-05',
  assessments: [
    {
      ...{ decidedOn: '2026-01-15', recordedOn: '2026-01-16', needs: ['work-experience', 'language'] },
      ...{ participation: ['conversation'], selfAssessed: true },
    },
  ],
  decisions: [
    { number: 1, kind: 'grant', decidedOn: '2026-01-21', from: '2026-02-02', usesAssessment: true },
  ],
  plans: [plan],
  periods: [{ from: '2026-02-02', to: '2027-02-01' }],
  evaluations: [evaluation],
  contacts,
  samePlanAs: [],
};
const none = { decisions: [], plans: [], periods: [], evaluations: [], contacts: [] };
export const applied: CaseSupervisionFacts = { today: '2026-01-06', applicationDate: '2026-01-05', ...none };

/** A second period has begun. */
export const extended = (...more: readonly Plan[]): CaseSupervisionFacts => ({
  ...kept,
  today: '2027-02-02',
  periods: [...kept.periods!, { from: '2027-02-02', to: '2028-02-01' }],
  plans: [plan, ...more],
});
export const second: Plan = {
  ...plan,
  ...{ version: 2, recordedOn: '2027-01-20', validFrom: '2027-02-02', evaluationDates: ['2027-05-03'] },
  activities: plan.activities.map((one) => ({ ...one, fromDate: '2027-02-02', toDate: '2028-02-01' })),
};

export const noEvaluation: CaseSupervisionFacts = { ...kept, evaluations: [] };

export const withPlan = (patch: Partial<Plan>): CaseSupervisionFacts => ({
  ...kept,
  plans: [{ ...plan, ...patch }],
});
export const activity = (index: number, patch: object) =>
  withPlan({ activities: plan.activities.map((one, i) => (i === index ? { ...one, ...patch } : one)) });
export const withEvaluation = (patch: Partial<Held>): CaseSupervisionFacts => ({
  ...kept,
  evaluations: [{ ...evaluation, ...patch }],
});
export const withAssessment = (patch: object): CaseSupervisionFacts => ({
  ...kept,
  assessments: [{ ...kept.assessments![0]!, ...patch }],
});
export const decision = (patch: object): CaseSupervisionFacts => ({
  ...kept,
  decisions: [{ ...kept.decisions![0]!, ...patch }],
});
/** Half of the hours from a day until another, with a reason, and all of them afterwards. */
export const softPlan = (fromDate: string, toDate: string): Plan => ({
  ...plan,
  activities: [
    { ...plan.activities[0]!, fromDate },
    {
      ...{ kind: 'soft-start-rest', provider: 'nav', hoursPerWeek: 5, fromDate, toDate },
      ...{ need: 'health', goal: 'Styrke', reason: 'Har vært syk lenge' },
    },
    { ...plan.activities[1]!, fromDate: addCalendarDays(toDate, 1) },
  ],
});
export const organiser = (toDate: string, contacts: CaseSupervisionFacts['contacts'] = kept.contacts) => ({
  ...activity(1, { provider: 'organiser', toDate }),
  contacts,
});
