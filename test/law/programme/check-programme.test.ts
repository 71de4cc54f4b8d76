import { describe, expect, it } from 'vitest';
import {
  checkProgramme,
  defaultSettings,
  programmePeriod,
  type Activity,
  type ProgrammeFacts,
} from '../../../src/law/index.ts';
import { breaches, found, messageOf, notes } from '../helpers.ts';

const activity = (patch: Partial<Activity> = {}): Activity => ({
  kind: 'work-training',
  provider: 'organiser',
  hoursPerWeek: 30,
  fromDate: '2026-10-01',
  toDate: '2027-09-30',
  need: 'work-experience',
  goal: 'Lære butikkarbeid',
  reason: 'Har ikke jobbet på ti år',
  ...patch,
});
const jobSearch = activity({
  kind: 'job-search',
  hoursPerWeek: 7.5,
  need: 'job-search',
  reason: 'Trenger et nettverk',
});

const plan: ProgrammeFacts = {
  today: '2026-09-01',
  birthDate: '1990-03-03',
  applicationDate: '2026-08-20',
  mappedNeeds: ['work-experience', 'job-search'],
  startDate: '2026-10-01',
  months: 12,
  periodReason: 'Barnehageplassen er klar da, og fagprøven er om et år',
  supportsChildren: 'no',
  activities: [activity(), jobSearch],
  omittedNeeds: [],
  evaluationDates: [{ date: '2026-12-15' }, { date: '2027-03-15' }],
  participantView: 'Synes det er bra',
  ipOffered: 'yes',
};
const check = (patch: Partial<ProgrammeFacts>) => found(checkProgramme({ ...plan, ...patch }));

describe('a programme', () => {
  it('in order has no findings', () => expect(check({})).toEqual([]));

  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    ['no start', { startDate: null }, ['brudd programme-start-stated']],
    ['starts yesterday', { today: '2026-10-02' }, ['brudd programme-start-stated']],
    ['starts today', { today: '2026-10-01' }, []],
    ['starts on the last day in time', { applicationDate: '2026-04-01' }, []],
    ['starts a day too late', { applicationDate: '2026-03-31' }, ['brudd programme-start-deadline']],
    ['no application', { applicationDate: null }, ['brudd programme-start-deadline']],
    ['no length', { months: null }, ['brudd programme-length']],
    ['thirteen months', { months: 13 }, ['brudd programme-length']],
    ['no word of why the period suits', { periodReason: null }, ['brudd programme-period-reasoned']],
    ['a dash for why', { periodReason: '–' }, ['brudd programme-period-reasoned']],
    ['nothing but empty words for why', { periodReason: 'Som før.' }, ['brudd programme-period-reasoned']],
    ['half months', { months: 1.5 }, ['brudd programme-length']],
    ['individual plan not offered', { ipOffered: 'no' }, ['merknad programme-individual-plan']],
    ['individual plan not answered', { ipOffered: null }, ['brudd programme-individual-plan']],
    ['children not asked about', { supportsChildren: null }, ['brudd programme-children-supported']],
    [
      'children not counted',
      { supportsChildren: 'yes', childrenSupported: null, childrenQualify: 'yes' },
      ['brudd programme-children-supported'],
    ],
    [
      'children, but none',
      { supportsChildren: 'yes', childrenSupported: 0, childrenQualify: 'yes' },
      ['brudd programme-children-supported'],
    ],
    ['one child', { supportsChildren: 'yes', childrenSupported: 1, childrenQualify: 'yes' }, []],
    [
      'a child that gives no supplement',
      { supportsChildren: 'yes', childrenSupported: 1, childrenQualify: 'no' },
      ['brudd programme-children-qualify'],
    ],
    [
      'nothing said of what the child must meet',
      { supportsChildren: 'yes', childrenSupported: 1 },
      ['merknad programme-children-qualify'],
    ],
    [
      'an answer that does not exist',
      { supportsChildren: 'yes', childrenSupported: 1, childrenQualify: 'perhaps' },
      ['brudd programme-children-qualify'],
    ],
    [
      'education that says nothing of work',
      { activities: [activity({ kind: 'education', goal: 'Bestå året', reason: 'Trives der' }), jobSearch] },
      ['merknad programme-education-for-work'],
    ],
    [
      'education with work as its goal',
      { activities: [activity({ kind: 'education', goal: 'Fagbrev som helsefagarbeider' }), jobSearch] },
      [],
    ],
    ['a number left from before', { supportsChildren: 'no', childrenSupported: 2 }, []],
    ['no view', { participantView: null }, ['brudd programme-participant-view']],
    ['67 within it', { birthDate: '1960-09-30' }, ['brudd programme-ends-before-67']],
    ['67 on the day after', { birthDate: '1960-10-01' }, []],
  ])('%s', (_name, patch, expected) => expect(check(patch)).toEqual(expected));

  it('whose deadline has passed must start within two weeks', () => {
    const late = { applicationDate: '2026-02-01' };
    expect(check({ ...late, today: '2026-09-17' })).toEqual(['merknad programme-start-deadline']);
    expect(check({ ...late, today: '2026-09-16' })).toEqual(['brudd programme-start-deadline']);
  });

  it('tells its period', () => {
    expect(programmePeriod(plan)).toEqual({ from: '2026-10-01', to: '2027-09-30' });
    expect(programmePeriod({ startDate: '2026-10-01', months: 0 })).toBeUndefined();
  });
});

