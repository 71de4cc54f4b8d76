import { describe, expect, it } from 'vitest';
import {
  casePatterns,
  defaultSettings,
  superviseCase,
  type CaseSupervisionFacts,
} from '../../../src/law/index.ts';
import {
  plan,
  contact,
  contacts,
  kept,
  applied,
  extended,
  second,
  noEvaluation,
  withPlan,
  activity,
  withEvaluation,
  withAssessment,
  decision,
  softPlan,
  organiser,
  type Plan,
} from './a-case.ts';

const stateOf = (facts: CaseSupervisionFacts, number: number) =>
  superviseCase(facts).find((one) => one.number === number)!;

describe('supervision of a case', () => {
  it('has nothing to remark on a case in order', () => {
    expect(superviseCase(kept).filter(({ state }) => !['kept', 'not-yet'].includes(state))).toEqual([]);
    expect(superviseCase(kept).find(({ number }) => number === 15)!.state).toBe('not-yet');
  });

  it('looks for patterns 3 to 16, each with a heading, a sentence and a section', () => {
    const patterns = superviseCase(applied);
    expect(patterns.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, i) => i + 3));
    for (const { title, says, section } of patterns)
      expect([title, says, section].every((text) => text.length > 5)).toBe(true);
    expect(new Set(casePatterns.map(({ rule }) => rule.id)).size).toBe(14);
  });

  it.each([
    ['it had begun', null, '2026-07-06', 'startet'],
    ['it had not begun', null, '2026-07-05', 'skulle starte'],
    ['it never began', '2026-07-05', '2026-08-03', 'skulle starte'],
  ])('a start that was set too late is told of where %s', (_when, endedOn, today, words) => {
    const late = { ...kept, today, endedOn, periods: [{ from: '2026-07-06', to: '2027-07-05' }] };
    expect(stateOf(late, 16).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining(`Programmet ${words} 6.7.2026`),
    ]);
  });

  it('misses no plan, evaluation or follow-up in a programme that never began', () => {
    const never = { ...kept, endedOn: '2026-02-01', plans: [], evaluations: [], contacts: [] };
    const state = (facts: CaseSupervisionFacts) => [6, 13, 14].map((number) => stateOf(facts, number).state);
    expect(state(never)).toEqual(['not-yet', 'not-yet', 'not-yet']);
    expect(state({ ...never, endedOn: '2026-08-02' })).toEqual(['breach', 'breach', 'breach']);
  });

  it('cannot find fault with a case that has only just begun', () => {
    expect(superviseCase(applied).filter(({ state }) => state !== 'not-yet')).toMatchObject([
      { number: 16, state: 'kept' },
    ]);
  });

  it.each<[number, string, CaseSupervisionFacts, string]>([
    [3, 'decided without an assessment', { ...kept, assessments: [] }, 'breach'],
    [3, 'assessed the day after the decision', withAssessment({ recordedOn: '2026-01-22' }), 'breach'],
    [3, 'assessed on the day of the decision', withAssessment({ recordedOn: '2026-01-21' }), 'kept'],
    [3, 'refused without an assessment', { ...decision({ kind: 'refusal' }), assessments: [] }, 'breach'],
    [3, 'only an ending', decision({ kind: 'ending' }), 'not-yet'],
    [4, 'dated after the decision', withAssessment({ decidedOn: '2026-01-22' }), 'breach'],
    [4, 'dated on the day of the decision', withAssessment({ decidedOn: '2026-01-21' }), 'kept'],
    [4, 'started before the decision', decision({ from: '2026-01-20' }), 'breach'],
    [4, 'started on the day of the decision', decision({ from: '2026-01-21' }), 'kept'],
    [4, 'no assessment to compare with', { ...kept, assessments: [] }, 'not-yet'],
    [5, 'a decision that does not look at it', decision({ usesAssessment: false }), 'breach'],
    [5, 'decided before that was asked', decision({ usesAssessment: null }), 'note'],
    [5, 'a refusal that does not', decision({ kind: 'refusal', usesAssessment: false }), 'breach'],
    [5, 'a plan for other needs', withAssessment({ needs: ['economy'] }), 'breach'],
    [5, 'in order', kept, 'kept'],
    [5, 'nothing decided', { ...kept, decisions: [] }, 'not-yet'],
    [6, 'planned the day after the start', withPlan({ recordedOn: '2026-02-03' }), 'breach'],
    [6, 'planned on the day of the start', withPlan({ recordedOn: '2026-02-02' }), 'kept'],
    [6, 'a second period, planned', extended(second), 'kept'],
    [6, 'a second period with the plan of the first', extended(), 'breach'],
    [6, 'a second period, planned too late', extended({ ...second, recordedOn: '2027-02-03' }), 'breach'],
    [
      6,
      'a second period that an interruption has moved away from its plan',
      { ...extended(), standstill: [{ from: '2026-09-01', to: '2026-10-01' }] },
      'kept',
    ],
    [6, 'not begun', { ...kept, today: '2026-02-01' }, 'not-yet'],
    [7, '37 hours', activity(1, { hoursPerWeek: 14.5 }), 'breach'],
    [7, '37.5 hours', kept, 'kept'],
    [7, 'half of it ends', activity(1, { toDate: '2026-10-30' }), 'breach'],
    [
      7,
      'half of it ends, but so has the programme',
      { ...activity(1, { toDate: '2026-10-30' }), endedOn: '2026-10-30' },
      'kept',
    ],
    [7, 'a soft start that grows full', { ...kept, plans: [softPlan('2026-02-02', '2026-04-26')] }, 'kept'],
    [
      7,
      'a soft start that is changed under way',
      {
        ...kept,
        plans: [softPlan('2026-02-02', '2026-04-26'), { ...plan, version: 2, validFrom: '2026-03-02' }],
      },
      'kept',
    ],
    [
      7,
      'a first period that is soft throughout',
      {
        ...kept,
        periods: [{ from: '2026-02-02', to: '2026-04-01' }],
        plans: [softPlan('2026-02-02', '2026-04-01')],
      },
      'breach',
    ],
    [
      7,
      'a soft start in the second period',
      {
        ...kept,
        periods: [
          { from: '2026-02-02', to: '2026-05-01' },
          { from: '2026-05-02', to: '2027-02-01' },
        ],
        plans: [plan, { ...softPlan('2026-05-02', '2026-06-30'), version: 2, validFrom: '2026-05-02' }],
      },
      'breach',
    ],
    [7, 'no plan', { ...kept, plans: [] }, 'not-yet'],
    [
      8,
      'nothing the first week',
      withPlan({ activities: plan.activities.map((one) => ({ ...one, fromDate: '2026-02-09' })) }),
      'breach',
    ],
    [
      8,
      'nothing over a weekend',
      withPlan({
        activities: [
          ...plan.activities.map((one) => ({ ...one, toDate: '2026-02-06' })),
          ...plan.activities.map((one) => ({ ...one, fromDate: '2026-02-09' })),
        ],
      }),
      'kept',
    ],
    [8, 'not granted', applied, 'not-yet'],
    [
      9,
      'a need without activity',
      withAssessment({ needs: ['work-experience', 'language', 'economy'] }),
      'breach',
    ],
    [
      9,
      'a need left out with a reason',
      {
        ...withAssessment({ needs: ['language', 'economy'] }),
        plans: [{ ...plan, omittedNeeds: [{ need: 'economy', reason: 'Får hjelp av gjeldsrådgiver' }] }],
      },
      'kept',
    ],
    [
      9,
      'a need left out without one',
      {
        ...withAssessment({ needs: ['language', 'economy'] }),
        plans: [{ ...plan, omittedNeeds: [{ need: 'economy' }] }],
      },
      'breach',
    ],
    [9, 'not granted', applied, 'not-yet'],
    [10, 'an activity without a reason of its own', activity(0, { reason: '-' }), 'breach'],
    [10, 'the same plan as another', { ...kept, samePlanAs: ['KVP-2026-00007'] }, 'note'],
    [10, 'a plan of its own', kept, 'kept'],
    [10, 'not granted', applied, 'not-yet'],
    [11, 'no goal', activity(0, { goal: undefined }), 'breach'],
    [11, 'nobody in charge', activity(0, { provider: undefined }), 'breach'],
    [11, 'described', kept, 'kept'],
    [11, 'not granted', applied, 'not-yet'],
    [12, 'nobody asked before', withAssessment({ selfAssessed: false, participation: [] }), 'breach'],
    [12, 'no self-assessment, but a conversation', withAssessment({ selfAssessed: false }), 'kept'],
    [12, 'no view on the plan', withPlan({ viewWritten: false }), 'breach'],
    [12, 'evaluated alone', withEvaluation({ participantTookPart: false }), 'note'],
    [12, 'half a year in which nothing shows it', { ...noEvaluation, contacts: [] }, 'note'],
    [12, 'contact since the start', noEvaluation, 'kept'],
    [12, 'contact before the start only', { ...noEvaluation, contacts: [contact('2026-02-01')] }, 'note'],
    [12, 'an evaluation since the start', { ...kept, contacts: [] }, 'kept'],
    [
      12,
      'a plan changed together since the start',
      {
        ...noEvaluation,
        contacts: [],
        plans: [plan, { ...plan, version: 2, recordedOn: '2026-05-04', validFrom: '2026-05-04' }],
      },
      'kept',
    ],
    [12, 'six weeks', { ...noEvaluation, today: '2026-03-16', contacts: [] }, 'kept'],
    [12, 'not granted', applied, 'not-yet'],
    [13, 'no date before the start', withPlan({ evaluationDates: [] }), 'breach'],
    [13, 'dates set after the start', withPlan({ recordedOn: '2026-02-03' }), 'breach'],
    [
      13,
      'not held for a fortnight',
      { ...withEvaluation({ status: 'planned', heldOn: null }), today: '2026-05-18' },
      'kept',
    ],
    [
      13,
      'not held for longer',
      { ...withEvaluation({ status: 'planned', heldOn: null }), today: '2026-05-19' },
      'breach',
    ],
    [13, 'nothing but «continuously»', withEvaluation({ findings: 'Kontinuerlig oppfølging' }), 'breach'],
    [13, 'no findings', withEvaluation({ findings: null }), 'breach'],
    [13, 'changes not considered', withEvaluation({ changeConsidered: false }), 'breach'],
    [13, 'held, without a date', withEvaluation({ heldOn: null }), 'breach'],
    [
      13,
      'cancelled with the programme',
      { ...withEvaluation({ status: 'cancelled', heldOn: null }), endedOn: '2026-04-01' },
      'kept',
    ],
    [13, 'dates for a second period', extended(second), 'kept'],
    [13, 'none for the second period', extended({ ...second, evaluationDates: ['2026-05-04'] }), 'breach'],
    [13, 'not begun', { ...kept, today: '2026-02-01' }, 'not-yet'],
    [14, 'nothing written down', { ...kept, contacts: [], evaluations: [] }, 'breach'],
    [14, 'six weeks of silence', { ...kept, today: '2026-08-31' }, 'kept'],
    [14, 'a day more', { ...kept, today: '2026-09-01' }, 'note'],
    [14, 'an evaluation without progress', withEvaluation({ progress: null }), 'note'],
    [14, 'progress of no kind', withEvaluation({ progress: 'toString' }), 'note'],
    [14, 'an evaluation that is to come', withEvaluation({ status: 'planned', progress: null }), 'kept'],
    [
      14,
      'no plan of the week',
      { ...kept, contacts: contacts.map((one) => ({ ...one, weekPlan: false, providerChecked: true })) },
      'note',
    ],
    [
      14,
      'a day more before the first contact',
      { ...kept, contacts: [contact('2026-03-17'), ...contacts.slice(1)] },
      'note',
    ],
    [14, 'a silence long ago', { ...kept, contacts: contacts.toSpliced(2, 1) }, 'note'],
    [
      14,
      'a silence in which the programme was interrupted',
      { ...kept, contacts: contacts.toSpliced(2, 1), standstill: [{ from: '2026-05-20', to: '2026-06-25' }] },
      'kept',
    ],
    [
      14,
      'an interruption that leaves a day too many',
      { ...kept, contacts: contacts.toSpliced(2, 1), standstill: [{ from: '2026-05-20', to: '2026-06-22' }] },
      'note',
    ],
    [
      14,
      'interruption and leave at once, which are one standstill',
      {
        ...kept,
        contacts: contacts.toSpliced(2, 1),
        standstill: [
          { from: '2026-05-20', to: '2026-06-22' },
          { from: '2026-06-01', to: '2026-06-22' },
        ],
      },
      'note',
    ],
    [
      14,
      'interrupted since and still',
      { ...kept, today: '2027-01-15', standstill: [{ from: '2026-08-10', to: null }] },
      'kept',
    ],
    [
      14,
      'interrupted for more than the year that the law allows',
      {
        ...kept,
        today: '2027-10-01',
        periods: [{ from: '2026-02-02', to: '2028-02-01' }],
        standstill: [{ from: '2026-08-10', to: null }],
      },
      'note',
    ],
    [
      14,
      'interrupted before anybody could be in touch',
      {
        ...kept,
        today: '2026-05-15',
        evaluations: [],
        contacts: [],
        standstill: [{ from: '2026-02-16', to: '2026-05-10' }],
      },
      'not-yet',
    ],
    [14, 'written down in any order', { ...kept, contacts: contacts.toReversed() }, 'kept'],
    [14, 'contact only before the start', { ...noEvaluation, contacts: [contact('2026-02-01')] }, 'breach'],
    [
      14,
      'contact only after the end',
      { ...noEvaluation, today: '2026-12-01', endedOn: '2026-08-03', contacts: [contact('2026-08-04')] },
      'breach',
    ],
    [14, 'silence after the end', { ...kept, today: '2026-12-01', endedOn: '2026-08-03' }, 'kept'],
    [
      14,
      'six weeks into the programme',
      { ...kept, today: '2026-03-16', evaluations: [], contacts: [] },
      'not-yet',
    ],
    [14, 'a day more', { ...kept, today: '2026-03-17', evaluations: [], contacts: [] }, 'breach'],
    [15, 'three months with an organiser', { ...organiser('2026-05-02') }, 'breach'],
    [15, 'a day less', { ...organiser('2026-05-01') }, 'not-yet'],
    [
      15,
      'looked at',
      organiser('2026-05-02', [{ on: '2026-02-02', weekPlan: true, providerChecked: true }]),
      'kept',
    ],
    [
      15,
      'looked at before it began',
      organiser('2026-05-02', [{ on: '2026-02-01', weekPlan: true, providerChecked: true }]),
      'breach',
    ],
    [
      16,
      'six months after the application',
      { ...kept, periods: [{ from: '2026-07-05', to: '2027-07-04' }] },
      'kept',
    ],
    [16, 'a day more', { ...kept, periods: [{ from: '2026-07-06', to: '2027-07-05' }] }, 'breach'],
    [16, 'still undecided then', { ...applied, today: '2026-07-05' }, 'kept'],
    [16, 'still undecided a day later', { ...applied, today: '2026-07-06' }, 'breach'],
    [16, 'refused in time', { ...applied, today: '2027-01-01', closedOn: '2026-02-01' }, 'not-yet'],
    [16, 'never applied', { ...applied, applicationDate: null }, 'not-yet'],
  ])('%i, %s', (number, _name, facts, expected) => expect(stateOf(facts, number).state).toBe(expected));

  it('holds each plan against its own days: a later one does not mend, and does not break, an earlier one', () => {
    const later: Plan = { ...plan, version: 2, validFrom: '2026-06-01', recordedOn: '2026-05-20' };
    const short = { ...plan, activities: plan.activities.slice(0, 1) };
    const first = stateOf({ ...kept, plans: [short, later] }, 7);
    expect(first.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Program 1: Fra 2\.2\.2026 til 31\.5\.2026 /),
    ]);
    const second = stateOf({ ...kept, plans: [plan, { ...later, activities: short.activities }] }, 7);
    expect(second.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Program 2: Fra 1\.6\.2026 til 1\.2\.2027 /),
    ]);
  });

  it('says when nobody was in touch, from the first to the last day of the longest silence', () => {
    const facts = { ...kept, contacts: contacts.toSpliced(2, 1) };
    expect(stateOf(facts, 14).findings.map(({ message }) => message)).toEqual([
      'Det er ikke skrevet ned noen oppfølging på 77 dager, fra 4.5.2026 til 20.7.2026.',
    ]);
  });

  it('takes its numbers from the settings', () => {
    const settings = { ...defaultSettings, contactEveryDays: 10, outsourcedProviders: ['school'] };
    const states = Object.fromEntries(
      superviseCase(kept, settings).map(({ number, state }) => [number, state]),
    );
    expect([states[14], states[15]]).toEqual(['note', 'breach']);
  });

  it('repeats nothing that somebody wrote', () => {
    const secret = { goal: 'Kari Nordmann', reason: 'Kari Nordmann' };
    const text = JSON.stringify(
      superviseCase({ ...activity(0, { ...secret, hoursPerWeek: 1 }), assessments: [] }),
    );
    expect(text).not.toContain('Kari');
  });
});
