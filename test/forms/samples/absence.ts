import { base, TEXT, type Sample } from './sample.ts';

const reported = { absenceKind: 'self-certified', from: '2026-11-16', to: '2026-11-20' };
const absence = {
  ...base,
  absenceNumber: 3,
  absenceKind: 'self-certified',
  absenceFrom: '2026-11-16',
  absenceTo: '2026-11-20',
  absenceDecision: reported,
  papersDate: null,
  findings: [
    {
      rule: 'absence-self-certification-three-days',
      section: 'KVP-forskriften § 6 tredje ledd',
      severity: 'brudd',
      message:
        'Egenmeldingen gjelder 5 kalenderdager fra 16.11.2026, men den kan gjelde 3, og det er ingen tidligere dager å regne med. Egenmeldingen kan gå til 18.11.2026; be om legeerklæring for resten, eller avslå.',
    },
  ],
};

export const absenceAssess: Sample[] = [
  {
    name: 'approve-shorter',
    variables: absence,
    answers: {
      ...{ absenceResult: 'approve', ...reported, to: '2026-11-18' },
      ...{ participantHeard: 'yes', participantView: TEXT, reason: TEXT },
    },
  },
  {
    name: 'approve-as-reported',
    variables: absence,
    answers: { absenceResult: 'approve', ...reported },
    alsoSubmitted: { participantHeard: null, reason: '' },
  },
  {
    name: 'approve-as-certified',
    variables: { ...absence, absenceDecision: { absenceKind: null, from: null, to: null } },
    answers: {
      absenceResult: 'approve',
      absenceKind: 'medical-certificate',
      from: '2026-11-16',
      certificate: 'yes',
      reason: TEXT,
    },
    alsoSubmitted: { to: null, participantHeard: null },
  },
  {
    name: 'approve-leave-for-work',
    variables: { ...absence, absenceDecision: { absenceKind: 'unpaid-leave', from: '2026-11-16', to: null } },
    answers: {
      absenceResult: 'approve',
      absenceKind: 'unpaid-leave',
      from: '2026-11-16',
      leavePurpose: 'work',
      reason: TEXT,
    },
    alsoSubmitted: { to: null, participantHeard: null },
  },
  {
    name: 'ask-for-papers',
    variables: { ...absence, absenceDecision: {} },
    answers: { absenceResult: 'document', papers: 'certificate', reason: TEXT },
  },
  {
    name: 'reject-after-papers',
    variables: { ...absence, absenceTo: null, papersDate: '2026-12-04', absenceDecision: {} },
    answers: {
      ...{ absenceResult: 'reject', to: '2026-11-20', participantHeard: 'yes', participantView: TEXT },
      reason: TEXT,
    },
  },
  {
    name: 'reject-unheard',
    variables: { ...absence, absenceDecision: {} },
    answers: { absenceResult: 'reject', participantHeard: 'no', reason: TEXT },
    alsoSubmitted: { to: null },
  },
];

const lasting = {
  ...base,
  absenceNumber: 3,
  absenceKind: 'medical-certificate',
  absenceFrom: '2026-10-05',
};
export const absenceEnd: Sample[] = [
  {
    name: 'lasts',
    variables: lasting,
    answers: { absenceSituation: 'lasts' },
    alsoSubmitted: { note: '' },
  },
  {
    name: 'ended',
    variables: lasting,
    answers: { absenceSituation: 'ended', lastDay: '2026-11-27', note: TEXT },
  },
];

const question = { ...base, ground: 'four-absences', covers: 'own' };
export const hearing: Sample[] = [
  {
    name: 'notified',
    variables: { ...question, hearing: { responseDeadline: '2026-12-07' } },
    answers: { proceed: 'yes', noticeSentOn: '2026-11-23', responseDeadline: '2026-12-07', reason: TEXT },
  },
  {
    name: 'dropped',
    variables: { ...question, ground: 'reasonable-doubt', covers: 'child', hearing: {} },
    answers: { proceed: 'no', reason: TEXT },
  },
];

export const rightVerdict: Sample[] = [
  {
    name: 'withdrawn',
    variables: { ...question, responseDate: '2026-12-07', respondedDate: null },
    answers: { rightResult: 'withdraw', lostFrom: '2026-12-10', reason: TEXT },
  },
  {
    name: 'kept',
    variables: { ...question, responseDate: '2026-12-07', respondedDate: '2026-12-01' },
    answers: { rightResult: 'keep', reason: TEXT },
  },
];

const review = { ...question, reviewByDate: '2027-06-08' };
export const rightReview: Sample[] = [
  {
    name: 'given-back',
    variables: review,
    answers: { reviewResult: 'keep', reason: TEXT },
  },
  {
    name: 'still-away',
    variables: { ...review, rightReview: {} },
    answers: { reviewResult: 'withdraw', participantHeard: 'yes', participantView: TEXT, reason: TEXT },
  },
  {
    name: 'still-away-unheard',
    variables: { ...review, ground: null, covers: null },
    answers: { reviewResult: 'withdraw', participantHeard: 'no', reason: TEXT },
  },
];