describe('37.5 hours in every week', () => {
  const activities = (...list: Partial<Activity>[]) => ({ activities: [...list.map(activity), jobSearch] });

  it.each<[string, Partial<Activity>[], string[]]>([
    ['exactly', [{ hoursPerWeek: 30 }], []],
    ['quarter hours', [{ hoursPerWeek: 30.25 }], []],
    ['a quarter of an hour short', [{ hoursPerWeek: 29.75 }], ['brudd programme-full-week']],
    ['half an hour short', [{ hoursPerWeek: 29.5 }], ['brudd programme-full-week']],
    ['40 hours', [{ hoursPerWeek: 32.5 }], []],
    ['40.5 hours', [{ hoursPerWeek: 33 }], ['merknad programme-hours-reasonable']],
    ['80 hours', [{ hoursPerWeek: 72.5 }], ['brudd programme-hours-reasonable']],
    ['one after the other', [{ toDate: '2027-01-31' }, { fromDate: '2027-02-01', reason: 'Ny' }], []],
    ['a weekend between', [{ toDate: '2027-01-29' }, { fromDate: '2027-02-01', reason: 'Ny' }], []],
    ['Easter between', [{ toDate: '2027-03-24' }, { fromDate: '2027-03-30', reason: 'Ny' }], []],
    [
      'one workday between',
      [{ toDate: '2027-01-28' }, { fromDate: '2027-02-01', reason: 'Ny' }],
      ['brudd programme-full-week'],
    ],
    ['starts a workday late', [{ fromDate: '2026-10-02' }], ['brudd programme-full-week']],
    ['ends a workday early', [{ toDate: '2027-09-29' }], ['brudd programme-full-week']],
    [
      'tenths of an hour',
      [{ hoursPerWeek: 30.1 }],
      ['brudd programme-activities', 'brudd programme-full-week', 'brudd programme-work-directed'],
    ],
  ])('%s', (_name, list, expected) => {
    const broken = check(activities(...list)).filter((f) => !f.includes('work-directed'));
    expect(broken).toEqual(expected.filter((f) => !f.includes('work-directed')));
  });

  it('leaves no workday without activity, and says which', () => {
    const gap = {
      activities: [
        activity({ hoursPerWeek: 37.5, toDate: '2027-01-10' }),
        activity({
          kind: 'job-search',
          hoursPerWeek: 37.5,
          need: 'job-search',
          fromDate: '2027-02-01',
          reason: 'Ny',
        }),
      ],
    };
    const outcome = checkProgramme({ ...plan, ...gap });
    expect(breaches(outcome)).toEqual(['programme-no-gap']);
    expect(messageOf(outcome, 'programme-no-gap')).toContain('fra 11.1.2027 til 31.1.2027');
  });

  it('says where and how much is lacking, once for each stretch', () => {
    const outcome = checkProgramme({
      ...plan,
      ...activities(
        { hoursPerWeek: 20, toDate: '2026-12-31' },
        { hoursPerWeek: 20, fromDate: '2027-01-01', reason: 'Ny' },
      ),
    });
    expect(outcome.findings).toHaveLength(1);
    expect(messageOf(outcome, 'programme-full-week')).toMatch(
      /Fra 1\.10\.2026 til 30\.9\.2027 .* 27,5 timer/,
    );
  });

  describe('with a soft start', () => {
    const soft = (hours: number, toDate: string, reason = 'Må bygge opp styrke') => ({
      mappedNeeds: ['work-experience', 'job-search', 'health'] as const,
      activities: [
        activity({ hoursPerWeek: hours, toDate }),
        activity({ kind: 'soft-start-rest', need: 'health', hoursPerWeek: 5, toDate, reason }),
        activity({ fromDate: '2026-12-24', reason: 'Videre' }),
        jobSearch,
      ],
    });
    it.each<[string, ReturnType<typeof soft>, string[]]>([
      ['of twelve weeks is a note', soft(10, '2026-12-23'), ['merknad programme-full-week']],
      ['with full hours is none', soft(25, '2026-12-23'), []],
      [
        'without a reason is a breach',
        soft(10, '2026-12-23', ''),
        ['brudd programme-activity-reasons', 'brudd programme-full-week'],
      ],
    ])('%s', (_name, patch, expected) => expect(check(patch)).toEqual(expected));

    it('longer than twelve weeks is a breach', () => {
      const long = soft(10, '2026-12-25').activities.map((a, i) =>
        i === 2 ? { ...a, fromDate: '2026-12-28' } : a,
      );
      expect(breaches(checkProgramme({ ...plan, ...soft(10, '2026-12-25'), activities: long }))).toEqual([
        'programme-full-week',
      ]);
    });

    it('must not fall', () => {
      const falling = soft(10, '2026-11-15').activities.map((a, i) =>
        i === 2 ? { ...a, fromDate: '2026-12-14' } : a,
      );
      const then = [
        activity({ hoursPerWeek: 5, fromDate: '2026-11-16', toDate: '2026-12-13', reason: 'Mindre' }),
        activity({
          kind: 'soft-start-rest',
          need: 'health',
          hoursPerWeek: 5,
          fromDate: '2026-11-16',
          toDate: '2026-12-13',
          reason: 'Hvile',
        }),
      ];
      const outcome = checkProgramme({
        ...plan,
        ...soft(10, '2026-11-15'),
        activities: [...falling, ...then],
      });
      expect(breaches(outcome)).toEqual(['programme-full-week']);
      expect(JSON.stringify(outcome.findings)).toContain('går ned');
    });
  });
});

