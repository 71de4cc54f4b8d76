import { base, needs, TEXT, type Sample } from './sample.ts';

const variables = { ...base, applicationDate: '2026-11-20' };

export const selfAssessment: Sample[] = [
  {
    name: 'conversation',
    variables,
    answers: {
      heldOn: '2026-11-25',
      form: 'conversation',
      participantTookPart: 'yes',
      goal: TEXT,
      needs,
      view: TEXT,
    },
  },
];

export const assessment: Sample[] = [
  {
    name: 'specially-adapted',
    variables: {
      ...variables,
      childrenAsked: true,
      selfAssessment: { heldOn: '2026-11-25', form: 'conversation', needs },
    },
    answers: {
      decidedOn: '2026-11-30',
      effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
      participation: ['own-assessment', 'conversation'],
      participationNote: TEXT,
      informationGathered: 'known',
      needs,
      summary: TEXT,
    },
  },
  {
    name: 'unknown-to-the-person',
    variables: { ...variables, childrenAsked: false },
    answers: {
      decidedOn: '2026-11-30',
      effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
      participation: ['conversation'],
      participationNote: TEXT,
      informationGathered: 'unknown',
      informationReason: TEXT,
      needs,
      childrenConsidered: 'yes',
      childrenNeeds: TEXT,
      summary: TEXT,
    },
  },
  {
    name: 'from-elsewhere-without-children',
    variables: { ...variables, assessmentToReuse: true },
    answers: {
      decidedOn: '2026-03-30',
      effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
      participation: ['conversation'],
      participationNote: TEXT,
      informationGathered: 'known',
      needs,
      childrenConsidered: 'none',
      summary: TEXT,
    },
  },
];

const late = { ...variables, lateTask: 'Arbeidsevnevurdering', dueDate: '2026-12-01' };
export const followUp: Sample[] = [
  { name: 'new-date', variables: late, answers: { action: 'new-date', deadline: '2026-12-20', note: TEXT } },
  { name: 'other', variables: late, answers: { action: 'other', note: TEXT } },
  {
    name: 'start',
    variables: { ...variables, lateTask: 'Frist for start', dueDate: null, startDeadline: '2027-05-20' },
    answers: { action: 'new-date', deadline: '2026-12-20', note: TEXT },
  },
];
