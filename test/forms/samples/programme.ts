import { base, needs, TEXT, type Sample } from './sample.ts';

export const evaluation: Sample[] = [
  {
    name: 'held',
    variables: { ...base, evaluationNumber: 2, evaluationDate: '2027-06-15', needs, holidayMissing: '2027' },
    answers: {
      heldOn: '2027-06-15',
      participantTookPart: 'yes',
      progress: 'good',
      findings: TEXT,
      participantView: TEXT,
      changeProgramme: 'no',
    },
    alsoSubmitted: { nextDate: null },
  },
  {
    name: 'no-show',
    variables: { ...base, evaluationNumber: 2, evaluationDate: '2027-06-15', needs, holidayLeft: '2027' },
    answers: {
      heldOn: '2027-06-16',
      participantTookPart: 'no',
      noShowReason: 'no-contact',
      progress: 'none',
      findings: TEXT,
      participantView: TEXT,
      changeProgramme: 'yes',
      nextDate: '2027-07-01',
    },
  },
];

const period = { ...base, periodNumber: 1, periodEnd: '2028-01-03', beyondTwoYears: false };
const met = { stillAbility: 'yes', stillBenefits: 'yes', stillFollowUp: 'yes', stillResidence: 'yes' };
const judged = {
  ...met,
  necessary: 'yes',
  necessaryReason: TEXT,
  progress: 'yes',
  progressReason: TEXT,
  participantView: TEXT,
};

export const extension: Sample[] = [
  {
    name: 'second-year',
    variables: period,
    answers: { ...judged, proposal: 'extend', months: 12 },
  },
  {
    name: 'third-year',
    variables: { ...period, periodNumber: 2, beyondTwoYears: true },
    answers: {
      ...judged,
      motivation: TEXT,
      likelyWork: 'yes',
      likelyWorkReason: TEXT,
      labourMarket: TEXT,
      specialReasons: TEXT,
      proposal: 'extend',
      months: 6,
    },
  },
  {
    name: 'end',
    variables: period,
    answers: {
      ...{ ...judged, necessary: 'no', proposal: 'end' },
      ...{ againstWill: 'no', absenceKind: 'none', reason: TEXT },
    },
  },
  {
    name: 'conditions-lost',
    variables: period,
    answers: {
      ...judged,
      ...{ stillAbility: 'no', stillAbilityReason: TEXT, stillBenefits: 'no', stillBenefitsReason: TEXT },
      ...{ stillFollowUp: 'no', stillFollowUpReason: TEXT, stillResidence: 'no', stillResidenceReason: TEXT },
      ...{ proposal: 'end', againstWill: 'yes', absenceKind: 'none', reason: TEXT },
    },
  },
  {
    name: 'noticed',
    variables: { ...period, passed: true, noticeNeeded: true },
    answers: {
      ...{ ...judged, necessary: 'no', proposal: 'end', againstWill: 'yes', endGround: 'circumstances' },
      ...{ absenceKind: 'work', absenceFrom: '2026-09-01', reason: TEXT },
    },
  },
  {
    name: 'end-of-two-years',
    variables: { ...period, periodNumber: 2, beyondTwoYears: true },
    answers: {
      ...{ ...judged, necessary: 'no', motivation: TEXT, likelyWork: 'no', likelyWorkReason: TEXT },
      ...{ labourMarket: TEXT, specialReasons: TEXT, proposal: 'end', reason: TEXT },
    },
  },
];

const proposed = { ...met, necessary: 'yes', progress: 'yes', proposal: 'extend', months: 6 };
export const extensionVerdict: Sample[] = [
  {
    name: 'approve',
    variables: {
      ...period,
      beyondTwoYears: true,
      extension: { ...proposed, likelyWork: 'yes' },
    },
    answers: { result: 'approve' },
    alsoSubmitted: { reason: '' },
  },
  {
    name: 'return-end',
    variables: {
      ...period,
      extension: {
        ...{ ...proposed, proposal: 'end', againstWill: 'yes' },
        ...{ stillBenefits: 'no', stillResidence: 'no' },
      },
    },
    answers: { result: 'return', reason: TEXT },
  },
];

const ended = { ...base, endDate: '2029-01-03', endReason: 'max-duration' };
const written = { summary: TEXT, participantView: TEXT, certificateText: TEXT };
export const completion: Sample[] = [
  {
    name: 'completed',
    variables: ended,
    answers: {
      finalEvaluationOn: '2028-12-20',
      participantTookPart: 'yes',
      status: '3',
      situation: ['01', '04'],
      mainIncome: '01',
      ...written,
    },
  },
  {
    name: 'moved',
    variables: { ...ended, endReason: 'moved' },
    answers: { finalEvaluationOn: '2028-12-20', participantTookPart: 'no', status: '5', ...written },
  },
];