describe('what a programme holds', () => {
  const only = (...list: Partial<Activity>[]) => ({ activities: list.map(activity) });

  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    [
      'no activities',
      { activities: [] },
      [
        'brudd programme-activities',
        'brudd programme-job-search',
        'brudd programme-needs-answered',
        'brudd programme-needs-answered',
        'brudd programme-no-gap',
      ],
    ],
    [
      'work at exactly half',
      only({ kind: 'work', hoursPerWeek: 18.75 }, { ...jobSearch, hoursPerWeek: 18.75 }),
      [],
    ],
    [
      'work a quarter of an hour above half',
      only({ kind: 'work', hoursPerWeek: 19 }, { ...jobSearch, hoursPerWeek: 18.5 }),
      ['brudd programme-work-share'],
    ],
    [
      'a wage subsidy above half, which is a measure',
      only({ kind: 'wage-subsidy', hoursPerWeek: 30 }, jobSearch),
      [],
    ],
    [
      'two jobs above half',
      only(
        { kind: 'work', hoursPerWeek: 10 },
        { kind: 'work', hoursPerWeek: 10, reason: 'En til' },
        { ...jobSearch, hoursPerWeek: 17.5 },
      ),
      ['brudd programme-work-share'],
    ],
    [
      'full-time apprenticeship',
      only({ kind: 'apprenticeship', hoursPerWeek: 37.5 }, { ...jobSearch, hoursPerWeek: 1 }),
      [],
    ],
    [
      'half supporting',
      only({ kind: 'supporting', hoursPerWeek: 19 }, { ...jobSearch, hoursPerWeek: 19 }),
      ['brudd programme-work-directed'],
    ],
    [
      'just more than half directed',
      only({ kind: 'supporting', hoursPerWeek: 18.5 }, { ...jobSearch, hoursPerWeek: 19 }),
      [],
    ],
    [
      'all supporting',
      only(
        { kind: 'supporting', hoursPerWeek: 37.5 },
        { kind: 'guidance', need: 'job-search', reason: 'Råd', hoursPerWeek: 1 },
      ),
      ['brudd programme-job-search', 'brudd programme-work-directed'],
    ],
    [
      'no job seeking',
      only({ hoursPerWeek: 37.5 }, { need: 'job-search', kind: 'course', hoursPerWeek: 1, reason: 'Kurs' }),
      ['brudd programme-job-search'],
    ],
    [
      'a need without answer',
      { mappedNeeds: ['work-experience', 'job-search', 'language'] },
      ['brudd programme-needs-answered'],
    ],
    [
      'a need left out with reason',
      {
        mappedNeeds: ['work-experience', 'job-search', 'language'],
        omittedNeeds: [{ need: 'language', reason: 'Tas senere' }],
      },
      [],
    ],
    [
      'a need left out without reason',
      {
        mappedNeeds: ['work-experience', 'job-search', 'language'],
        omittedNeeds: [{ need: 'language', reason: '' }],
      },
      ['brudd programme-omitted-needs'],
    ],
    [
      'a need both answered and left out',
      { omittedNeeds: [{ need: 'job-search', reason: 'Tas senere' }] },
      ['merknad programme-needs-answered'],
    ],
    ['a need that was not mapped', { mappedNeeds: ['work-experience'] }, ['merknad programme-needs-mapped']],
    ['no goal', only({ goal: '' }, jobSearch), ['brudd programme-activity-reasons']],
    ['an activity on free days too', only({ onFreeDays: true }, jobSearch), ['merknad programme-free-days']],
    ['an activity on working days', only({ onFreeDays: false }, jobSearch), []],
    [
      'the same reason twice',
      only({}, { ...jobSearch, reason: 'Har ikke jobbet på ti år.' }),
      ['merknad programme-reasons-differ'],
    ],
    [
      'health without that need',
      only({}, jobSearch, { kind: 'health', hoursPerWeek: 2, reason: 'Trene' }),
      ['merknad programme-health-and-rest'],
    ],
    [
      'partly outside the period',
      only({ toDate: '2027-10-31' }, jobSearch),
      ['merknad programme-activities-in-period'],
    ],
    [
      'wholly outside the period',
      only({}, jobSearch, { fromDate: '2027-10-01', toDate: '2027-11-01', reason: 'Etter' }),
      ['brudd programme-activities-in-period'],
    ],
    [
      'backwards',
      only({}, jobSearch, { fromDate: '2027-02-01', toDate: '2027-01-01', reason: 'Feil' }),
      ['brudd programme-activities'],
    ],
    [
      'an unknown kind',
      only({}, jobSearch, { kind: 'holiday', hoursPerWeek: 1, reason: 'Hva' }),
      ['brudd programme-activities'],
    ],
  ])('%s', (_name, patch, expected) => expect(check(patch)).toEqual(expected));

  it.each([
    [18.75, []],
    [19, ['brudd programme-work-share']],
  ])('counts a wage subsidy of %d hours as work where the setting says so', (hours, expected) => {
    const facts = only({ kind: 'wage-subsidy', hoursPerWeek: hours }, { ...jobSearch, hoursPerWeek: 18.75 });
    const settings = { ...defaultSettings, workShareKinds: ['work', 'wage-subsidy'] };
    expect(found(checkProgramme({ ...plan, ...facts }, settings))).toEqual(expected);
  });
});

