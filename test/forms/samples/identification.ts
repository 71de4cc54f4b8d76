import { base, failedCheck, TEXT, type Sample } from './sample.ts';

export const candidate: Sample[] = [
  {
    name: 'relevant',
    variables: { ...base, applicationDate: null },
    answers: {
      applied: 'yes',
      applicationDate: '2026-11-20',
      childrenConsidered: 'yes',
      childrenNeeds: TEXT,
      activityDutyConsidered: 'yes',
      relevant: 'yes',
    },
  },
  {
    name: 'not-relevant',
    variables: { ...base, applicationDate: '2026-11-01' },
    answers: {
      applied: 'no',
      childrenConsidered: 'none',
      activityDutyConsidered: 'no',
      relevant: 'no',
      reasonCode: 'work-or-education',
      reason: TEXT,
    },
  },
  {
    name: 'old-application',
    variables: { ...base, ...failedCheck, applicationDate: '2024-11-20' },
    answers: {
      applied: 'yes',
      applicationDate: '2024-11-20',
      applicationDateChecked: true,
      childrenConsidered: 'none',
      activityDutyConsidered: 'yes',
      relevant: 'yes',
    },
  },
];
