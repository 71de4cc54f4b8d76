import { base, TEXT, type Sample } from './sample.ts';

const looked = {
  passed: true,
  findings: [
    {
      rule: 'payment-absence-deduction',
      section: 'sosialtjenesteloven § 36',
      severity: 'merknad',
      message: 'Stønaden for mai 2026 blir trukket for 7,5 timer fravær.',
    },
  ],
};
const month = { ...base, ...looked, monthText: 'mai 2026', sumText: '22 510,11' };

export const control: Sample[] = [
  {
    name: 'pay',
    variables: month,
    answers: { paymentAction: 'pay' },
    alsoSubmitted: { reason: '' },
  },
  { name: 'hold', variables: month, answers: { paymentAction: 'hold', reason: TEXT } },
  { name: 'correct', variables: month, answers: { paymentAction: 'correct', reason: TEXT } },
];

export const attendanceCheck: Sample[] = [
  {
    name: 'corrected',
    variables: { ...month, findings: [] },
    answers: { attendanceAnswer: 'corrected', note: TEXT },
  },
  {
    name: 'right',
    variables: { ...month, findings: [] },
    answers: { attendanceAnswer: 'right', note: TEXT },
  },
];

const office = {
  officeId: '0906',
  monthText: 'mai 2026',
  monthUrl: 'http://localhost:3000/utbetaling/0906/2026-05',
  dueDate: '2026-06-08',
  findings: [],
};
const sums = { sumText: '214 382,00', paidCount: 9, heldCount: 1, deviatingCount: 2 };

export const approval: Sample[] = [
  {
    name: 'approve',
    variables: { ...office, ...sums },
    answers: { monthResult: 'approve' },
    alsoSubmitted: { reason: '' },
  },
  {
    name: 'return',
    variables: { ...office, ...sums },
    answers: { monthResult: 'return', recheck: 'deviations', reason: TEXT },
  },
];

export const paymentFollowUp: Sample[] = [
  {
    name: 'remind',
    variables: { ...office, attendanceDate: '2026-06-12' },
    answers: { paymentMeasure: 'remind', note: TEXT },
  },
];