it.each([
  [15, []],
  [15.5, ['brudd programme-work-share']],
])('work of %d hours where 40 percent of full time is the most', (hoursPerWeek, expected) => {
  const activities = [activity({ kind: 'work', hoursPerWeek }), { ...jobSearch, hoursPerWeek: 22.5 }];
  expect(found(checkProgramme({ ...plan, activities }, { ...defaultSettings, maxWorkPercent: 40 }))).toEqual(
    expected,
  );
});

describe('evaluation dates', () => {
  const dates = (...list: (string | null)[]) => ({ evaluationDates: list.map((date) => ({ date })) });
  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    ['none', dates(), ['brudd programme-evaluation-dates']],
    ['on the first day', dates('2026-10-01'), []],
    ['before it', dates('2026-09-30', '2026-12-01'), ['brudd programme-evaluation-dates']],
    ['on the last day', dates('2026-12-01', '2027-09-30'), []],
    ['after it', dates('2026-12-01', '2027-10-01'), ['brudd programme-evaluation-dates']],
    ['first after three months', dates('2027-01-04'), ['merknad programme-evaluation-dates']],
    ['out of order', dates('2026-12-15', '2026-11-16'), ['brudd programme-evaluation-dates']],
    ['twice', dates('2026-12-15', '2026-12-15'), ['brudd programme-evaluation-dates']],
    ['on a Sunday', dates('2026-12-13'), ['merknad programme-evaluation-dates']],
    ['a date that is none', dates('2026-11-31'), ['brudd programme-evaluation-dates']],
    ['an empty row', dates('2026-12-15', null), ['brudd programme-evaluation-dates']],
  ])('%s', (_name, patch, expected) => expect(check(patch)).toEqual(expected));
});

describe('a change of a running programme', () => {
  const change = { change: { periodStart: '2026-10-01', periodEnd: '2027-09-30' }, today: '2027-02-01' };
  const from = (fromDate: string) => ({ activities: [activity({ fromDate }), { ...jobSearch, fromDate }] });

  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    ['fills what is left', from('2027-02-01'), []],
    ['leaves a day open', from('2027-02-02'), ['brudd programme-no-gap']],
    ['takes effect later', { ...from('2027-03-01'), startDate: '2027-03-01' }, []],
    ['need not plan anew what was held', { evaluationDates: [{ date: '2027-08-02' }] }, []],
    [
      'cannot evaluate after the period',
      { evaluationDates: [{ date: '2027-10-02' }] },
      ['brudd programme-evaluation-dates'],
    ],
  ])('%s', (_name, patch, expected) => expect(check({ ...change, ...patch })).toEqual(expected));

  it('on the day after the period has nothing left to fill', () => {
    expect(notes(checkProgramme({ ...plan, ...change, today: '2027-10-01' }))).toEqual([]);
  });
});
