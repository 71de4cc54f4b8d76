import { describe, expect, it } from 'vitest';
import { checkCandidate, defaultSettings, type CandidateFacts } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const applied: CandidateFacts = {
  today: '2026-09-01',
  relevant: 'yes',
  childrenConsidered: 'none',
  activityDutyConsidered: 'yes',
  applied: 'yes',
  applicationDate: '2026-08-20',
};
const notRelevant: CandidateFacts = {
  ...applied,
  relevant: 'no',
  applied: 'no',
  applicationDate: undefined,
  reasonCode: 'work-or-education',
  reason: 'Har fått fast jobb',
};

describe('a candidate', () => {
  it.each<[string, CandidateFacts, string[]]>([
    ['relevant, with an application', applied, []],
    ['not relevant, with a reason', notRelevant, []],
    ['applied today', { ...applied, applicationDate: '2026-09-01' }, []],
    ['applied tomorrow', { ...applied, applicationDate: '2026-09-02' }, ['brudd candidate-application']],
    [
      'applied on a day that is none',
      { ...applied, applicationDate: '2026-02-30' },
      ['brudd candidate-application'],
    ],
    ['applied, no day', { ...applied, applicationDate: null }, ['brudd candidate-application']],
    ['last day in time', { ...applied, applicationDate: '2026-03-01' }, []],
    [
      'start already late',
      { ...applied, applicationDate: '2026-02-28' },
      ['merknad candidate-application-age'],
    ],
    ['a year old', { ...applied, applicationDate: '2025-09-01' }, ['merknad candidate-application-age']],
    [
      'more than a year old',
      { ...applied, applicationDate: '2025-08-31' },
      ['brudd candidate-application-age'],
    ],
    [
      'more than a year old, and not looked into',
      { ...applied, applicationDate: '2025-08-31', applicationDateChecked: false },
      ['brudd candidate-application-age'],
    ],
    [
      'more than a year old, and that is right',
      { ...applied, applicationDate: '2025-08-31', applicationDateChecked: true },
      ['merknad candidate-application-age'],
    ],
    ['not said whether applied', { ...applied, applied: '' }, ['brudd candidate-application']],
    ['relevant, not applied', { ...applied, applied: 'no' }, ['brudd candidate-application-needed']],
    ['no answer at all', { ...applied, relevant: null }, ['brudd candidate-relevance']],
    ['an answer that does not exist', { ...applied, relevant: 'maybe' }, ['brudd candidate-relevance']],
    ['not relevant, no reason', { ...notRelevant, reason: ' ' }, ['brudd candidate-relevance']],
    ['not relevant, a dash for a reason', { ...notRelevant, reason: '-' }, ['brudd candidate-relevance']],
    ['not relevant, no code', { ...notRelevant, reasonCode: undefined }, ['brudd candidate-relevance']],
    [
      'not relevant although applied',
      { ...notRelevant, applied: 'yes', applicationDate: '2026-08-20' },
      ['brudd candidate-applicant-gets-decision'],
    ],
    ['children not considered', { ...applied, childrenConsidered: 'no' }, ['brudd candidate-children']],
    [
      'children considered, nothing written',
      { ...applied, childrenConsidered: 'yes' },
      ['brudd candidate-children'],
    ],
    ['children considered', { ...applied, childrenConsidered: 'yes', childrenNeeds: 'Trenger SFO' }, []],
    [
      'activity duty came first',
      { ...applied, activityDutyConsidered: 'no' },
      ['brudd candidate-activity-duty'],
    ],
    [
      'nothing on activity duty',
      { ...applied, activityDutyConsidered: null },
      ['brudd candidate-activity-duty'],
    ],
  ])('%s', (_name, facts, expected) => expect(found(checkCandidate(facts))).toEqual(expected));

  it('may go on without an application where the office says so', () => {
    const settings = { ...defaultSettings, applicationNeededToProceed: false };
    expect(found(checkCandidate({ ...applied, applied: 'no' }, settings))).toEqual([
      'merknad candidate-application-needed',
    ]);
  });

  it.each([
    ['1996-09-02', 'no', ['merknad candidate-activity-duty-under-30']],
    ['1996-09-01', 'no', []],
    ['1996-09-02', 'yes', []],
    [null, 'no', []],
  ])(
    'born %s, with the programme relevant: %s, is reminded of the activity duty: %j',
    (birthDate, relevant, expected) => {
      const facts = relevant === 'no' ? notRelevant : applied;
      const outcome = checkCandidate({ ...facts, birthDate });
      expect(found(outcome)).toEqual(expected);
      expect(JSON.stringify(outcome.findings)).not.toMatch(/1996|2\.9|30 år/);
    },
  );

  it('is told both dates', () => {
    const outcome = checkCandidate({ ...applied, applicationDate: '2026-09-02' });
    expect(messageOf(outcome, 'candidate-application')).toMatch(/2\.9\.2026.*1\.9\.2026/);
  });

  it('never repeats what was typed', () => {
    const facts = {
      ...applied,
      relevant: 'Kari Nordmann',
      reasonCode: 'Ola',
      childrenConsidered: '01019012345',
    };
    const text = JSON.stringify(checkCandidate(facts).findings);
    expect(text).not.toMatch(/Kari|Ola|01019012345/);
  });
});
