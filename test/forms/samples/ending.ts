import { base, failedCheck, TEXT, type Sample } from './sample.ts';

const days = { leadDays: 14 };
export const notice: Sample[] = [
  {
    name: 'ending',
    variables: { ...base, about: 'ending', aboutNumber: 1, deadlines: days },
    answers: { sentOn: '2026-12-01', channel: 'letter', content: TEXT },
  },
  {
    name: 'corrected',
    variables: { ...base, ...failedCheck, about: 'interruption', aboutNumber: 1, deadlines: days },
    answers: { sentOn: '2026-12-02', channel: 'digital' },
    alsoSubmitted: { content: '' },
  },
];

const agreedInterruption = {
  againstWill: 'no',
  participantView: TEXT,
  reason: TEXT,
  proposal: 'interrupt',
  from: '2026-12-01',
};

export const interruption: Sample[] = [
  {
    name: 'agreed',
    variables: base,
    answers: { ...agreedInterruption, expectedTo: '2027-03-01', gaveBirth: 'no' },
  },
  {
    name: 'after-birth',
    variables: base,
    answers: { ...agreedInterruption, gaveBirth: 'yes', bornOn: '2026-10-20' },
  },
  {
    name: 'against-will-notice-first',
    variables: base,
    answers: {
      againstWill: 'yes',
      participantView: TEXT,
      milderMeans: TEXT,
      reason: TEXT,
      proposal: 'notice',
    },
  },
];

const interrupted = { interruption: { againstWill: 'yes', from: '2026-12-01', expectedTo: '2027-03-01' } };
export const interruptionVerdict: Sample[] = [
  {
    name: 'approve',
    variables: { ...base, ...interrupted },
    answers: { result: 'approve' },
    alsoSubmitted: { reason: '' },
  },
];

export const interruptionReview: Sample[] = [
  {
    name: 'likely',
    variables: { ...base, interruptedFrom: '2026-12-01', yearDate: '2027-12-01' },
    answers: { contactedOn: '2027-02-20', likely: 'yes', expectedTo: '2027-05-01', reason: TEXT },
  },
  {
    name: 'not-likely',
    variables: { ...base, interruptedFrom: '2026-12-01', yearDate: '2027-12-01' },
    answers: { likely: 'no', reason: TEXT },
    alsoSubmitted: { contactedOn: null },
  },
];

export const ending: Sample[] = [
  {
    name: 'own-wish',
    variables: { ...base, endReason: 'own-wish' },
    answers: {
      againstWill: 'no',
      participantView: TEXT,
      absenceKind: 'none',
      milderMeans: TEXT,
      reason: TEXT,
      proposal: 'end',
      endDate: '2027-01-15',
    },
  },
  {
    name: 'goes-on',
    variables: { ...base, endReason: 'circumstances', verdict: { result: 'return' } },
    answers: {
      againstWill: 'yes',
      participantView: TEXT,
      absenceKind: 'birth',
      absenceFrom: '2026-11-01',
      milderMeans: TEXT,
      reason: TEXT,
      proposal: 'keep',
    },
  },
  {
    name: 'condition-lost',
    variables: { ...base, endReason: 'condition-lost', endGround: 'follow-up' },
    answers: {
      againstWill: 'yes',
      participantView: TEXT,
      absenceKind: 'none',
      milderMeans: TEXT,
      reason: TEXT,
      proposal: 'end',
      endDate: '2027-01-15',
    },
  },
];

export const endingVerdict: Sample[] = [
  {
    name: 'condition-lost',
    variables: {
      ...{ ...base, endReason: 'condition-lost', endGround: 'benefits' },
      ending: { againstWill: 'no', endDate: '2027-01-15' },
    },
    answers: { result: 'approve' },
    alsoSubmitted: { reason: '' },
  },
  {
    name: 'return',
    variables: { ...base, endReason: 'circumstances', ending: { againstWill: 'no', endDate: '2027-01-15' } },
    answers: { result: 'return', reason: TEXT },
  },
];
