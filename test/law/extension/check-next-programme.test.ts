import { describe, expect, it } from 'vitest';
import { checkNextProgramme } from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const facts = {
  today: '2027-09-01',
  birthDate: '1990-03-03',
  mappedNeeds: ['job-search'],
  nextPeriod: { from: '2027-10-01', to: '2028-09-30' },
  startDate: '2027-10-01',
  months: 12,
  periodReason: 'Fortsetter uten opphold, og eksamen er om et år',
  activities: [
    {
      kind: 'job-search',
      provider: 'nav',
      hoursPerWeek: 37.5,
      fromDate: '2027-10-01',
      toDate: '2028-09-30',
      need: 'job-search',
      goal: 'Fast jobb',
      reason: 'Har fagbrev nå',
    },
  ],
  evaluationDates: [{ date: '2028-01-10' }],
  participantView: 'Vil videre',
};

describe('the programme of the next period', () => {
  it.each([
    ['fits it', {}, []],
    ['starts a day late', { startDate: '2027-10-02' }, ['brudd extension-plan-fits-period']],
    ['has no start', { startDate: null }, ['brudd extension-plan-fits-period']],
    ['is shorter', { months: 11 }, ['brudd extension-plan-fits-period']],
    ['has no length', { months: null }, ['brudd extension-plan-fits-period']],
    [
      'is not evaluated in it',
      { evaluationDates: [{ date: '2027-09-15' }] },
      ['brudd programme-evaluation-dates'],
    ],
    ['says nothing of why it suits', { periodReason: null }, ['brudd programme-period-reasoned']],
    ['need not start six months after the application', { applicationDate: '2026-01-01' }, []],
  ])('%s', (_name, patch, expected) =>
    expect(found(checkNextProgramme({ ...facts, ...patch }))).toEqual(expected),
  );
});
