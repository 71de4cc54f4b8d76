import { base, needs, TEXT, type Sample } from './sample.ts';

const variables = {
  ...base,
  applicationDate: '2026-11-20',
  assessmentDate: '2026-11-30',
  effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  needs,
};
const judged = {
  workAbility: 'met',
  benefits: 'none',
  closeFollowUp: 'met',
  residence: 'resident',
  introductionProgramme: 'none',
  burdensome: 'no',
};
// Not kept in the process, so answered anew each time.
const notInInstitution = { institutionStay: 'none' };
const reasons = { workAbilityReason: TEXT, benefitsReason: TEXT, closeFollowUpReason: TEXT };
const written = {
  ...notInInstitution,
  ...reasons,
  participantView: TEXT,
  assessmentReason: TEXT,
  mainReason: TEXT,
};

export const conditions: Sample[] = [
  { name: 'grant', variables, answers: { ...judged, ...written, proposal: 'grant' } },
  {
    name: 'refuse',
    variables,
    answers: {
      ...judged,
      ...written,
      benefits: 'more',
      benefitsMonthlyKr: 21500,
      burdensome: 'yes',
      burdensomeReason: TEXT,
      burdenFromApplicant: 'no',
      proposal: 'refuse',
      refusalGround: 'budget',
    },
  },
  {
    name: 'readmitted',
    variables: { ...variables, earlierDaysLeft: 0 },
    answers: {
      ...judged,
      ...written,
      necessary: 'yes',
      progress: 'yes',
      motivation: TEXT,
      likelyWork: 'yes',
      likelyWorkReason: TEXT,
      labourMarket: TEXT,
      specialReasons: TEXT,
      proposal: 'grant',
    },
  },
  {
    name: 'other-municipality',
    variables,
    answers: { ...judged, ...written, institutionStay: 'from-other-municipality', proposal: 'grant' },
  },
  {
    name: 'returned',
    variables: { ...variables, passed: true, conditions: judged, verdict: { result: 'return' } },
    answers: { ...notInInstitution, proposal: 'grant' },
    alsoSubmitted: {
      ...judged,
      workAbilityReason: '',
      benefitsReason: '',
      closeFollowUpReason: '',
      participantView: '',
      assessmentReason: '',
      mainReason: '',
    },
  },
];

const activities = [
  {
    kind: 'work-training',
    need: 'work-experience',
    provider: 'employer',
    hoursPerWeek: 22.5,
    fromDate: '2027-01-04',
    toDate: '2027-12-31',
    onFreeDays: true,
    goal: TEXT,
    reason: TEXT,
  },
  {
    kind: 'language-training',
    need: 'language',
    provider: 'school',
    hoursPerWeek: 15,
    fromDate: '2027-01-04',
    toDate: '2027-12-31',
    onFreeDays: false,
    goal: TEXT,
    reason: TEXT,
  },
];
const dates = [{ date: '2027-03-15' }, { date: '2027-06-15' }];

export const programme: Sample[] = [
  {
    name: 'full-week',
    variables: { ...variables, startDeadline: '2027-05-20' },
    answers: {
      startDate: '2027-01-04',
      months: 12,
      periodReason: TEXT,
      supportsChildren: 'yes',
      childrenSupported: 1,
      childrenQualify: 'yes',
      activities,
      extensionForeseen: true,
      omittedNeeds: [{ need: 'health', reason: TEXT }],
      evaluationDates: dates,
      participantView: TEXT,
      ipOffered: 'yes',
    },
  },
  {
    name: 'change',
    variables: { ...variables, evaluationNumber: 2 },
    answers: {
      startDate: '2027-01-04',
      months: 12,
      supportsChildren: 'no',
      activities: activities.slice(0, 1),
      evaluationDates: dates.slice(0, 1),
      participantView: TEXT,
      ipOffered: 'no',
    },
    alsoSubmitted: { extensionForeseen: false },
  },
];

const plan = {
  startDate: '2027-01-04',
  months: 12,
  supportsChildren: 'yes',
  childrenSupported: 1,
  childrenQualify: 'yes',
  ipOffered: 'yes',
  activities: activities.map(({ goal: _goal, reason: _reason, ...codes }) => codes),
  evaluationDates: dates,
};
export const verdict: Sample[] = [
  {
    name: 'approve',
    variables: {
      ...variables,
      proposal: 'grant',
      conditions: { ...judged, proposal: 'grant' },
      programme: plan,
      periodStart: '2027-01-04',
      periodEnd: '2028-01-03',
      benefitText: '1 071,91 kr per dag og 38 kr per dag for 1 barn',
    },
    answers: { result: 'approve' },
    alsoSubmitted: { reason: '' },
  },
  {
    name: 'return-refusal',
    variables: {
      ...variables,
      proposal: 'refuse',
      conditions: {
        ...judged,
        benefits: 'more',
        benefitsMonthlyKr: 21500,
        proposal: 'refuse',
        refusalGround: 'benefits',
      },
    },
    answers: { result: 'return', reason: TEXT },
  },
];
