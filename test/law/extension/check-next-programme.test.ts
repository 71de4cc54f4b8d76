import { describe, expect, it } from 'vitest';
import { checkNextProgramme, nextPeriod } from '../../../src/law/index.ts';
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
  ipOffered: 'yes',
  supportsChildren: 'no',
} as const;

const children = { supportsChildren: 'yes', childrenSupported: 5 } as const;
const unqualified = 'brudd programme-children-qualify';

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
    ['counts children that give no supplement', { ...children, childrenQualify: 'no' }, [unqualified]],
    ['counts children that do', { ...children, childrenQualify: 'yes' }, []],
    [
      'does not say whether there are children',
      { supportsChildren: null },
      ['brudd programme-children-supported'],
    ],
    ['need not start six months after the application', { applicationDate: '2026-01-01' }, []],
  ])('%s', (_name, patch, expected) =>
    expect(found(checkNextProgramme({ ...facts, ...patch }))).toEqual(expected),
  );

  it('has no soft start of its own', () => {
    const [jobSearch] = facts.activities;
    const short = { ...jobSearch, hoursPerWeek: 20, toDate: '2027-11-30' };
    const activities = [
      short,
      { ...short, kind: 'soft-start-rest', hoursPerWeek: 5, reason: 'Må bygge opp styrke' },
      { ...jobSearch, fromDate: '2027-12-01', reason: 'Er klar for mer' },
    ];
    const check = (firstStart: string) =>
      found(checkNextProgramme({ ...facts, activities, firstStart })).filter((one) => one.includes('week'));
    expect(check('2026-10-01')).toEqual(['brudd programme-full-week']);
    expect(check('2027-09-08')).toEqual(['merknad programme-full-week']);
  });

  it.each([
    [1, '2027-10-03', []],
    [1, '2027-10-31', []],
    [1, '2027-11-01', ['brudd extension-plan-fits-period']],
    [2, '2027-10-31', ['brudd extension-plan-fits-period']],
    [2, '2027-11-01', []],
    [2, '2027-11-30', []],
  ])('of %i months fits a period that is cut short on %s: %j', (months, to, expected) => {
    const nextPeriod = { from: '2027-10-01', to };
    const activities = facts.activities.map((one) => ({ ...one, toDate: to }));
    const evaluationDates = [{ date: '2027-10-01' }];
    expect(found(checkNextProgramme({ ...facts, nextPeriod, months, activities, evaluationDates }))).toEqual(
      expected,
    );
  });
});

describe('the period that an extension gives', () => {
  const limits = { lastOrdinaryDay: '2028-09-03', utmostDay: '2029-09-03', lastDayBefore67: '2057-03-02' };
  const proposal = 'extend' as const;
  const reasons = {
    ...{ necessary: 'yes', progress: 'yes', likelyWork: 'yes', likelyWorkReason: 'Har fått tilbud' },
    ...{
      motivation: 'Vil videre',
      labourMarket: 'Det søkes etter folk',
      specialReasons: 'Mangler én eksamen',
    },
  } as const;

  it.each([
    ['the three days that leave has given', '2028-08-31', 1, {}, '2028-09-03'],
    ['a month and three days', '2028-07-31', 2, {}, '2028-09-03'],
    ['the whole month before', '2028-07-31', 1, {}, '2028-08-31'],
    ['no cut where it is far beyond', '2028-07-31', 3, {}, '2028-10-31'],
    ['no cut by the two years with special reasons', '2028-08-31', 1, reasons, '2028-09-30'],
    ['the last days of the third year', '2029-08-31', 1, reasons, '2029-09-03'],
    ['nothing left', '2028-09-03', 1, {}, '2028-10-03'],
    ['until the day before 67', '2028-07-31', 1, { lastDayBefore67: '2028-08-14' }, '2028-08-14'],
  ])('%s', (_what, periodEnd, months, more, to) =>
    expect(nextPeriod({ ...limits, proposal, periodEnd, months, ...more })?.to).toBe(to),
  );
});
